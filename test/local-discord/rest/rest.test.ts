import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PeopledDiscord, peopledDiscord } from '../../support/local-discord.ts';
import { call } from '../../support/local-discord-rest.ts';

describe('a REST call', () => {
  let discord: PeopledDiscord;
  let messages: string;
  beforeAll(async () => {
    discord = await peopledDiscord();
    messages = `/channels/${discord.as('member').channel('general')}/messages`;
  });
  afterAll(() => discord.close());

  it.each([
    ['no token', {}],
    ['a wrong token', { authorization: 'Bot wrong' }],
    ['the token of a person', { authorization: 'Bearer x' }],
  ])('with %s is refused', async (_, headers) => {
    expect(await call(discord, 'GET', '/users/@me', undefined, headers)).toMatchObject({
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
    });
  });

  it.each([
    ['GET', '/nowhere', 404, 0],
    ['GET', '/applications/@me/nowhere', 404, 0],
    ['DELETE', '/users/@me', 405, 0],
    ['GET', '/channels/1', 404, 10003],
    ['GET', '/guilds/1', 404, 10004],
    ['GET', '/users/1', 404, 10013],
    ['GET', '/applications/1/commands', 403, 50001],
    ['POST', '/interactions/1/x/callback', 404, 10062],
    ['PATCH', '/webhooks/1/x/messages/@original', 404, 10015],
  ])('%s %s gets %i with code %i', async (method, path, status, code) => {
    expect(await call(discord, method, path, method === 'GET' ? undefined : {})).toMatchObject({
      status,
      code,
    });
  });

  it('with a token of no interaction gets 50027', async () => {
    const path = `/webhooks/${discord.clientId}/x/messages/%40original`;
    expect(await call(discord, 'PATCH', path, { content: 'x' }, {})).toMatchObject({
      status: 401,
      code: 50027,
    });
  });

  it('with a body that is not JSON is refused', async () => {
    const response = await fetch(`${discord.api}/v10${messages}`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: '{',
    });
    expect([response.status, await response.json()]).toMatchObject([400, { code: 50109 }]);
  });

  it.each([
    '/gateway/bot',
    '/users/@me',
    '/applications/@me',
    '/oauth2/applications/@me',
    '/users/@me/guilds',
  ])('GET %s is answered', async (path) => {
    expect((await call(discord, 'GET', path)).status).toBe(200);
  });

  it('tells of the guild, its members, its roles and its channels', async () => {
    const guild = `/guilds/${discord.guildId}`;
    const moderator = discord.as('moderator').id;
    expect(await call(discord, 'GET', guild)).toMatchObject({ body: { id: discord.guildId } });
    expect(await call(discord, 'GET', `${guild}/members/${moderator}`)).toMatchObject({
      body: { user: { id: moderator } },
    });
    expect(await call(discord, 'GET', `${guild}/members/1`)).toMatchObject({ code: 10007 });
    const { body: roles } = await call(discord, 'GET', `${guild}/roles`);
    expect(Object.values(roles)).toContainEqual(
      expect.objectContaining({
        name: 'Moderators',
        permissions: String(PermissionFlagsBits.ManageMessages),
      }),
    );
    const { body: channels } = await call(discord, 'GET', `${guild}/channels`);
    expect(Object.values(channels)).toHaveLength(3);
  });

  it('writes, reads, lists, edits and deletes a message', async () => {
    const { body: one } = await call(discord, 'POST', messages, { content: 'one' });
    const { body: two } = await call(discord, 'POST', messages, {
      content: 'two',
      message_reference: { message_id: one.id },
    });
    expect(two).toMatchObject({ type: 19, referenced_message: { id: one.id } });
    const listed = await call(discord, 'GET', `${messages}?limit=2`);
    expect(Object.values(listed.body)).toMatchObject([{ id: two.id }, { id: one.id }]);
    expect(await call(discord, 'GET', `${messages}?limit=2&before=${two.id}`)).toMatchObject({
      body: [{ id: one.id }],
    });
    expect(
      await call(discord, 'GET', `${messages}?limit=1&after=${BigInt(String(one.id)) - 1n}`),
    ).toMatchObject({
      body: [{ id: one.id }],
    });
    await call(discord, 'PATCH', `${messages}/${one.id}`, { content: 'changed' });
    expect((await call(discord, 'GET', `${messages}/${one.id}`)).body.content).toBe('changed');
    expect((await call(discord, 'DELETE', `${messages}/${one.id}`)).status).toBe(204);
    for (const method of ['GET', 'DELETE']) {
      expect(await call(discord, method, `${messages}/${one.id}`)).toMatchObject({
        status: 404,
        code: 10008,
      });
    }
    expect(await call(discord, 'PATCH', `${messages}/${one.id}`, { content: 'x' })).toMatchObject({
      code: 10008,
    });
  });

  it('takes a message once for each nonce that is to be enforced', async () => {
    const send = async (body: object) =>
      (await call(discord, 'POST', messages, { content: 'x', ...body })).body;
    const first = await send({ nonce: 'a1', enforce_nonce: true });
    expect(await send({ nonce: 'a1', enforce_nonce: true, content: 'other words' })).toEqual(first);
    const ids = new Set([first.id]);
    for (const other of [
      { nonce: 'a2', enforce_nonce: true },
      { nonce: 'a1' },
      { enforce_nonce: true },
      {},
    ]) {
      ids.add((await send(other)).id);
    }
    expect(ids.size).toBe(5);
  });

  it('does not write where the bot may not, nor touch what is not its own', async () => {
    const rules = discord.as('member').channel('rules');
    const refused = await call(discord, 'POST', `/channels/${rules}/messages`, { content: 'x' });
    expect(refused).toMatchObject({ status: 403, code: 50013 });
    const theirs = await discord.as('member').write('mine');
    expect(await call(discord, 'PATCH', `${messages}/${theirs.id}`, { content: 'x' })).toMatchObject({
      code: 50005,
    });
    expect(await call(discord, 'DELETE', `${messages}/${theirs.id}`)).toMatchObject({ code: 50013 });
  });

  it('opens a direct channel and writes in it', async () => {
    const body = { recipient_id: discord.as('moderator').id };
    const { body: channel } = await call(discord, 'POST', '/users/@me/channels', body);
    expect(channel.id).toBe(discord.as('moderator').channel('dm'));
    await call(discord, 'POST', `/channels/${channel.id}/messages`, { content: 'between us' });
    await discord.as('moderator').message(({ content }) => content === 'between us');
    expect(
      discord
        .as('member')
        .messages()
        .map(({ content }) => content),
    ).not.toContain('between us');
  });

  it('shows that the bot is typing', async () => {
    expect((await call(discord, 'POST', messages.replace('messages', 'typing'))).status).toBe(204);
    const typing = await discord
      .as('member')
      .events.first((event) => (event.type === 'typing' ? event : null), 'typing');
    expect(typing.user).toBe(discord.clientId);
  });

  it('keeps the files that an edit names, and no others', async () => {
    const form = new FormData();
    for (const n of [0, 1]) form.set(`files[${n}]`, new Blob(['x']), `${n}.md`);
    const { body } = await call(discord, 'POST', messages, form);
    const [first, second] = (body as { attachments: { id: string; filename: string; url: string }[] })
      .attachments;
    const path = `${messages}/${body.id}`;
    expect(await call(discord, 'PATCH', path, { content: 'all' })).toMatchObject({
      body: { attachments: [first, second] },
    });
    const kept = await call(discord, 'PATCH', path, { attachments: [{ id: second?.id }] });
    expect(kept.body.attachments).toEqual([second]);
    expect((await fetch(first?.url ?? '')).status).toBe(404);
    expect((await fetch(second?.url ?? '')).status).toBe(200);
    expect((await call(discord, 'PATCH', path, { content: null })).status).toBe(200);
    expect(await call(discord, 'PATCH', path, { attachments: [] })).toMatchObject({ code: 50006 });
  });

  it('refuses a file of more than 10 MB', async () => {
    const form = new FormData();
    form.set('files[0]', new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), 'large.txt');
    expect(await call(discord, 'POST', messages, form)).toMatchObject({ status: 413, code: 40005 });
  });

  it('keeps files, shows them in components, and serves them without letting them run', async () => {
    const form = new FormData();
    const payload = {
      flags: 32768,
      components: [{ type: 13, file: { url: 'attachment://answer.html' } }],
      attachments: [{ id: '0', filename: 'answer.html', description: 'An export' }],
    };
    form.set('payload_json', JSON.stringify(payload));
    form.set('files[0]', new Blob(['<b>x</b>'], { type: 'text/html' }), 'answer.html');
    const { status, body } = await call(discord, 'POST', messages, form);
    expect(status).toBe(200);
    const message = body as {
      attachments: { url: string }[];
      components: { file: { url: string } }[];
      id: string;
    };
    expect(message.attachments).toMatchObject([
      { filename: 'answer.html', size: 8, description: 'An export' },
    ]);
    const url = message.attachments[0]?.url ?? '';
    expect(message.components[0]?.file.url).toBe(url);
    const file = await fetch(url);
    expect(await file.text()).toBe('<b>x</b>');
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(file.headers.get('content-disposition')).toContain('attachment');
    await call(discord, 'DELETE', `${messages}/${message.id}`);
    expect((await fetch(url)).status).toBe(404);
  });
});
