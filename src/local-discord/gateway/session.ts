import { randomUUID } from 'node:crypto';
import { type GatewayDispatchEvents, GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';

/** What a gateway connection has been told, so that it can be told again after a drop. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  /** Everything dispatched, in order; the sequence number is the place in it, from 1. */
  readonly sent: string[];
  /** Null while the connection is down and may be resumed. */
  socket: WebSocket | null;
}

export function newSession(intents: number, socket: WebSocket): Session {
  return { id: randomUUID().replaceAll('-', ''), intents, sent: [], socket };
}

/** Sends an event, now or on resume. */
export function dispatch(session: Session, event: GatewayDispatchEvents, data: unknown): void {
  const payload = JSON.stringify({
    op: GatewayOpcodes.Dispatch,
    t: event,
    s: session.sent.length + 1,
    d: data,
  });
  session.sent.push(payload);
  session.socket?.send(payload);
}

/** Everything after sequence number `seen`, again. */
export function replay({ sent, socket }: Session, seen: number): void {
  for (const payload of sent.slice(seen)) socket?.send(payload);
}
