import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PeopledDiscord, peopledDiscord } from '../support/local-discord.ts';
import { call } from '../support/local-discord-rest.ts';

/** fetch does not let a caller choose Host and Origin; this does. */
function raw(url: string, method: string, headers: Record<string, string>, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject).end(body);
  });
}

const PAGE = {
  type: 'text/html; charset=utf-8',
  body: '<p>x',
  headers: { 'content-security-policy': "default-src 'none'" },
};

describe('the people’s side', () => {
  let discord: PeopledDiscord;
  beforeAll(async () => {
    discord = await peopledDiscord({
      page: async (path) => (path === '/' ? PAGE : null),
    });
    await call(discord, 'PUT', `/applications/${discord.clientId}/commands`, [
      { name: 'ask', description: 'x' },
    ]);
  });
  afterAll(() => discord.close());

  const post = async (path: string, body: string, headers = {}) => {
    const response = await fetch(`${discord.url}local/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return {
      status: response.status,
      body: (await response.json()) as { message: string; issues: string[] },
    };
  };
  const me = () => ({ as: discord.as('member').id, nonce: 'n' });

  it('begins with a snapshot of what the viewer sees', () => {
    const { me: viewer, people, bot, channels } = discord.as('moderator').snapshot;
    expect(viewer.moderator).toBe(true);
    expect(people.map(({ user, moderator }) => [user.username, moderator])).toEqual([
      ['ines', false],
      ['tomas', true],
      ['aiko', false],
    ]);
    expect(bot).toMatchObject({
      online: false,
      applicationId: discord.clientId,
      user: { username: 'Verbatim' },
    });
    expect(channels.map(({ name, writable }) => [name, writable])).toEqual([
      ['general', true],
      ['newsroom', true],
      ['rules', true],
      ['Verbatim', true],
    ]);
    expect(discord.as('member').snapshot.channels.find(({ name }) => name === 'rules')?.writable).toBe(false);
  });

  it('shows a newcomer what was said before', async () => {
    const before = await discord.as('member').write('early');
    const response = await fetch(`${discord.url}local/events`);
    const reader = response.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    await reader?.cancel();
    expect(JSON.parse(first.slice('data: '.length)).messages).toMatchObject([{ id: before.id }]);
  });

  it.each<[string, string, string, number, string]>([
    ['what is not JSON', 'messages', '{', 400, 'not JSON'],
    ['a list', 'messages', '[]', 400, 'body: '],
    ['nobody', 'messages', '{"nonce":"n","channel":"1","content":"x"}', 400, 'as: '],
    ['a kind that does not exist', 'interactions', '{"kind":"dance"}', 400, 'kind: '],
    ['a field too many', 'dismissals', '{"as":"1","message":"1","x":1}', 400, 'body: '],
    ['a path that does not exist', 'nowhere', '{}', 404, 'no such page'],
  ])('refuses %s', async (_, path, body, status, words) => {
    const refused = await post(path, body);
    expect(refused.status).toBe(status);
    expect([refused.body.message, ...refused.body.issues].join(' ')).toContain(words);
  });

  it.each<[string, string, object, number]>([
    ['a person who does not exist', 'messages', { as: '1', channel: '1', content: 'x' }, 404],
    ['a channel that does not exist', 'messages', { channel: '1', content: 'x' }, 404],
    ['an empty message', 'messages', { channel: '1', content: ' ' }, 400],
    ['a message of 2,001 characters', 'messages', { channel: '1', content: 'x'.repeat(2_001) }, 400],
    [
      'a command that does not exist',
      'interactions',
      { kind: 'command', channel: '1', command: '1', options: [] },
      404,
    ],
    ['a component of no message', 'interactions', { kind: 'component', message: '1', customId: 'x' }, 404],
    ['a form that is not open', 'interactions', { kind: 'modal-submit', modal: '1', fields: [] }, 404],
  ])('refuses %s', async (_, path, body, status) => {
    expect((await post(path, JSON.stringify({ ...me(), ...body }))).status).toBe(status);
  });

  it('refuses what is too long, and what is not called JSON', async () => {
    expect((await post('messages', `"${'x'.repeat(600_000)}"`)).status).toBe(400);
    expect((await post('messages', '{}', { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('lets nobody write where they may not', async () => {
    await expect(discord.as('member').write('x', { channel: 'rules' })).rejects.toThrow('cannot write');
    expect((await discord.as('moderator').write('x', { channel: 'rules' })).content).toBe('x');
  });

  it('dismisses private replies only', async () => {
    const message = await discord.as('member').write('public');
    await expect(discord.as('member').dismiss(message)).rejects.toThrow('Only a private reply');
  });

  it('lets nobody into another’s direct channel', async () => {
    const channel = discord.as('moderator').channel('dm');
    const body = JSON.stringify({ ...me(), channel, content: 'x' });
    expect((await post('messages', body)).status).toBe(404);
  });

  it.each<[string, string, Record<string, string>, number]>([
    ['its own address', 'GET', {}, 200],
    ['localhost', 'GET', { host: 'localhost:1234' }, 200],
    ['a name that was rebound', 'GET', { host: 'evil.example' }, 403],
    ['a name that begins alike', 'GET', { host: '127.0.0.1.evil.example' }, 403],
    ['a page elsewhere', 'POST', { origin: 'https://evil.example' }, 403],
    ['a page in a sandbox', 'POST', { origin: 'null' }, 403],
    ['a server on another port', 'POST', { origin: 'http://127.0.0.1:1' }, 403],
  ])('answers %s with %s %o: %i', async (_, method, headers, status) => {
    const path = method === 'GET' ? '' : 'local/reset';
    expect(await raw(`${discord.url}${path}`, method, headers)).toBe(status);
  });

  it('serves the page under its own policy, and nothing else', async () => {
    const page = await fetch(discord.url);
    expect([page.status, await page.text()]).toEqual([200, '<p>x']);
    expect(page.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect((await fetch(`${discord.url}nowhere`)).status).toBe(404);
  });
});
