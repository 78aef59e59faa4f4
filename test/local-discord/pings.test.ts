import { GatewayIntentBits, type Message } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PeopledDiscord, peopledDiscord } from '../support/local-discord.ts';
import { botAt, eventually } from '../support/local-discord-bot.ts';
import { call } from '../support/local-discord-rest.ts';

describe('a message that mentions', () => {
  let discord: PeopledDiscord;
  let path: string;
  beforeAll(async () => {
    discord = await peopledDiscord();
    path = `/channels/${discord.as('member').channel('general')}/messages`;
  });
  afterAll(() => discord.close());

  const roleId = () =>
    discord.as('member').snapshot.guild.roles.find(({ name }) => name === 'Moderators')?.id ?? '';
  const mention = () =>
    `<@${discord.as('member').id}> <@!${discord.as('other').id}> <@&${roleId()}> @everyone`;

  async function pinged(body: object): Promise<{ users: number; roles: number; everyone: unknown }> {
    const answer = await call(discord, 'POST', path, body);
    const { mentions, mention_roles: roles, mention_everyone: everyone } = answer.body;
    return { users: (mentions as []).length, roles: (roles as []).length, everyone };
  }

  it.each<[string, object | undefined, object]>([
    ['all, where nothing is said', undefined, { users: 2, roles: 1, everyone: true }],
    ['nobody, where nothing is allowed', { parse: [] }, { users: 0, roles: 0, everyone: false }],
    ['nobody, where an empty object says so', {}, { users: 0, roles: 0, everyone: false }],
    ['users only', { parse: ['users'] }, { users: 2, roles: 0, everyone: false }],
    ['roles and everyone only', { parse: ['roles', 'everyone'] }, { users: 0, roles: 1, everyone: true }],
  ])('pings %s', async (_, allowed_mentions, expected) => {
    const body = { content: mention(), ...(allowed_mentions ? { allowed_mentions } : {}) };
    expect(await pinged(body)).toEqual(expected);
  });

  it('pings those who are named', async () => {
    const allowed_mentions = { users: [discord.as('other').id] };
    const { body } = await call(discord, 'POST', path, { content: mention(), allowed_mentions });
    expect(body).toMatchObject({ mentions: [{ id: discord.as('other').id }], mention_everyone: false });
  });

  it('pings from text displays too, not from embeds', async () => {
    const displayed = {
      flags: 32768,
      components: [{ type: 17, components: [{ type: 10, content: mention() }] }],
    };
    expect(await pinged(displayed)).toEqual({ users: 2, roles: 1, everyone: true });
    expect(await pinged({ embeds: [{ description: mention() }] })).toEqual({
      users: 0,
      roles: 0,
      everyone: false,
    });
  });

  it('pings whom it replies to, unless told not to', async () => {
    const { id } = await discord.as('member').write('a question');
    const reply = { content: 'x', message_reference: { message_id: id } };
    expect((await pinged(reply)).users).toBe(1);
    expect((await pinged({ ...reply, allowed_mentions: { parse: [] } })).users).toBe(0);
    expect((await pinged({ ...reply, allowed_mentions: { parse: [], replied_user: true } })).users).toBe(1);
  });

  it('of a person pings everybody only with the permission for it', async () => {
    const written = await discord.as('moderator').write(mention());
    expect(written).toMatchObject({ mention_everyone: false, mention_roles: [] });
    expect(written.mentions).toHaveLength(2);
  });

  it('pings again only if an edit allows it', async () => {
    const { body } = await call(discord, 'POST', path, { content: 'x' });
    const edited = await call(discord, 'PATCH', `${path}/${body.id}`, {
      content: mention(),
      allowed_mentions: { parse: [] },
    });
    expect(edited.body).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
  });
});

describe('a message of a person', () => {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
  const ordinary = [Guilds, GuildMessages, DirectMessages];

  async function heard(
    intents: GatewayIntentBits[],
    write: (discord: PeopledDiscord) => Promise<unknown>,
  ): Promise<Message | undefined> {
    const discord = await peopledDiscord({ privilegedIntents: MessageContent });
    const received: Message[] = [];
    const { client } = await botAt(discord, async () => undefined, { intents });
    client.on('messageCreate', (message) => received.push(message));
    await write(discord);
    // What comes later proves that what came before was not heard.
    await call(discord, 'PUT', `/applications/${discord.clientId}/commands`, [
      { name: 'last', description: 'x' },
    ]);
    const interaction = new Promise((resolve) => client.once('interactionCreate', resolve));
    const unanswered = expect(discord.as('member').command('last')).rejects.toThrow('Waited in vain');
    await interaction;
    await client.destroy();
    await discord.close();
    await unanswered;
    return received[0];
  }

  it.each<[string, GatewayIntentBits[], (discord: PeopledDiscord) => Promise<unknown>, string | undefined]>([
    ['is heard without its words', ordinary, (d) => d.as('member').write('secret'), ''],
    [
      'that mentions the bot is heard in full',
      ordinary,
      (d) => d.as('member').write(`<@${d.clientId}> hi`),
      '<@BOT> hi',
    ],
    [
      'in a direct channel is heard in full',
      ordinary,
      (d) => d.as('member').write('hi', { channel: 'dm' }),
      'hi',
    ],
    [
      'is heard in full with the intent for it',
      [...ordinary, MessageContent],
      (d) => d.as('member').write('hi'),
      'hi',
    ],
    ['is not heard without the intent for messages', [Guilds], (d) => d.as('member').write('hi'), undefined],
    [
      'in a direct channel is not heard without its intent',
      [Guilds, GuildMessages],
      (d) => d.as('member').write('hi', { channel: 'dm' }),
      undefined,
    ],
  ])('%s', async (_, intents, write, content) => {
    const message = await heard(intents, write);
    expect(message?.content.replace(/<@\d+>/, '<@BOT>')).toBe(content);
  });

  it('can be answered with a reply', async () => {
    const discord = await peopledDiscord();
    const { client } = await botAt(discord, async () => undefined, { intents: ordinary });
    client.on('messageCreate', (message) => {
      if (message.author.id !== client.user.id)
        void message.reply({ content: 'hello', allowedMentions: { parse: [] } });
    });
    const asked = await discord.as('member').write(`<@${discord.clientId}> hi`);
    const reply = await discord.as('other').message(({ content }) => content === 'hello');
    expect(reply).toMatchObject({ message_reference: { message_id: asked.id }, mentions: [] });
    await eventually(() => discord.as('member').messages().length === 2);
    await client.destroy();
    await discord.close();
  });
});
