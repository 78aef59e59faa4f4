import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  type APIMessage,
  ApplicationCommandPermissionType,
  ButtonStyle,
  ComponentType,
  REST,
  Routes,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/articles/make-article.ts';
import { checkExport } from '../../src/exports/check-export.ts';
import { buildLibrary, type Library } from '../../src/library.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { isPrivate } from '../support/is-private.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { quotedWords } from '../support/quoted-words.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ADD, CHANNEL, entryOf, isEnabled, PICK, passagesOf } from '../support/summary-panel.ts';

const TOPIC = 'the ferry and the harbour';
const [CLOSED, PIER, DEEPER] = [
  'The harbour was closed',
  '“The old pier cannot',
  'Vance said the ferry needs',
];

let discord: PeopledDiscord;
let folder: string;
let store: Store;
let bot: TestBot;
let library: Library;
const mod = () => discord.as('moderator');

/** On a clock that is so many milliseconds ahead. */
async function startBot(ahead: number): Promise<void> {
  store = openStore(join(folder, 'verbatim.sqlite'));
  bot = await startTestBot(discord, () => library, { store, now: () => new Date(Date.now() + ahead) });
}

async function restartLater(ahead: number): Promise<void> {
  await bot.stop();
  store.close();
  await startBot(ahead);
}

const restart = (): Promise<void> => restartLater(0);

beforeEach(async () => {
  discord = await peopledDiscord();
  folder = await mkdtemp(join(tmpdir(), 'verbatim-summary-'));
  library = envoyCoverage();
  await startBot(0);
});
afterEach(async () => {
  await bot.stop();
  store.close();
  await discord.close();
  await rm(folder, { recursive: true });
});

const begin = (): Promise<APIMessage> => mod().command('summary', { topic: TOPIC });
const inChannel = (panel: APIMessage, name = 'newsroom'): Promise<APIMessage> =>
  mod().selectOption(panel, CHANNEL, mod().channel(name));
const posted = async (): Promise<APIMessage> => await mod().click(await inChannel(await begin()), 'Post');

/** What everybody sees in a channel. */
const publicIn = (channel = 'newsroom'): APIMessage[] => discord.as('member').messages(channel);
const deeds = (): string[] =>
  store.audit
    .newest(discord.guildId, 50)
    .map(({ deed }) => deed)
    .reverse();

