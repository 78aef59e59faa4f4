import { describe, expect, it } from 'vitest';
import type { Press } from '../../../src/discord/action.ts';
import { articleKey, writeCustomId } from '../../../src/discord/custom-id.ts';
import { reportAction } from '../../../src/discord/reports/report-action.ts';
import { envoyCoverage } from '../../support/envoy-coverage.ts';
import { someone } from '../../support/someone.ts';
import { surroundings } from '../../support/surroundings.ts';

const library = envoyCoverage();
const { id, sha256 } = library.article('courier')!.article;
const key = articleKey({ article: id, sha256 });
const [one, other] = [0, 1].map((block) =>
  writeCustomId({ kind: 'context', article: key, spans: [{ start: block, end: 40 }], block }),
) as [string, string];

async function pressed(customId: string, fields: Record<string, string>, asker = { guild: '7' } as object) {
  const around = surroundings();
  const press: Press = {
    customId,
    values: [],
    fields: new Map(Object.entries(fields).map(([name, value]) => [name, [value]])),
    parts: [{ custom_id: one }],
    private: false,
  };
  const context = {
    ...around,
    library,
    now: () => new Date('2024-01-15'),
    today: '2024-01-15',
    commands: [],
    asker: { ...someone, ...asker },
  };
  const plan = await reportAction.act(press, context);
  const said = JSON.stringify(plan.as === 'modal' ? plan.modal : (await plan.outcome).message.components);
  return { said, reports: around.store.reports.list('7', 9) };
}

describe('a report', () => {
  it('is made of what the message cites, and its words are bounded', async () => {
    const { said, reports } = await pressed('report:send', {
      passage: one,
      reason: 'date',
      words: `June\u202E\n${'x'.repeat(900)}`,
    });
    expect(said).toContain('**Reported**');
    expect(reports[0]?.passage).toEqual({ article: id, sha256, spans: [{ start: 0, end: 40 }] });
    expect(reports[0]?.words?.length).toBeLessThanOrEqual(200);
    expect(reports[0]?.words).toMatch(/^June x/);
  });

  it.each([
    ['a passage that the message does not cite', 'report:send', { passage: other, reason: 'date' }, {}],
    ['a made-up passage', 'report:send', { passage: 'page:ask:1:0', reason: 'date' }, {}],
    ['a made-up reason', 'report:send', { passage: one, reason: 'envy' }, {}],
    ['nothing', 'report:send', {}, {}],
    ['another custom id', 'report:settle', { passage: one, reason: 'date' }, {}],
    ['a server without the bot', 'report:send', { passage: one, reason: 'date' }, { broughtAlong: true }],
    ['no server', 'report:ask', {}, { guild: null }],
  ])('is not taken for %s', async (_name, customId, fields, asker) => {
    const { said, reports } = await pressed(customId, fields as Record<string, string>, {
      guild: '7',
      ...asker,
    });
    expect(said).toMatch(/nothing was done|none here/);
    expect(reports).toEqual([]);
  });
});
