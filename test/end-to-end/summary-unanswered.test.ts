import type { APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isStanding } from '../../src/store/posts.ts';
import { wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { CLOSED, summaryDesk } from '../support/summary-desk.ts';
import { entryOf, isEnabled, PICK } from '../support/summary-panel.ts';

describe('a Discord that does not answer', () => {
  const { begin, deeds, discord, inChannel, mod, posted, publicIn, replaceBot, restart, store, withdraw } =
    summaryDesk();

  const MESSAGES = 'POST /channels/:channel/messages';
  const MESSAGE = '/channels/:channel/messages/:message';
  const NOT_CERTAIN =
    /^\*\*Discord gave no clear answer\.\*\*\nNot certain whether (.*) <#\d+>\. Press \*\*(.*?)\*\*/m;
  /** What is not certain, and the button for it. */
  const unsettled = (panel: APIMessage) => NOT_CERTAIN.exec(wordsOf(panel))?.slice(1);
  const newsroom = () => `<#${mod().channel('newsroom')}>`;
  const opened = (): Promise<APIMessage> => mod().command('summary', { draft: '1' });
  const shortened = async (panel: APIMessage): Promise<APIMessage> =>
    await mod().click(await mod().selectOption(panel, PICK, entryOf(panel, PICK, CLOSED)), 'Take out');

  it('is told a post once more when asked, and shows it once, though it had it already', async () => {
    const panel = await inChannel(await begin());
    discord().faults.add({ on: 'rest', do: 'lose', route: MESSAGES });
    const unsure = await mod().click(panel, 'Post');
    expect(unsettled(unsure)).toEqual(['it was posted in', 'Try again to post']);
    expect(publicIn()).toHaveLength(1);
    expect(deeds()).not.toContain('posted');
    const sure = await mod().click(unsure, 'Try again to post');
    expect(wordsOf(sure)).toContain('**Posted.**');
    expect(publicIn()).toHaveLength(1);
    expect(deeds().filter((deed) => deed === 'posted')).toHaveLength(1);
  });

  it('carries out one attempt after the other, so that what is refused now is not there later', async () => {
    const panel = await inChannel(await begin());
    discord().faults.add(
      { on: 'rest', do: 'delay', route: MESSAGES, after: 1_000 },
      { on: 'rest', do: 'answer', route: MESSAGES, nth: 2, status: 403, code: 50_013 },
    );
    const posting = mod().click(panel, 'Post');
    await eventually(() => store().posts.ofDraft(1)?.state === 'sending');
    const another = await opened();
    expect(wordsOf(another)).toContain(`Being posted in ${newsroom()}.`);
    expect(wordsOf(await mod().click(another, 'Look again'))).toContain('That was done already.');
    await posting;
    expect(publicIn()).toHaveLength(1);
    expect(store().posts.ofDraft(1)?.state).toBe('posted');
  });

  it('is told again at the next start', async () => {
    const panel = await inChannel(await begin());
    discord().faults.add({ on: 'rest', do: 'drop', route: MESSAGES });
    expect(wordsOf(await mod().click(panel, 'Post'))).toMatch(NOT_CERTAIN);
    expect(publicIn()).toEqual([]);
    await restart();
    await eventually(() => publicIn().length === 1);
    expect(store().posts.ofDraft(1)?.state).toBe('posted');
  });

  it.each([
    { do: 'drop', had: 0 },
    { do: 'lose', had: 1 },
  ] as const)('is told anew minutes later, but not what it had already: $do', async ({ do: what, had }) => {
    let ahead = 0;
    await replaceBot({ now: () => new Date(Date.now() + ahead) });
    const panel = await inChannel(await begin());
    discord().faults.add({ on: 'rest', do: what, route: MESSAGES });
    const unsure = await mod().click(panel, 'Post');
    expect(publicIn()).toHaveLength(had);
    // No nonce is sure any more.
    ahead = 600_000;
    expect(wordsOf(await mod().click(unsure, 'Try again to post'))).toContain('**Posted.**');
    expect(publicIn()).toHaveLength(1);
    expect(deeds().slice(-2)).toEqual(['addressed', 'posted']);
  });

  it.each([
    ['Update', 'PATCH', 'the post was updated in', 'Try again to update', '**Updated.**'],
    ['Withdraw', 'DELETE', 'the post was withdrawn from', 'Try again to withdraw', '**Withdrawn** from'],
  ])('leaves %s to be tried again', async (label, method, what, again, done) => {
    let panel = await shortened(await posted());
    discord().faults.add({ on: 'rest', do: 'lose', route: `${method} ${MESSAGE}` });
    panel = label === 'Update' ? await mod().click(panel, label) : await withdraw(panel);
    expect(unsettled(panel)).toEqual([what, again]);
    expect(isEnabled(panel, 'Withdraw')).toBe(label === 'Update');
    panel = await mod().click(panel, again);
    expect(wordsOf(panel)).toContain(done);
    expect(publicIn().map(wordsOf).join()).not.toContain(CLOSED);
  });

  describe('has withdrawn a post, and refuses to do it again', () => {
    const route = `DELETE ${MESSAGE}`;
    const refusal = { on: 'rest', do: 'answer', status: 403, code: 50_013 } as const;
    const unsure = async (): Promise<APIMessage> => {
      const panel = await posted();
      discord().faults.add({ on: 'rest', do: 'lose', route }, { ...refusal, route, times: 'always' });
      return await withdraw(panel);
    };

    it('is seen to have no such post', async () => {
      const panel = await mod().click(await unsure(), 'Try again to withdraw');
      expect(wordsOf(panel)).toContain('**Withdrawn** from');
      expect(store().posts.ofDraft(1)?.state).toBe('withdrawn');
    });

    it('is seen to have no such post at the next start', async () => {
      await unsure();
      await restart();
      await eventually(() => store().posts.ofDraft(1)?.state === 'withdrawn');
      expect(deeds().at(-1)).toBe('withdrew');
    });

    it('leaves it uncertain where the bot may not look', async () => {
      const before = await unsure();
      discord().faults.add({ ...refusal, route: `GET ${MESSAGE}` });
      const panel = await mod().click(before, 'Try again to withdraw');
      expect(unsettled(panel)).toEqual(['the post was withdrawn from', 'Try again to withdraw']);
      expect(deeds()).not.toContain('not-withdrawn');
    });
  });

  it('lets a post be withdrawn while it is not certain whether it was updated', async () => {
    const panel = await shortened(await posted());
    discord().faults.add({ on: 'rest', do: 'drop', route: `PATCH ${MESSAGE}`, times: 'always' });
    const unsure = await mod().click(panel, 'Update');
    expect(wordsOf(unsure)).toMatch(NOT_CERTAIN);
    const gone = await withdraw(unsure);
    expect(wordsOf(gone)).toContain(`**Withdrawn** from ${newsroom()}`);
    expect(publicIn()).toEqual([]);
    expect(isStanding(store().posts.ofDraft(1))).toBe(false);
    expect(deeds().slice(-2)).toEqual(['removed', 'withdrew']);
    // Nor does the update come back.
    await restart();
    expect(publicIn()).toEqual([]);
    await mod().click(await opened(), 'Post');
    expect(publicIn()).toHaveLength(1);
  });

  it('withdraws after an update that is still under way, whatever comes of that', async () => {
    const panel = await shortened(await posted());
    const route = `PATCH ${MESSAGE}`;
    discord().faults.add({ on: 'rest', do: 'answer', status: 403, code: 50_013, route, after: 1_000 });
    const updating = mod().click(panel, 'Update');
    await eventually(() => store().posts.ofDraft(1)?.state === 'updating');
    const another = await opened();
    expect(wordsOf(another)).toContain(`Being updated in ${newsroom()}.`);
    expect(wordsOf(await withdraw(another))).toContain('**Withdrawn** from');
    await updating;
    expect(store().posts.ofDraft(1)?.state).toBe('withdrawn');
    expect(publicIn()).toEqual([]);
    expect(deeds().at(-1)).toBe('withdrew');
  });

  it('names in the log what could not be done', async () => {
    const panel = await shortened(await posted());
    for (const method of ['PATCH', 'DELETE']) {
      const route = `${method} ${MESSAGE}`;
      discord().faults.add({ on: 'rest', do: 'answer', status: 403, code: 50_013, route });
    }
    await withdraw(await mod().click(panel, 'Update'));
    expect(deeds().slice(-2)).toEqual(['not-updated', 'not-withdrawn']);
    const log = wordsOf(await mod().command('audit'));
    expect(log).toContain('could not withdraw summary 1: the bot lacks the permission');
    expect(log).toContain('could not update summary 1: the bot lacks the permission');
  });

  it('has the panel say so, and then what came of it', async () => {
    const panel = await inChannel(await begin());
    discord().faults.add({ on: 'rest', do: 'answer', status: 503, times: 'always', route: MESSAGES });
    const meanwhile = await mod().click(panel, 'Post');
    expect(wordsOf(meanwhile)).toContain('**Discord has not answered yet.**\nBeing posted in');
    const unsure = await mod().message((message) => NOT_CERTAIN.test(wordsOf(message)));
    expect(unsure.id).toBe(panel.id);
    expect(publicIn()).toEqual([]);
  });

  it('that asks to wait is waited for, and the panel says how long, then what came of it', async () => {
    const panel = await inChannel(await begin());
    discord().faults.add({ on: 'rest', do: 'answer', status: 429, retryAfter: 8, route: MESSAGES });
    const meanwhile = await mod().click(panel, 'Post');
    expect(wordsOf(meanwhile)).toMatch(/\*\*Discord asks to wait\*\* about \d seconds?; it is done then/);
    expect(wordsOf(meanwhile)).toContain(`Being posted in ${newsroom()}.`);
    const done = await mod().message(
      (message) => message.id === panel.id && wordsOf(message).includes('**Posted.**'),
    );
    expect(isEnabled(done, 'Withdraw')).toBe(true);
    expect(publicIn()).toHaveLength(1);
  });
});