describe('a summary', () => {
  it('goes from draft to post, and only what was posted is seen by others', async () => {
    let panel = await begin();
    expect(isPrivate(panel)).toBe(true);
    expect(wordsOf(panel)).toContain(`## ${TOPIC}`);
    expect(passagesOf(panel).length).toBeGreaterThan(2);
    expect(isEnabled(panel, 'Post')).toBe(false);
    expect(isEnabled(panel, 'Take out')).toBe(false);

    panel = await mod().selectOption(panel, PICK, entryOf(panel, PICK, PIER));
    panel = await mod().click(panel, '▲ Up');
    expect(passagesOf(panel)[0]).toContain(PIER);
    expect(isEnabled(panel, '▲ Up')).toBe(false);
    panel = await mod().click(panel, '▼ Down');
    expect(passagesOf(panel)[1]).toContain(PIER);
    panel = await mod().click(panel, 'Take out');
    expect(passagesOf(panel).join()).not.toContain(PIER);
    panel = await mod().selectOption(panel, ADD, entryOf(panel, ADD, PIER));
    expect(passagesOf(panel).at(-1)).toContain(PIER);

    const search = await mod().clickToModal(panel, 'Find a passage');
    panel = await mod().submitModal(search, { text: 'Brandt denied that the contract had been signed' });
    expect(wordsOf(panel)).toContain('found by: Brandt denied');
    panel = await mod().selectOption(panel, ADD, entryOf(panel, ADD, 'Envoy Tomas Brandt denied'));
    expect(passagesOf(panel).at(-1)).toContain('Envoy Tomas Brandt denied');

    const vain = await mod().clickToModal(panel, 'Find a passage');
    panel = await mod().submitModal(vain, { text: 'quantum chromodynamics' });
    expect(wordsOf(panel)).toContain('has no further passage on what you looked for');

    const words = await mod().clickToModal(panel, 'Title and note');
    expect(JSON.stringify(words.data)).toContain(TOPIC);
    panel = await mod().submitModal(words, {
      title: 'Pier, ferry, harbour',
      note: 'Read *first*: <@1> @everyone\n> not a quote\n# not a heading',
    });
    panel = await inChannel(panel);
    expect(publicIn()).toEqual([]);

    const preview = await mod().click(panel, 'Preview');
    expect(isPrivate(preview)).toBe(true);
    panel = await mod().click(panel, 'Post');
    expect(wordsOf(panel)).toContain(
      `**Posted.**\nThe post in <#${mod().channel('newsroom')}> shows this draft.`,
    );
    const [post] = publicIn();
    expect(publicIn()).toHaveLength(1);
    expect(post?.components).toEqual(preview.components);
    expect(post).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });

    const text = wordsOf(post!);
    expect(text).toContain('## Pier, ferry, harbour');
    expect(text).toContain(`posted by <@${mod().id}> · summary 1`);
    expect(text).toContain(
      `**Note by <@${mod().id}>, in their own words:** Read \\*first\\*\\: \\<\\@1\\> \\@everyone\n\\> not`,
    );
    const quotes = quotedWords(text).flat();
    expect(quotes.length).toBeGreaterThan(3);
    for (const quote of quotes) {
      expect(library.articles.some(({ article }) => article.text.includes(quote))).toBe(true);
    }
    expect(quotes.join()).not.toContain('not a quote');
    expect(deeds()).toEqual([
      'began',
      'moved',
      'moved',
      'removed',
      'added',
      'added',
      'worded',
      'addressed',
      'posted',
    ]);
  });

  it('is exported as a file whose every citation holds', async () => {
    const panel = await begin();
    const reply = await mod().click(panel, 'Export');
    expect(isPrivate(reply)).toBe(true);
    const [file] = reply.attachments;
    expect(file?.filename).toMatch(/^verbatim-summary-.*\.md$/);
    const content = await (await fetch(file!.url)).text();
    const checked = checkExport(content, library);
    expect(checked).toEqual({ citations: passagesOf(panel).length, wrong: [] });
  });

  it('is discarded when that is pressed twice, and not while it is posted', async () => {
    const first = await posted();
    expect(JSON.stringify(first.components)).not.toContain('Discard');
    const withdrawn = await mod().click(first, 'Withdraw');
    const asked = await mod().click(withdrawn, 'Discard');
    expect(isEnabled(asked, 'Discard for good')).toBe(true);
    const other = await mod().command('summary', { draft: '1' });
    const gone = await mod().click(asked, 'Discard for good');
    expect(wordsOf(gone)).toContain('**Summary 1 is discarded.**');
    expect(store.drafts.get(1)).toBeNull();
    expect(wordsOf(await mod().click(other, 'Preview'))).toContain('no such summary');
    expect(await mod().autocomplete('summary', 'draft', '')).toEqual([]);
    expect(deeds().at(-1)).toBe('discarded');
  });

  it('shows the context of what it quotes to whoever asks', async () => {
    await posted();
    const context = await discord.as('member').click(publicIn()[0]!, 'Context');
    expect(isPrivate(context)).toBe(true);
    expect(wordsOf(context)).toContain('the passage in bold');
  });

  it('is updated in its place, and withdrawn', async () => {
    let panel = await posted();
    const [before] = publicIn();
    expect(isEnabled(panel, 'Update')).toBe(false);
    panel = await mod().selectOption(panel, PICK, entryOf(panel, PICK, CLOSED));
    panel = await mod().click(panel, 'Take out');
    expect(wordsOf(panel)).toContain('does not have your latest changes');
    expect(wordsOf(publicIn()[0]!)).toContain(CLOSED);
    panel = await mod().click(panel, 'Update');
    expect(wordsOf(panel)).toContain('**Updated.**');
    const [after] = publicIn();
    expect(after?.id).toBe(before?.id);
    expect(wordsOf(after!)).not.toContain(CLOSED);
    expect(wordsOf(after!)).toContain(`updated by <@${mod().id}>`);
    expect(after).toMatchObject({ mentions: [], mention_everyone: false });

    panel = await mod().click(panel, 'Withdraw');
    expect(wordsOf(panel)).toContain('**Withdrawn** from');
    expect(publicIn()).toEqual([]);
    expect(deeds().slice(-3)).toEqual(['removed', 'updated', 'withdrew']);
    // The draft is kept, and can be posted again.
    await mod().click(panel, 'Post');
    expect(publicIn()).toHaveLength(1);
  });

  it('is withdrawn once, however often that is pressed', async () => {
    const panel = await posted();
    const other = await mod().command('summary', { draft: '1' });
    await mod().click(panel, 'Withdraw');
    const again = await mod().click(other, 'Withdraw');
    expect(wordsOf(again)).toContain('It is not posted anywhere now.');
    expect(deeds().filter((deed) => deed === 'withdrew')).toHaveLength(1);
  });

  it('goes on after a restart at any step, on the same panel', async () => {
    let panel = await begin();
    await restart();
    panel = await mod().selectOption(panel, PICK, entryOf(panel, PICK, PIER));
    await restart();
    panel = await mod().click(panel, 'Take out');
    await restart();
    const form = await mod().clickToModal(panel, 'Title and note');
    await restart();
    panel = await mod().submitModal(form, { title: 'After the restart', note: '' });
    await restart();
    panel = await inChannel(panel);
    await restart();
    panel = await mod().click(panel, 'Post');
    await restart();
    expect(wordsOf(publicIn()[0]!)).toContain('## After the restart');
    expect(wordsOf(publicIn()[0]!)).not.toContain('old pier cannot');
    panel = await mod().selectOption(panel, ADD, entryOf(panel, ADD, PIER));
    await restart();
    panel = await mod().click(panel, 'Update');
    await restart();
    expect(wordsOf(publicIn()[0]!)).toContain('old pier cannot');
    const reopened = await mod().command('summary', { draft: '1' });
    expect(passagesOf(reopened)).toEqual(passagesOf(panel));
    await restart();
    await mod().click(reopened, 'Withdraw');
    expect(publicIn()).toEqual([]);
  });

  it('says what to give where neither a topic nor a draft was given, or none is found', async () => {
    const say = async (options: Record<string, string | number>) =>
      wordsOf(await mod().command('summary', options));
    expect(await say({})).toBe('**topic** or **draft**: expected one of them, and got neither.');
    expect(await say({ draft: '7' })).toContain('**draft**: expected the number of a summary of this server');
    expect(await say({ topic: TOPIC, from: 'soonish' })).toContain('soonish');
    expect(await say({ topic: 'quantum chromodynamics' })).toContain('`/sources` lists what there is.');
    expect(store.drafts.newest(discord.guildId, 5)).toEqual([]);
  });

  it('is found again by its number or its title', async () => {
    await begin();
    await mod().command('summary', { topic: 'council', length: 1 });
    const offered = await mod().autocomplete('summary', 'draft', 'ferry');
    expect(offered).toEqual([{ name: `1 · ${TOPIC}`, value: '1' }]);
    expect(await mod().autocomplete('summary', 'draft', '')).toHaveLength(2);
  });
});

