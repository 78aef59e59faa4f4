import { DiscordAPIError, type Message } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createMentionAnswers } from '../../src/discord/answer-mentions.ts';
import { logObserver } from '../../src/discord/observer.ts';
import { createLog } from '../../src/log.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { surroundings } from '../support/surroundings.ts';

const BOT = '11';
const library = envoyCoverage();

/** The few sides of a message that are looked at, with what was replied to it. */
function fakeMessage(fields: object = {}, reply?: () => Promise<unknown>) {
  const sent: Record<string, unknown>[] = [];
  const message = {
    id: '7',
    content: `<@${BOT}> harbour`,
    author: { id: '5', bot: false, displayName: 'Nelly' },
    member: null,
    guildId: '3',
    channelId: '4',
    system: false,
    webhookId: null,
    mentions: { users: new Map([[BOT, {}]]) },
    client: { user: { id: BOT } },
    reply: async (options: Record<string, unknown>) => {
      sent.push(options);
      return await reply?.();
    },
    ...fields,
  };
  return { message: message as unknown as Message, sent };
}

function answers() {
  const written: string[] = [];
  const log = createLog(
    { LOG_LEVEL: 'info', LOG_CONTENT: false },
    { write: (line) => void written.push(line) },
  );
  const { handle } = createMentionAnswers({
    context: (asker) => ({
      ...surroundings(),
      library,
      now: () => new Date('2024-01-15'),
      today: '2024-01-15',
      commands,
      asker,
    }),
    rateLimit: null,
    observer: logObserver(log),
    log,
  });
  return { handle, written };
}

describe('createMentionAnswers', () => {
  it('answers a message once, however often it is delivered, and pings nobody', async () => {
    const { handle } = answers();
    const { message, sent } = fakeMessage();
    await Promise.all([handle(message), handle(message)]);
    await handle(message);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      allowedMentions: { parse: [], repliedUser: false },
      nonce: '7',
      enforceNonce: true,
      failIfNotExists: false,
    });
  });

  it.each([
    ['another bot', { author: { id: '5', bot: true } }],
    ['a webhook', { webhookId: '9' }],
    ['Discord itself', { system: true }],
    ['somebody who names it in no mention', { mentions: { users: new Map() } }],
    ['somebody who only replies to it', { content: 'harbour' }],
    ['somebody who names another', { content: '<@111> harbour' }],
  ])('does not answer %s', async (_name, fields) => {
    const { message, sent } = fakeMessage(fields);
    await answers().handle(message);
    expect(sent).toEqual([]);
  });

  const refusal = (code: number) =>
    new DiscordAPIError({ code, message: 'no' }, code, 403, 'POST', 'https://discord.example', {});

  it.each([50_001, 50_013, 160_002, 10_003])('is quiet where Discord answers %i', async (code) => {
    const { handle, written } = answers();
    const { message, sent } = fakeMessage({}, () => Promise.reject(refusal(code)));
    await handle(message);
    expect(sent).toHaveLength(1);
    expect(written.join()).toContain('a mention could not be answered where it was made');
  });

  it('tries to say once that it failed, and throws nothing', async () => {
    const { handle, written } = answers();
    const { message, sent } = fakeMessage({}, () => Promise.reject(new Error('network')));
    await handle(message);
    expect(sent).toHaveLength(2);
    expect(JSON.stringify(sent[1])).toContain('reference `7`');
    expect(written.join()).toContain('nor could the failure be told');
  });
});
