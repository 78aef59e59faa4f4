import { DatabaseSync } from 'node:sqlite';
import { REST, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { CLOSED, PIER, summaryDesk } from '../support/summary-desk.ts';
import { ADD, entryOf, isEnabled, PICK } from '../support/summary-panel.ts';

describe('a bot that was stopped in between', () => {
  const { begin, deeds, discord, file, inChannel, mod, posted, publicIn, restart, restartLater, store } =
    summaryDesk();

  const intend = async (): Promise<number> => {
    await inChannel(await begin());
    return intended();
  };
  const intended = (): number => {
    const { guild, channel, revision, author } = store().drafts.get(1)!;
    return store().posts.intend({ draft: 1, guild, channel: channel!, revision, author })!.id;
  };

  it('posts what it was about to post', async () => {
    const id = await intend();
    expect(publicIn()).toEqual([]);
    await restart();
    await eventually(() => store().posts.get(id)?.state === 'posted');
    expect(publicIn()).toHaveLength(1);
    expect(store().posts.get(id)?.message).toBe(publicIn()[0]?.id);
    expect(deeds().at(-1)).toBe('posted');
    await restart();
    expect(publicIn()).toHaveLength(1);
  });

  const change = (sql: string, id: number): void => {
    const database = new DatabaseSync(file());
    database.prepare(sql).run(id);
    database.close();
  };
  const forgetThatItWasSent = (id: number): void =>
    change("UPDATE posts SET state = 'sending', message = NULL WHERE id = ?", id);

  it.each(['looking', 'the nonce'])('does not post again what Discord has already: by %s', async (by) => {
    let panel = await inChannel(await begin());
    panel = await mod().click(panel, 'Post');
    const { id, message } = store().posts.ofDraft(1)!;
    forgetThatItWasSent(id);
    // With another last line it is not known by its looks.
    if (by === 'the nonce') {
      const rest = new REST({ api: discord().api }).setToken(discord().token);
      const [text] = publicIn()[0]!.components ?? [];
      await rest.patch(Routes.channelMessage(mod().channel('newsroom'), message!), {
        body: { components: [text] },
      });
    }
    // An hour later no nonce is known any more.
    if (by === 'looking') await restartLater(3_600_000);
    else await restart();
    await eventually(() => store().posts.get(id)?.state === 'posted');
    expect(store().posts.get(id)?.message).toBe(message);
    expect(publicIn()).toHaveLength(1);
  });

  it('finds its post, though it was sent long after it was asked for', async () => {
    await mod().click(await inChannel(await begin()), 'Post');
    const { id, message } = store().posts.ofDraft(1)!;
    // As long as Discord asked to wait; a nonce is not known for so long.
    forgetThatItWasSent(id);
    change("UPDATE posts SET changed_at = changed_at - 600000, nonce = 'another' WHERE id = ?", id);
    await mod().click(await mod().command('summary', { draft: '1' }), 'Try again to post');
    expect(store().posts.get(id)).toMatchObject({ state: 'posted', message });
    expect(publicIn()).toHaveLength(1);
  });

  it('knows its post again, however much is written around it', async () => {
    const rest = new REST({ api: discord().api }).setToken(discord().token);
    const chatter = async (): Promise<void> => {
      for (let n = 0; n < 110; n++) {
        await rest.post(Routes.channelMessages(mod().channel('newsroom')), { body: { content: `${n}` } });
      }
    };
    await chatter();
    await mod().click(await inChannel(await begin()), 'Post');
    await chatter();
    const { id, message } = store().posts.ofDraft(1)!;
    forgetThatItWasSent(id);
    await restartLater(3_600_000);
    await eventually(() => store().posts.get(id)?.state !== 'sending');
    expect(store().posts.get(id)).toMatchObject({ state: 'posted', message });
  });

  it('looks through no more than a thousand messages, and says that it is not certain', async () => {
    const id = await intend();
    const newsroom = mod().channel('newsroom');
    const send = async (): Promise<number> =>
      (
        await fetch(`${discord().api}/v10${Routes.channelMessages(newsroom)}`, {
          method: 'POST',
          headers: { authorization: `Bot ${discord().token}`, 'content-type': 'application/json' },
          body: '{"content": "x"}',
        })
      ).status;
    for (let n = 0; n < 20; n++) await Promise.all(Array.from({ length: 50 }, send));
    expect(publicIn()).toHaveLength(1_000);
    await restartLater(3_600_000);
    await eventually(() => store().posts.get(id)?.state === 'failed');
    const reason = `the bot cannot read all of <#${newsroom}> since: look there first`;
    expect(wordsOf(await mod().command('audit'))).toContain(reason);
    expect(publicIn()).toHaveLength(1_000);
  });

  it('looks after each post, though Discord fails it for another', async () => {
    const first = await intend();
    const second = store().together(() => {
      const { title, passages, ...begun } = store().drafts.get(1)!;
      const draft = store().drafts.add({ ...begun, title, passages });
      const { guild, id, revision, author } = draft;
      return store().posts.intend({ draft: id, guild, channel: mod().channel(), revision, author })!.id;
    });
    const route = `GET /channels/${mod().channel('newsroom')}/messages`;
    discord().faults.add({ on: 'rest', do: 'drop', route });
    await restart();
    await eventually(() => store().posts.get(second)?.state === 'posted');
    expect(store().posts.get(first)?.state).toBe('sending');
    expect(publicIn('general')).toHaveLength(1);
  });

  it('leaves an old intent alone where nothing was posted, and says so', async () => {
    const id = await intend();
    await restartLater(3_600_000);
    await eventually(() => store().posts.get(id)?.state === 'failed');
    expect(publicIn()).toEqual([]);
    const panel = await mod().command('summary', { draft: '1' });
    expect(wordsOf(panel)).toContain(`Last time: it did not come to <#${mod().channel('newsroom')}>.`);
    await mod().click(panel, 'Post');
    expect(publicIn()).toHaveLength(1);
  });

  it('says that it is not certain where it may not look', async () => {
    await begin();
    const unknown = '1100000000000000999';
    const there = { draft: 1, guild: discord().guildId, channel: unknown, revision: 1, author: mod().id };
    const { id } = store().posts.intend(there)!;
    await restartLater(3_600_000);
    await eventually(() => store().posts.get(id)?.state === 'failed');
    const reason = `it is not certain whether it was posted, and the bot cannot read all of <#${unknown}> since: look there first`;
    expect(wordsOf(await mod().command('audit'))).toContain(`could not post summary 1: ${reason}`);
  });

  it.each(['updating', 'withdrawing'] as const)('carries on with %s', async (state) => {
    let panel = await posted();
    panel = await mod().click(
      await mod().selectOption(panel, PICK, entryOf(panel, PICK, CLOSED)),
      'Take out',
    );
    const { id } = store().posts.ofDraft(1)!;
    store().posts.intendChange(id, state, mod().id);
    await restart();
    await eventually(() => store().posts.get(id)?.state !== state);
    if (state === 'withdrawing') expect(publicIn()).toEqual([]);
    else expect(wordsOf(publicIn()[0]!)).not.toContain(CLOSED);
  });

  it('takes no change while it does not know, and tries again when asked', async () => {
    let stale = await inChannel(await begin());
    stale = await mod().selectOption(stale, PICK, entryOf(stale, PICK, PIER));
    intended();
    const refused = await mod().click(stale, 'Take out');
    expect(wordsOf(refused)).toContain('**Not changed**: what was asked for before is not settled yet.');
    for (const label of ['▲ Up', 'Take out', 'Title and note', 'Find a passage']) {
      expect(isEnabled(refused, label)).toBe(false);
    }
    for (const menu of [PICK, ADD]) {
      await expect(mod().selectOption(refused, menu, entryOf(refused, menu, ''))).rejects.toThrow('disabled');
    }
    expect(wordsOf(await mod().click(refused, 'Preview'))).toContain('posted by');
    const done = await mod().click(refused, 'Try again to post');
    expect(wordsOf(done)).toContain('**Posted.**');
    expect(isEnabled(done, 'Title and note')).toBe(true);
    expect(publicIn()).toHaveLength(1);
  });
});