describe('two moderators on one draft', () => {
  beforeEach(() => {
    const allow = {
      id: discord.as('other').id,
      type: ApplicationCommandPermissionType.User,
      permission: true,
    };
    discord.setWhoMayUse('summary', [allow]);
  });
  const other = () => discord.as('other');

  it('do not lose each other’s work: a stale press says who changed what, and is done all the same', async () => {
    const mine = await begin();
    const theirs = await other().command('summary', { draft: '1' });
    const picked = await other().selectOption(theirs, PICK, entryOf(theirs, PICK, CLOSED));
    await other().click(picked, 'Take out');

    const stale = await mod().selectOption(mine, PICK, entryOf(mine, PICK, PIER));
    expect(wordsOf(stale)).toContain(`**Since you last looked**: <@${other().id}> took a passage of`);
    expect(passagesOf(stale).join()).not.toContain(CLOSED);
    const fresh = await mod().click(stale, 'Take out');
    expect(wordsOf(fresh)).not.toContain('Since you last looked');
    expect(passagesOf(fresh).join()).not.toContain(PIER);
    expect(passagesOf(await other().command('summary', { draft: '1' }))).toEqual(passagesOf(fresh));
  });

  it('may press on a passage that is gone', async () => {
    let mine = await begin();
    mine = await mod().selectOption(mine, PICK, entryOf(mine, PICK, PIER));
    const theirs = await other().command('summary', { draft: '1' });
    await other().click(await other().selectOption(theirs, PICK, entryOf(theirs, PICK, PIER)), 'Take out');
    const after = await mod().click(mine, '▲ Up');
    expect(wordsOf(after)).toContain('That passage is no longer in the draft.');
    expect(wordsOf(after)).toContain('took a passage of');
  });

  it('do not overwrite each other’s title and note', async () => {
    const form = await mod().clickToModal(await begin(), 'Title and note');
    const theirs = await other().clickToModal(
      await other().command('summary', { draft: '1' }),
      'Title and note',
    );
    await other().submitModal(theirs, { title: 'Theirs', note: 'their note' });
    const mine = await mod().submitModal(form, { title: 'Mine', note: 'my note' });
    expect(wordsOf(mine)).toContain('## Theirs');
    expect(wordsOf(mine)).toContain('What you wrote: Mine / my note');
    expect(store.drafts.get(1)).toMatchObject({ title: 'Theirs', note: 'their note', noteBy: other().id });
  });

  it('post only what they have seen, and only once', async () => {
    const mine = await inChannel(await begin());
    const theirs = await other().command('summary', { draft: '1' });
    await other().click(await other().selectOption(theirs, PICK, entryOf(theirs, PICK, PIER)), 'Take out');
    const stale = await mod().click(mine, 'Post');
    expect(wordsOf(stale)).toContain('**Not posted yet**');
    expect(publicIn()).toEqual([]);
    const second = await other().command('summary', { draft: '1' });
    await Promise.all([mod().click(stale, 'Post'), other().click(second, 'Post')]);
    expect(publicIn()).toHaveLength(1);
    expect(deeds().filter((deed) => deed === 'posted')).toHaveLength(1);
  });
});

