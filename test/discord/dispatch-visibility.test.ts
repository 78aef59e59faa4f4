import { describe, expect, it } from 'vitest';
import type { OutgoingMessage } from '../../src/discord/render/layout.ts';
import { createLog } from '../../src/log.ts';
import { dispatchOf } from './dispatch-of.ts';
import { fakeInteraction, typed, words } from './fake-interaction.ts';

describe('dispatch', () => {
  it('tells the asker when Discord shows a public reply to them alone', async () => {
    const followed: OutgoingMessage[] = [];
    const { interaction } = fakeInteraction({
      ...typed('try', [{ name: 'visibility', type: 3, value: 'public' }]),
      reply: async () => ({ resource: { message: { flags: { has: () => true } } } }),
      followUp: async (message: OutgoingMessage) => void followed.push(message),
    });
    await dispatchOf().handle(interaction);
    expect(words(followed)).toContain('Discord lets only you see that reply');
  });

  it('has answered even where it cannot say that the reply stayed private', async () => {
    const followed: OutgoingMessage[] = [];
    const written: string[] = [];
    const { interaction, sent } = fakeInteraction({
      ...typed('try', [{ name: 'visibility', type: 3, value: 'public' }]),
      reply: async (message: OutgoingMessage & { flags: number }) => {
        sent.push(message);
        return { resource: { message: { flags: { has: () => true } } } };
      },
      followUp: async (message: OutgoingMessage) => {
        followed.push(message);
        throw new Error('no');
      },
    });
    const log = createLog(
      { LOG_LEVEL: 'info', LOG_CONTENT: false },
      { write: (line) => void written.push(line) },
    );
    await dispatchOf(undefined, log).handle(interaction);
    expect(words([...sent, ...followed])).not.toContain('did not work');
    expect(followed).toHaveLength(1);
    expect(written.join()).toContain('why a reply stayed private');
    expect(written.join()).toContain('"status":"answered"');
  });
});
