import { describe, expect, it } from 'vitest';
import type { Press } from '../../../src/discord/action.ts';
import type { CommandContext } from '../../../src/discord/command.ts';
import { reportsAction } from '../../../src/discord/reports/reports-action.ts';
import { envoyCoverage } from '../../support/envoy-coverage.ts';
import { someone } from '../../support/someone.ts';
import { surroundings } from '../../support/surroundings.ts';

const passage = { article: 'courier', spans: [{ start: 0, end: 9 }], sha256: 'ab' };

/** What is said to a press on a list of reports, and whether the passage is hidden after it. */
async function pressed(customId: string, how: { may?: boolean; guild?: string | null; private?: boolean }) {
  const { may = true, guild = '7', private: isPrivate = true } = how;
  const around = surroundings();
  around.store.reports.add({ guild: '7', passage, reason: 'other', words: null, reporter: '5' });
  const context: CommandContext = {
    ...around,
    library: envoyCoverage(),
    today: '2024-01-15',
    commands: [],
    asker: { ...someone, guild },
    moderators: { mayUse: async () => may },
  };
  const press: Press = { customId, values: [], fields: new Map(), parts: [], private: isPrivate };
  const plan = await reportsAction.act(press, context);
  if (plan.as === 'modal') throw new Error('a modal');
  const said = JSON.stringify((await plan.outcome).message.components);
  return { said, hidden: around.store.hidden.has('7', passage) };
}

describe('a press on /reports', () => {
  it('of a moderator is done', async () => {
    const { said, hidden } = await pressed('reports:hide:1:0', {});
    expect(said).toContain('**Hidden**');
    expect(hidden).toBe(true);
  });

  it.each([
    ['of somebody who may not', 'reports:hide:1:0', { may: false }, 'Only this server’s moderators'],
    ['outside of servers', 'reports:hide:1:0', { guild: null }, 'Only this server’s moderators'],
    ['on another server', 'reports:hide:1:0', { guild: '8' }, 'That report is gone'],
    ['on no such report', 'reports:hide:2:0', {}, 'That report is gone'],
    ['that was made up', 'reports:hide:1:0:x', {}, 'nothing was done'],
    ['on a public message', 'reports:hide:1:0', { private: false }, 'nothing was done'],
    ['to show what is shown', 'reports:show:1:0', {}, 'That was done already'],
  ])('%s changes nothing', async (_name, customId, how, words) => {
    const { said, hidden } = await pressed(customId, how);
    expect(said).toContain(words);
    expect(hidden).toBe(false);
  });
});
