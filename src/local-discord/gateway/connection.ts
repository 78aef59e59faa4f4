import {
  GatewayCloseCodes as Close,
  GatewayDispatchEvents,
  GatewayIntentBits as Intent,
  GatewayOpcodes as Op,
} from 'discord.js';
import type { WebSocket } from 'ws';
import { disturbConnection } from '../faults/disturb-connection.ts';
import type { FaultOn } from '../faults/fault.ts';
import type { World } from '../world.ts';
import { type GatewayMessage, parseMessage } from './gateway-message.ts';
import { guildCreate, ready } from './ready.ts';
import { dispatch, lastSequence, newSession, replay, type Session } from './session.ts';
import { hearsOf } from './shard.ts';

/** Milliseconds between heartbeats, as Discord has it. */
const HEARTBEAT = 41_250;
/** Intents that an app must be granted first. */
const PRIVILEGED = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;
const ALL_INTENTS = Object.values(Intent).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);

export interface Connecting {
  readonly world: World;
  readonly sessions: Map<string, Session>;
  /** Privileged intents that the app has been granted. */
  readonly granted: number;
}

/** Speaks with one socket, from HELLO to its close. */
export function connect(given: Connecting, socket: WebSocket): void {
  const { world, sessions } = given;
  const [hastened] = world.faults.strike('connect', isHastened).filter(isHastened);
  const interval = hastened?.heartbeat ?? HEARTBEAT;
  let session: Session | null = null;
  const expectHeartbeat = () =>
    world.clock.after(2 * interval, () => socket.close(Close.SessionTimedOut, 'Session timed out.'));
  let lapse = expectHeartbeat();

  const heartbeat = (): void => {
    const faults = world.faults.strike('heartbeat');
    if (faults.some(({ do: what }) => what === 'vanish')) {
      socket.pause();
      if (session !== null) session.socket = null;
      noticePresence(given);
      return;
    }
    lapse = expectHeartbeat();
    if (faults.length === 0) send(socket, Op.HeartbeatAck);
  };

  const receive = (message: GatewayMessage): Close | null => {
    switch (message.op) {
      case Op.Heartbeat:
        lapse();
        heartbeat();
        return null;
      case Op.Identify: {
        if (session !== null) return Close.AlreadyAuthenticated;
        if (disturbConnection(world, socket, 'identify')) return null;
        const refused = refusal(given, message);
        if (refused === null) session = identify(given, message, socket);
        return refused;
      }
      case Op.Resume:
        if (bare(message.token) !== world.token) return Close.AuthenticationFailed;
        if (disturbConnection(world, socket, 'resume')) return null;
        session = resume(given, message, socket);
        return null;
      default:
        return session === null ? Close.NotAuthenticated : null;
    }
  };

  socket.on('message', (data) => {
    const message = parseMessage(String(data));
    const closed = typeof message === 'number' ? message : receive(message);
    if (closed !== null) socket.close(closed, Close[closed]);
  });
  socket.on('close', (code) => {
    lapse();
    if (session?.socket !== socket) return;
    session.socket = null;
    // A client that says goodbye (1000, 1001) does not come back; after any other code it may resume.
    if (code === 1000 || code === 1001) sessions.delete(session.id);
    noticePresence(given);
  });
  socket.on('error', () => socket.terminate());
  send(socket, Op.Hello, { heartbeat_interval: interval, _trace: [] });
}

const isHastened = (fault: FaultOn<'connect'>) => fault.do === 'hasten';

function send(socket: WebSocket, op: Op, d: unknown = null): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

function refusal(
  { world, granted }: Connecting,
  { token, intents, shard: [shard, shards] }: GatewayMessage<Op.Identify>,
): Close | null {
  if (bare(token) !== world.token) return Close.AuthenticationFailed;
  if (shard >= shards) return Close.InvalidShard;
  if (shards < world.shards) return Close.ShardingRequired;
  if ((intents & ~ALL_INTENTS) !== 0) return Close.InvalidIntents;
  if ((intents & PRIVILEGED & ~granted) !== 0) return Close.DisallowedIntents;
  return null;
}

function identify(
  given: Connecting,
  { intents, shard }: GatewayMessage<Op.Identify>,
  socket: WebSocket,
): Session {
  const session = newSession(intents, shard, socket);
  // Who identifies anew goes on with no session of before.
  for (const old of given.sessions.values()) {
    if (old.socket === null && old.shard[0] === shard[0]) given.sessions.delete(old.id);
  }
  given.sessions.set(session.id, session);
  dispatch(session, GatewayDispatchEvents.Ready, ready(given.world, session));
  if ((intents & Intent.Guilds) !== 0 && hearsOf(shard, given.world.scene.guild.id)) {
    dispatch(session, GatewayDispatchEvents.GuildCreate, guildCreate(given.world));
  }
  noticePresence(given);
  disturbConnection(given.world, socket, 'ready');
  return session;
}

/** The session with what it missed; null, after INVALID_SESSION, where there is none to go on with. */
function resume(
  given: Connecting,
  { session_id, seq }: GatewayMessage<Op.Resume>,
  socket: WebSocket,
): Session | null {
  const session = given.sessions.get(session_id);
  if (session === undefined || seq > lastSequence(session) || seq < session.forgotten) {
    send(socket, Op.InvalidSession, false);
    return null;
  }
  session.socket?.terminate();
  session.socket = socket;
  const [again] = given.world.faults.strike('resume', isReplay).filter(isReplay);
  replay(session, seq - (again?.events ?? 0));
  dispatch(session, GatewayDispatchEvents.Resumed, { _trace: [] });
  noticePresence(given);
  disturbConnection(given.world, socket, 'ready');
  return session;
}

const isReplay = (fault: FaultOn<'resume'>) => fault.do === 'replay';

function bare(token: string): string {
  return token.replace(/^Bot /, '');
}

/** The bot is online while one of its sessions is connected. */
function noticePresence({ world, sessions }: Connecting): void {
  const online = [...sessions.values()].some(({ socket }) => socket !== null);
  if (online === world.online) return;
  world.online = online;
  world.happenings.tell({ type: 'bot-changed' });
}