describe('who may', () => {
  it('is not a member: neither the command nor a forged button', async () => {
    expect(discord.as('member').commands()).not.toContain('summary');
    expect(discord.as('member').commands('dm')).not.toContain('audit');
    await inChannel(await begin());
    for (const id of ['draft:post:1:2', 'draft:withdraw:1:2', 'draft:words:1:2', 'draft:nonsense:1:2']) {
      const forged = await forge(id);
      const refusal = await discord.as('member').click(forged, 'Press');
      expect(isPrivate(refusal)).toBe(true);
      expect(wordsOf(refusal)).toContain('Only this server’s moderators');
      // Nor is a panel shown where all can see it.
      expect(wordsOf(await mod().click(forged, 'Press'))).toContain('nothing was done');
    }
    expect(publicIn()).toEqual([]);
  });

  it('is nobody in a channel where they may not write themselves', async () => {
    const other = discord.as('other');
    const allow = { id: other.id, type: ApplicationCommandPermissionType.User, permission: true };
    discord.setWhoMayUse('summary', [allow]);
    const panel = await other.command('summary', { topic: TOPIC });
    const refused = await other.selectOption(panel, CHANNEL, other.channel('rules'));
    expect(wordsOf(refused)).toContain(`You may not write in <#${other.channel('rules')}> yourself`);
    expect(isEnabled(refused, 'Post')).toBe(false);
    store.drafts.change(1, 1, { channel: other.channel('rules') });
    const posting = await other.click(await other.command('summary', { draft: '1' }), 'Post');
    expect(wordsOf(posting)).toContain('yourself');
    expect(store.posts.ofDraft(1)).toBeNull();
  });

  it('is nobody to change a post where they may not write themselves, though they may take it back', async () => {
    const other = discord.as('other');
    const allow = { id: other.id, type: ApplicationCommandPermissionType.User, permission: true };
    discord.setWhoMayUse('summary', [allow]);
    await begin();
    const { guildId: guild } = discord;
    const there = { draft: 1, guild, channel: other.channel('rules'), revision: 1, author: mod().id };
    store.posts.sent(store.posts.intend(there)?.id ?? 0, '1');
    store.drafts.change(1, 1, { title: 'Another title' });
    const refused = await other.click(await other.command('summary', { draft: '1' }), 'Update');
    expect(wordsOf(refused)).toContain('yourself');
    expect(store.posts.ofDraft(1)).toMatchObject({ state: 'posted', revision: 1, reason: null });
    expect(wordsOf(await other.click(refused, 'Withdraw'))).not.toContain('yourself');
  });

  it('is not a moderator whom the server keeps out of the command, not on an older panel either', async () => {
    let now = Date.now();
    await bot.stop();
    bot = await startTestBot(discord, () => library, { store, monotonic: () => now });
    const panel = await inChannel(await begin());
    const out = { id: mod().id, type: ApplicationCommandPermissionType.User, permission: false };
    discord.setWhoMayUse('summary', [out]);
    now += 60_000;
    expect(wordsOf(await mod().click(panel, 'Post'))).toContain('Only this server’s moderators');
    expect(publicIn()).toEqual([]);
  });

  it('is not a moderator whose role is gone by the time of a press', async () => {
    const allow = { id: discord.as('other').id, type: ApplicationCommandPermissionType.User };
    discord.setWhoMayUse('summary', [{ ...allow, permission: true }]);
    let now = Date.now();
    await bot.stop();
    bot = await startTestBot(discord, () => library, { store, monotonic: () => now });
    const panel = await discord.as('other').command('summary', { topic: TOPIC });
    discord.setWhoMayUse('summary', [{ ...allow, permission: false }]);
    now += 60_000;
    const refusal = await discord.as('other').click(panel, 'Preview');
    expect(wordsOf(refusal)).toContain('Only this server’s moderators');
  });

  async function forge(customId: string): Promise<APIMessage> {
    const button = {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: 'Press',
      custom_id: customId,
    };
    const body = {
      content: 'Press it.',
      components: [{ type: ComponentType.ActionRow, components: [button] }],
    };
    const rest = new REST({ api: discord.api }).setToken(discord.token);
    const { id } = (await rest.post(Routes.channelMessages(mod().channel()), { body })) as APIMessage;
    await mod().message((message) => message.id === id);
    return await discord.as('member').message((message) => message.id === id);
  }
});

