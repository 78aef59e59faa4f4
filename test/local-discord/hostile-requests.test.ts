import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PeopledDiscord, peopledDiscord } from '../support/local-discord.ts';
import { call } from '../support/local-discord-rest.ts';

/** Bodies that nearly are what they should be: known fields with any values, components of any kind in any place. */
const anything = fc.jsonValue({ maxDepth: 3 });
const { component } = fc.letrec((tie) => ({
  component: fc.record(
    {
      type: fc.oneof(fc.constantFrom(...Object.values(ComponentType)), anything),
      id: fc.oneof(fc.integer(), anything),
      custom_id: fc.oneof(fc.string(), anything),
      style: fc.integer({ min: 0, max: 7 }),
      label: fc.string(),
      content: fc.oneof(fc.string(), anything),
      options: fc.array(fc.record({ label: fc.string(), value: fc.string() })),
      url: fc.oneof(fc.webUrl(), fc.string()),
      components: fc.oneof({ maxDepth: 3 }, fc.array(tie('component'), { maxLength: 6 }), anything),
      accessory: fc.oneof({ maxDepth: 3 }, tie('component'), anything),
    },
    { requiredKeys: ['type'] },
  ),
}));
const message = fc.record(
  {
    content: fc.oneof(fc.string(), anything),
    embeds: fc.oneof(fc.array(fc.record({ description: fc.string() })), anything),
    components: fc.oneof(fc.array(component, { maxLength: 6 }), anything),
    flags: fc.oneof(fc.constantFrom(0, 64, 32768, 32832), anything),
    allowed_mentions: fc.oneof(
      fc.record({ parse: fc.array(fc.constantFrom('users', 'roles', 'x')) }),
      anything,
    ),
    attachments: anything,
    message_reference: anything,
  },
  { requiredKeys: [] },
);
const body = fc.oneof(message, anything);

describe('whatever is sent', () => {
  const faults: unknown[] = [];
  let discord: PeopledDiscord;
  beforeAll(async () => {
    discord = await peopledDiscord({ log: { error: ({ err }: { err?: unknown }) => faults.push(err) } });
  });
  afterAll(() => discord.close());

  const answered = async (method: string, path: string, sent: unknown) => {
    const { status } = await call(discord, method, path, sent);
    expect(faults).toEqual([]);
    expect(status).toBeLessThan(500);
  };

  it('a message is taken or refused, and so is an edit', async () => {
    const path = `/channels/${discord.as('member').channel()}/messages`;
    const { body: before } = await call(discord, 'POST', path, { content: 'before' });
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        await answered('POST', path, sent);
        await answered('PATCH', `${path}/${before.id}`, sent);
      }),
      { numRuns: 150 },
    );
  });

  it('a registration is taken or refused', async () => {
    const path = `/applications/${discord.clientId}/commands`;
    const option = fc.record({
      type: fc.nat(12),
      name: fc.string(),
      description: fc.string(),
      options: anything,
    });
    const command = fc.record({
      type: fc.oneof(fc.nat(5), anything),
      name: fc.oneof(fc.constant('ask'), fc.string()),
      description: fc.string(),
      options: fc.oneof(fc.array(option), anything),
      default_member_permissions: anything,
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.array(command, { maxLength: 4 }), anything), (sent) =>
        answered('PUT', path, sent),
      ),
      { numRuns: 150 },
    );
  });

  it('a person’s request is taken or refused', async () => {
    const as = discord.as('member').id;
    const request = fc.record({
      kind: fc.constantFrom('command', 'autocomplete', 'context-menu', 'component', 'modal-submit'),
      as: fc.constant(as),
      nonce: fc.string(),
      channel: fc.constant(discord.as('member').channel()),
      command: fc.constantFrom('1', 'x'),
      message: fc.constantFrom('1', 'x'),
      options: anything,
      fields: anything,
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(request, anything), async (sent) => {
        const response = await fetch(`${discord.url}local/interactions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(sent),
        });
        await response.text();
        expect(faults).toEqual([]);
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    '//',
    '/%',
    '/api/v10/%ff',
    '/files/1',
    '/local/events?as=%00',
    '/api/v10/channels/1/messages?limit=x',
  ])('the path %s is answered', async (path) => {
    const response = await fetch(`${discord.url.slice(0, -1)}${path}`);
    await response.text();
    expect(faults).toEqual([]);
    expect(response.status).toBeLessThan(500);
  });
});
