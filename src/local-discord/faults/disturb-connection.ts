import { GatewayOpcodes as Op } from 'discord.js';
import type { WebSocket } from 'ws';
import type { World } from '../world.ts';
import type { Fault, FaultOn } from './fault.ts';

type Ending = Extract<FaultOn<'identify' | 'ready' | 'resume'>, { do: Ends }>;
type Ends = 'close' | 'drop' | 'reconnect' | 'invalid-session';

const ENDS: readonly Fault['do'][] = ['close', 'drop', 'reconnect', 'invalid-session'];
const isEnding = (fault: Fault): fault is Ending => ENDS.includes(fault.do);

/** Ends, or soon ends, a connection; says whether it did so at once. */
export function disturbConnection(world: World, socket: WebSocket, on: Ending['on']): boolean {
  const endings = world.faults.strike(on, isEnding).filter(isEnding);
  for (const fault of endings) {
    if (fault.after === 0) end(socket, fault);
    else world.clock.after(fault.after, () => end(socket, fault));
  }
  return endings.some(({ after }) => after === 0);
}

function end(socket: WebSocket, fault: Ending): void {
  switch (fault.do) {
    case 'close':
      socket.close(fault.code);
      break;
    case 'drop':
      socket.terminate();
      break;
    case 'reconnect':
      say(socket, Op.Reconnect, null);
      break;
    case 'invalid-session':
      say(socket, Op.InvalidSession, fault.resumable);
      break;
  }
}

function say(socket: WebSocket, op: Op, d: unknown): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}