describe('what can go wrong', () => {
  it('names the permission and the channel, privately, and keeps the draft', async () => {
    const panel = await mod().click(await inChannel(await begin(), 'rules'), 'Post');
    expect(isPrivate(panel)).toBe(true);
    const rules = mod().channel('rules');
    expect(wordsOf(panel)).toContain(`the bot lacks the permission “Send Messages” in <#${rules}>`);
    await mod().click(await inChannel(panel), 'Post');
    expect(publicIn()).toHaveLength(1);
  });

  it('says that the channel is gone', async () => {
    const panel = await begin();
    store.drafts.change(1, 1, { channel: '1100000000000000999' });
    const opened = await mod().click(await mod().command('summary', { draft: '1' }), 'Post');
    expect(wordsOf(opened)).toContain('is gone: choose another channel');
    expect(isPrivate(panel)).toBe(true);
  });

  it('finds that somebody deleted the post', async () => {
    let panel = await posted();
    const [post] = publicIn();
    const rest = new REST({ api: discord.api }).setToken(discord.token);
    await rest.delete(Routes.channelMessage(mod().channel('newsroom'), post!.id));
    panel = await mod().click(await mod().selectOption(panel, PICK, entryOf(panel, PICK, PIER)), 'Take out');
    panel = await mod().click(panel, 'Update');
    expect(wordsOf(panel)).toContain('somebody deleted it');
    await mod().click(panel, 'Post');
    expect(publicIn()).toHaveLength(1);
    expect(deeds()).toContain('lost');
  });

  it('does not post or update a passage whose article has changed', async () => {
    const panel = await posted();
    const changed = envoyCoverage().articles.map(({ article: { id, text, ...stated } }) =>
      makeArticle(id, id === 'courier' ? `${text} And more.` : text, stated),
    );
    library = buildLibrary(changed);
    let stale = await mod().click(
      await mod().selectOption(panel, PICK, entryOf(panel, PICK, CLOSED)),
      'Take out',
    );
    expect(wordsOf(stale)).toMatch(/\*\*Not ready\*\*: Passage \d .*no longer holds: take it out/);
    expect(wordsOf(stale)).toContain('has changed since this was cited');
    expect(isEnabled(stale, 'Update')).toBe(false);
    expect(wordsOf(await mod().click(stale, 'Preview'))).toContain('no longer holds');
    for (const words of passagesOf(stale).filter((one) => one === '')) expect(words).toBe('');
    while (!isEnabled(stale, 'Update')) {
      const gone = store.drafts.get(1)?.passages.find(({ citation }) => citation.article === 'courier');
      stale = await mod().click(await mod().selectOption(stale, PICK, String(gone?.key)), 'Take out');
    }
    await mod().click(stale, 'Update');
    expect(wordsOf(publicIn()[0]!)).not.toContain(DEEPER);
  });
});

