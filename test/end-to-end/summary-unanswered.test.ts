import { describe, expect, it } from 'vitest';
import { wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { CLOSED, summaryDesk } from '../support/summary-desk.ts';
import { entryOf, PICK } from '../support/summary-panel.ts';

describe('a Discord that does not answer', () => {
  const { begin, deeds, discord, inChannel, mod, posted, publicIn, restart, store } = summaryDesk();

  const MESSAGES = 'POST /channels/:channel/messages';

  it('is told a post once more when asked, and shows it once, though it had it already', async () => {
    const panel = await inChannel(await begin());
    discord().faults.add({ on: 'rest', do: 'lose', route: MESSAGES });
    const unsure = await mod().click(panel, 'Post');
    expect(wordsOf(unsure)).toContain('**Discord did not answer in time**');
    expect(publicIn()).toHaveLength(1);
    expect(deeds()).not.toContain('posted');
    const sure = await mod().click(unsure, 'Try again');
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
    const another = await mod().command('summary', { draft: '1' });
    expect(wordsOf(await mod().click(another, 'Try again'))).toContain('That was done already.');
    await posting;
    expect(publicIn()).toHaveLength(1);
    expect(store().posts.ofDraft(1)?.state).toBe('posted');
  });

  it('is told again at the next start', async () => {
    const panel = await inChannel(await begin());
    discord().faults.add({ on: 'rest', do: 'drop', route: MESSAGES });
    expect(wordsOf(await mod().click(panel, 'Post'))).toContain('did not answer in time');
    expect(publicIn()).toEqual([]);
    await restart();
    await eventually(() => publicIn().length === 1);
    expect(store().posts.ofDraft(1)?.state).toBe('posted');
  });

  it.each([
    ['Update', 'PATCH'],
    ['Withdraw', 'DELETE'],
  ])('leaves %s to be tried again', async (label, method) => {
    let panel = await posted();
    panel = await mod().click(
      await mod().selectOption(panel, PICK, entryOf(panel, PICK, CLOSED)),
      'Take out',
    );
    discord().faults.add({ on: 'rest', do: 'lose', route: `${method} /channels/:channel/messages/:message` });
    panel = await mod().click(panel, label);
    expect(wordsOf(panel)).toContain('did not answer in time');
    panel = await mod().click(panel, 'Try again');
    expect(wordsOf(panel)).toContain(label === 'Update' ? '**Updated.**' : '**Withdrawn** from');
    expect(publicIn().map(wordsOf).join()).not.toContain(CLOSED);
  });
});
