import { randomUUID } from 'node:crypto';
import { type GatewayDispatchEvents, GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';
import type { Shard } from './shard.ts';

/** Events that a client can have missed and still resume. */
const KEPT = 1_000;

/** What a gateway connection has been told, so that it can be told again after a drop. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  /** What was dispatched last, in order; the sequence number is the place in it, from 1, after what is forgotten. */
  readonly sent: string[];
  forgotten: number;
  /** Null while the connection is down and may be resumed. */
  socket: WebSocket | null;
}

export function newSession(intents: number, shard: Shard, socket: WebSocket): Session {
  return { id: randomUUID().replaceAll('-', ''), intents, shard, sent: [], forgotten: 0, socket };
}

/** Sends an event, now or on resume. */
export function dispatch(session: Session, event: GatewayDispatchEvents, data: unknown): void {
  const payload = JSON.stringify({
    op: GatewayOpcodes.Dispatch,
    t: event,
    s: lastSequence(session) + 1,
    d: data,
  });
  session.sent.push(payload);
  if (session.sent.length >= 2 * KEPT) session.forgotten += session.sent.splice(0, KEPT).length;
  session.socket?.send(payload);
}

export const lastSequence = ({ sent, forgotten }: Session): number => forgotten + sent.length;

/** Everything after sequence number `seen`, again. */
export function replay({ sent, forgotten, socket }: Session, seen: number): void {
  for (const payload of sent.slice(Math.max(0, seen - forgotten))) socket?.send(payload);
}