describe('a Discord that does not answer', () => {
  const MESSAGES = 'POST /channels/:channel/messages';

  it('is told a post once more when asked, and shows it once, though it had it already', async () => {
    const panel = await inChannel(await begin());
    discord.faults.add({ on: 'rest', do: 'lose', route: MESSAGES });
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
    discord.faults.add(
      { on: 'rest', do: 'delay', route: MESSAGES, after: 1_000 },
      { on: 'rest', do: 'answer', route: MESSAGES, nth: 2, status: 403, code: 50_013 },
    );
    const posting = mod().click(panel, 'Post');
    await eventually(() => store.posts.ofDraft(1)?.state === 'sending');
    const another = await mod().command('summary', { draft: '1' });
    expect(wordsOf(await mod().click(another, 'Try again'))).toContain('That was done already.');
    await posting;
    expect(publicIn()).toHaveLength(1);
    expect(store.posts.ofDraft(1)?.state).toBe('posted');
  });

  it('is told again at the next start', async () => {
    const panel = await inChannel(await begin());
    discord.faults.add({ on: 'rest', do: 'drop', route: MESSAGES });
    expect(wordsOf(await mod().click(panel, 'Post'))).toContain('did not answer in time');
    expect(publicIn()).toEqual([]);
    await restart();
    await eventually(() => publicIn().length === 1);
    expect(store.posts.ofDraft(1)?.state).toBe('posted');
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
    discord.faults.add({ on: 'rest', do: 'lose', route: `${method} /channels/:channel/messages/:message` });
    panel = await mod().click(panel, label);
    expect(wordsOf(panel)).toContain('did not answer in time');
    panel = await mod().click(panel, 'Try again');
    expect(wordsOf(panel)).toContain(label === 'Update' ? '**Updated.**' : '**Withdrawn** from');
    expect(publicIn().map(wordsOf).join()).not.toContain(CLOSED);
  });
});

