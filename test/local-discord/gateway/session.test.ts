import { GatewayDispatchEvents } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { dispatch, lastSequence, newSession, replay } from '../../../src/local-discord/gateway/session.ts';

/** A socket that only keeps what it was sent. */
function socketKeeping(sent: number[]): WebSocket {
  const send = (payload: string) => sent.push((JSON.parse(payload) as { s: number }).s);
  return { send } as unknown as WebSocket;
}

describe('a session', () => {
  it('tells again what was missed, and keeps no more than that can be', () => {
    const sent: number[] = [];
    const session = newSession(0, [0, 1], socketKeeping(sent));
    for (let i = 0; i < 5_000; i++) dispatch(session, GatewayDispatchEvents.Resumed, i);
    expect(lastSequence(session)).toBe(5_000);
    expect(sent.at(-1)).toBe(5_000);
    expect(session.sent.length).toBeLessThan(2_001);
    sent.length = 0;
    replay(session, 4_997);
    expect(sent).toEqual([4_998, 4_999, 5_000]);
  });
});
