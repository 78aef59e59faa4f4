import type { APIMessage } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { isPrivate } from '../support/is-private.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

const library = envoyCoverage();
const ASKED = { text: 'the pier was unsafe' };
const UNSAFE = 'Marta Oyelaran said the pier was unsafe';

describe('a report', () => {
  let discord: PeopledDiscord;
  let bot: TestBot;
  let store: Store;
  beforeEach(async () => {
    discord = await peopledDiscord();
    store = openStore(':memory:');
    bot = await startTestBot(discord, library, { store });
  });
  afterEach(async () => {
    await bot.stop();
    await discord.close();
  });

  const plain = (message: APIMessage): string => wordsOf(message).replaceAll('**', '');
  const ask = (who: 'member' | 'other' | 'moderator' = 'member', channel = 'general') =>
    discord.as(who).command('who-said', ASKED, { channel });
  const report = async (
    fields: Record<string, readonly string[] | string> = { reason: ['speaker'] },
    who: 'member' | 'other' = 'member',
  ): Promise<APIMessage> => {
    const modal = await discord.as(who).clickToModal(await ask(who), 'Report');
    return await discord.as(who).submitModal(modal, { passage: [passageIn(modal)], words: '', ...fields });
  };
  /** The first passage that the form offers. */
  const passageIn = (modal: object): string =>
    /"value":"(context:[^"]+)"/.exec(JSON.stringify(modal))?.[1] ?? '';
  const reports = () => discord.as('moderator').command('reports');

  it('reaches the moderators with the passage as cited, the reason and who reported it', async () => {
    const said = await report({ reason: ['speaker'], words: 'It was @everyone **Idris**' });
    expect(wordsOf(said)).toContain('**Reported** to this server’s moderators');
    expect(isPrivate(said)).toBe(true);
    const list = await reports();
    expect(isPrivate(list)).toBe(true);
    const words = plain(list);
    expect(words).toContain('Reports: 1 open of 1');
    expect(words).toContain(`Wrong speaker · reported by <@${discord.as('member').id}>`);
    expect(words).toContain('in their words: It was \\@everyone');
    expect(words).toContain(`> ${UNSAFE}`);
    expect(words).toContain('14 May 2023');
    expect([list.mentions, list.mention_everyone]).toEqual([[], false]);
  });

  it('of the same passage by the same person is one', async () => {
    await report();
    expect(wordsOf(await report({ reason: ['date'] }))).toContain('You have reported that passage before');
    await report({ reason: ['date'] }, 'other');
    expect(plain(await reports())).toContain('2 open of 2');
  });

  it('can be settled, and its passage hidden from all answers of the server, and shown again', async () => {
    const early = await ask();
    await report();
    const hidden = await discord.as('moderator').click(await reports(), 'Hide from answers');
    expect(plain(hidden)).toContain('Hidden: no answer on this server');
    expect(plain(hidden)).toContain('hidden from answers here');
    expect(plain(hidden)).toContain(`> ${UNSAFE}`);

    expect(plain(await ask())).not.toContain(UNSAFE);
    expect(
      plain(await discord.as('member').command('ask', { question: 'Was the pier unsafe?' })),
    ).not.toContain(UNSAFE);
    expect(wordsOf(await discord.as('member').command('sources'))).toContain(
      '1 passage is hidden by the moderators of this server',
    );
    expect(plain(await discord.as('member').click(early, 'Context'))).not.toContain(UNSAFE);
    expect(plain(await ask('member', 'dm'))).toContain(UNSAFE);

    const settled = await discord.as('moderator').click(hidden, 'Settle');
    expect(plain(settled)).toContain('0 open of 1');
    const shown = await discord.as('moderator').click(settled, 'Show again');
    expect(plain(shown)).toContain('Shown again');
    expect(plain(await ask())).toContain(UNSAFE);
    expect(wordsOf(await discord.as('member').command('sources'))).not.toContain('hidden by');
    const deeds = store.audit
      .newest(discord.guildId, 9)
      .map(({ deed, who, subject }) => [deed, who, subject]);
    const moderator = discord.as('moderator').id;
    expect(deeds).toEqual([
      ['showed', moderator, 'report'],
      ['settled', moderator, 'report'],
      ['hid', moderator, 'report'],
    ]);
  });

  it.each([
    ['check-quote', { text: 'the pier was unsafe' }, 'not in the coverage'],
    ['ask', { question: 'Who found the pier unsafe?' }, 'Nothing in the coverage clearly answers'],
    ['who-said', { text: 'zebra' }, 'The coverage does not say'],
    ['sources', { text: 'zebra' }, 'The coverage does not say'],
  ])('hides nothing in silence: /%s that does not find it counts it once', async (command, options, says) => {
    await report();
    await discord.as('moderator').click(await reports(), 'Hide from answers');
    const words = wordsOf(await discord.as('member').command(command, options));
    expect(words).toContain(says);
    expect(words.match(/1 passage is hidden by the moderators of this server/g)).toHaveLength(1);
    const elsewhere = wordsOf(await discord.as('member').command(command, options, { channel: 'dm' }));
    expect(elsewhere).not.toContain('hidden');
  });

  it('is kept, and its buttons work, after a restart', async () => {
    await report();
    const list = await reports();
    await bot.stop();
    bot = await startTestBot(discord, library, { store });
    expect(plain(await discord.as('moderator').click(list, 'Hide from answers'))).toContain('Hidden');
    expect(plain(await ask())).not.toContain(UNSAFE);
  });

  it('can be made by whoever sees a shared answer', async () => {
    const shared = await discord.as('member').click(await ask(), 'Share');
    const seen = await discord.as('other').message(({ id }) => id === shared.id);
    const modal = await discord.as('other').clickToModal(seen, 'Report');
    const fields = { passage: [passageIn(modal)], reason: ['other'], words: '' };
    expect(wordsOf(await discord.as('other').submitModal(modal, fields))).toContain('**Reported**');
  });

  it('has nowhere to go in direct messages', async () => {
    const answer = await ask('member', 'dm');
    expect(wordsOf(await discord.as('member').click(answer, 'Report'))).toContain('there are none here');
  });

  it('of a passage that has left the coverage is not taken', async () => {
    const answer = await ask();
    await bot.stop();
    const changed = { ...library, articles: [], article: () => null };
    bot = await startTestBot(discord, changed, { store });
    expect(wordsOf(await discord.as('member').click(answer, 'Report'))).toContain('have changed since');
  });

  it('is the moderators’ business', async () => {
    expect(discord.as('member').commands()).not.toContain('reports');
    expect(wordsOf(await reports())).toContain('Nobody has reported a passage here');
  });

  it('is one of many that are paged through', async () => {
    const { article } = library.article('courier')!;
    for (let start = 0; start < 8; start++) {
      const passage = { article: article.id, sha256: article.sha256, spans: [{ start, end: start + 400 }] };
      const words = '*'.repeat(200);
      store.reports.add({ guild: discord.guildId, passage, reason: 'other', words, reporter: '1' });
    }
    let list = await reports();
    const seen = new Set<string>();
    for (let page = 0; page < 8; page++) {
      for (const [, id = ''] of JSON.stringify(list.components).matchAll(/reports:settle:(\d+)/g))
        seen.add(id);
      if (/"label":"▶"[^}]*"disabled":true/.test(JSON.stringify(list.components))) break;
      list = await discord.as('moderator').click(list, '▶');
    }
    expect(seen.size).toBe(8);
    expect(wordsOf(await discord.as('moderator').click(list, '◀'))).toContain('8 open of 8');
  });
});