describe('a bot that was stopped in between', () => {
  const intend = async (): Promise<number> => {
    await inChannel(await begin());
    const { guild, channel, revision, author } = store.drafts.get(1)!;
    return store.posts.intend({ draft: 1, guild, channel: channel!, revision, author })!.id;
  };

  it('posts what it was about to post', async () => {
    const id = await intend();
    expect(publicIn()).toEqual([]);
    await restart();
    await eventually(() => store.posts.get(id)?.state === 'posted');
    expect(publicIn()).toHaveLength(1);
    expect(store.posts.get(id)?.message).toBe(publicIn()[0]?.id);
    expect(deeds().at(-1)).toBe('posted');
    await restart();
    expect(publicIn()).toHaveLength(1);
  });

  const forgetThatItWasSent = (id: number): void => {
    const database = new DatabaseSync(join(folder, 'verbatim.sqlite'));
    database.prepare("UPDATE posts SET state = 'sending', message = NULL WHERE id = ?").run(id);
    database.close();
  };

  it.each(['looking', 'the nonce'])('does not post again what Discord has already: by %s', async (by) => {
    let panel = await inChannel(await begin());
    panel = await mod().click(panel, 'Post');
    const { id, message } = store.posts.ofDraft(1)!;
    forgetThatItWasSent(id);
    // With another last line it is not known by its looks.
    if (by === 'the nonce') {
      const rest = new REST({ api: discord.api }).setToken(discord.token);
      const [text] = publicIn()[0]!.components ?? [];
      await rest.patch(Routes.channelMessage(mod().channel('newsroom'), message!), {
        body: { components: [text] },
      });
    }
    // An hour later no nonce is known any more.
    if (by === 'looking') await restartLater(3_600_000);
    else await restart();
    await eventually(() => store.posts.get(id)?.state === 'posted');
    expect(store.posts.get(id)?.message).toBe(message);
    expect(publicIn()).toHaveLength(1);
  });

  it('knows its post again, however much is written around it', async () => {
    const rest = new REST({ api: discord.api }).setToken(discord.token);
    const chatter = async (): Promise<void> => {
      for (let n = 0; n < 110; n++) {
        await rest.post(Routes.channelMessages(mod().channel('newsroom')), { body: { content: `${n}` } });
      }
    };
    await chatter();
    await mod().click(await inChannel(await begin()), 'Post');
    await chatter();
    const { id, message } = store.posts.ofDraft(1)!;
    forgetThatItWasSent(id);
    await restartLater(3_600_000);
    await eventually(() => store.posts.get(id)?.state !== 'sending');
    expect(store.posts.get(id)).toMatchObject({ state: 'posted', message });
  });

  it('looks after each post, though Discord fails it for another', async () => {
    const first = await intend();
    const second = store.together(() => {
      const { title, passages, ...begun } = store.drafts.get(1)!;
      const draft = store.drafts.add({ ...begun, title, passages });
      const { guild, id, revision, author } = draft;
      return store.posts.intend({ draft: id, guild, channel: mod().channel(), revision, author })!.id;
    });
    const route = `GET /channels/${mod().channel('newsroom')}/messages`;
    discord.faults.add({ on: 'rest', do: 'drop', route });
    await restart();
    await eventually(() => store.posts.get(second)?.state === 'posted');
    expect(store.posts.get(first)?.state).toBe('sending');
    expect(publicIn('general')).toHaveLength(1);
  });

  it('leaves an old intent alone where nothing was posted, and says so', async () => {
    const id = await intend();
    await restartLater(3_600_000);
    await eventually(() => store.posts.get(id)?.state === 'failed');
    expect(publicIn()).toEqual([]);
    const panel = await mod().command('summary', { draft: '1' });
    expect(wordsOf(panel)).toContain('the bot was stopped before it was sent');
    await mod().click(panel, 'Post');
    expect(publicIn()).toHaveLength(1);
  });

  it.each(['updating', 'withdrawing'] as const)('carries on with %s', async (state) => {
    let panel = await posted();
    panel = await mod().click(
      await mod().selectOption(panel, PICK, entryOf(panel, PICK, CLOSED)),
      'Take out',
    );
    const { id } = store.posts.ofDraft(1)!;
    store.posts.intendChange(id, state, mod().id);
    await restart();
    await eventually(() => store.posts.get(id)?.state !== state);
    if (state === 'withdrawing') expect(publicIn()).toEqual([]);
    else expect(wordsOf(publicIn()[0]!)).not.toContain(CLOSED);
  });

  it('takes no change while it does not know, and tries again when asked', async () => {
    await intend();
    let panel = await mod().command('summary', { draft: '1' });
    panel = await mod().selectOption(panel, PICK, entryOf(panel, PICK, PIER));
    panel = await mod().click(panel, 'Take out');
    expect(wordsOf(panel)).toContain('change it when that is done');
    panel = await mod().click(panel, 'Try again');
    expect(wordsOf(panel)).toContain('**Posted.**');
    expect(publicIn()).toHaveLength(1);
  });
});
