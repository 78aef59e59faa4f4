import type { ScriptedFault } from '../../src/local-discord/faults/fault.ts';
import type { Random } from './random.ts';

const CALLBACK = 'POST /interactions/:id/:token/callback';
const EDIT = 'PATCH /webhooks/:app/:token/messages/:message';
const LOOK = 'GET /channels/:channel/messages';
const POST = 'POST /channels/:channel/messages';
const PATCH = 'PATCH /channels/:channel/messages/:message';
/** Updates twice: one that fails shows only where the post is still there at the end. */
const POSTING = [POST, PATCH, PATCH, 'DELETE /channels/:channel/messages/:message'] as const;
const FOLLOW_UP = 'POST /webhooks/:app/:token';

type Maker = (random: Random) => readonly ScriptedFault[];

/** What may go wrong with replies. */
const MAKERS: readonly Maker[] = [
  ({ between }) => [rest(CALLBACK, { do: 'answer', status: 503, times: between(1, 6) })],
  ({ between }) => [rest(CALLBACK, { do: 'answer', status: 500, for: between(100, 1_500) })],
  ({ number, between }) => [
    rest(CALLBACK, { do: 'answer', status: 429, retryAfter: number() / 2, times: between(1, 5) }),
  ],
  ({ number }) => [rest(CALLBACK, { do: 'answer', status: 429, retryAfter: number(), global: true })],
  () => [rest(CALLBACK, { do: 'answer', status: 429, retryAfter: 30 })],
  () => [rest(CALLBACK, { do: 'answer', status: 403, code: 50_013, message: 'Missing Permissions' })],
  () => [rest(CALLBACK, { do: 'answer', status: 404, code: 10_062, message: 'Unknown interaction' })],
  ({ between }) => [rest(CALLBACK, { do: 'drop', times: between(1, 5) })],
  ({ between }) => [rest(CALLBACK, { do: 'lose', times: between(1, 5) })],
  ({ between }) => [rest(CALLBACK, { do: 'hang', times: between(1, 3) })],
  ({ between }) => [rest(CALLBACK, { do: 'delay', after: between(100, 2_500), times: between(1, 5) })],
  ({ between }) => [rest(EDIT, { do: 'answer', status: 502, times: between(1, 4) })],
  ({ between }) => [rest(EDIT, { do: 'lose', times: between(1, 2) })],
  () => [rest(EDIT, { do: 'hang' })],
  () => [rest(EDIT, { do: 'answer', status: 429, retryAfter: 0.3 })],
  () => [rest(FOLLOW_UP, { do: 'answer', status: 500 })],
  ({ between }) => [{ on: 'interaction', do: 'duplicate', times: between(1, 5) }],
  ({ one }) => [{ on: 'interaction', do: 'forge', customId: one(FORGED) ?? 'x' }],
];

/** Milliseconds between heartbeats where one is to go wrong; Discord's own 41,250 would be half a run. */
const HEARTBEAT = 400;

/** What may go wrong with a connection that is made again, short of the bot being told to leave for good. */
const CONNECTION_MAKERS: readonly Maker[] = [
  () => [],
  ({ between }) => [{ on: 'resume', do: 'replay', events: between(1, 50) }],
  () => [{ on: 'resume', do: 'invalid-session' }],
  ({ between }) => [{ on: 'connect', do: 'refuse', times: between(1, 2) }],
  ({ between }) => [{ on: 'ready', do: 'close', code: 4000, after: between(0, 2_000) }],
  ({ between }) => [{ on: 'ready', do: 'reconnect', after: between(0, 2_000) }],
  ({ between }) => [{ on: 'ready', do: 'drop', after: between(0, 2_000) }],
  ({ between }) => [
    { on: 'connect', do: 'hasten', heartbeat: HEARTBEAT },
    { on: 'heartbeat', do: 'ignore', nth: between(1, 5) },
  ],
  ({ between }) => [
    { on: 'connect', do: 'hasten', heartbeat: HEARTBEAT },
    { on: 'heartbeat', do: 'vanish', nth: between(1, 5) },
  ],
];

/**
 * What may go wrong with a summary’s own message. A 404 that is none is left out, since a post that Discord says is gone
 * is gone for the bot; so is a delay that outlasts the bot’s patience, after which an older text could come last.
 */
const POST_MAKERS: readonly Maker[] = [
  ({ one, between }) => [rest(one(POSTING) ?? POST, { do: 'answer', status: 503, times: between(1, 8) })],
  ({ one, between }) => [rest(one(POSTING) ?? POST, { do: 'answer', status: 500, for: between(100, 3_000) })],
  ({ one, number }) => [rest(one(POSTING) ?? POST, { do: 'answer', status: 429, retryAfter: number() })],
  ({ one }) => [
    rest(one(POSTING) ?? POST, { do: 'answer', status: 403, code: 50_013, message: 'Missing Permissions' }),
  ],
  ({ one }) => [
    rest(one(POSTING) ?? POST, { do: 'answer', status: 403, code: 50_001, message: 'Missing Access' }),
  ],
  () => [rest(POST, { do: 'answer', status: 404, code: 10_003, message: 'Unknown Channel' })],
  ({ one }) => [rest(one(POSTING) ?? POST, { do: 'drop' })],
  ({ one }) => [rest(one(POSTING) ?? POST, { do: 'lose' })],
  () => [rest(POST, { do: 'lose' })],
  ({ one }) => [rest(one(POSTING) ?? POST, { do: 'hang' })],
  ({ one, between }) => [
    rest(one(POSTING) ?? POST, { do: 'delay', after: between(100, 1_000), times: between(1, 3) }),
  ],
  ({ between }) => [rest(LOOK, { do: 'answer', status: 502, times: between(1, 8) })],
  () => [rest(POST, { do: 'lose' }), rest(LOOK, { do: 'hang' })],
];

/** What keeps a post, an update or a withdrawal from coming to its end while the bot is killed. */
export const unfinished = ({ one }: Random): readonly ScriptedFault[] => {
  const what = one<Untold<Call>>([{ do: 'delay', after: 500 }, { do: 'hang' }, { do: 'lose' }]) ?? {
    do: 'hang',
  };
  return [...new Set(POSTING)].map((route) => rest(route, what));
};

const FORGED = ['x', 'page:ask:1:2', 'context:0123456789abcdef:0:5+9', 'share:help:1:0', '__proto__', '🙂'];

type Call = Extract<ScriptedFault, { on: 'rest' }>;
type Untold<T> = T extends unknown ? Omit<T, 'on' | 'route'> : never;

const rest = (route: string, what: Untold<Call>): ScriptedFault =>
  ({ on: 'rest', route, ...what }) as ScriptedFault;

/** Of all faults, those of posts: as many as leave some posts in peace. */
const OF_POSTS = 0.25;

export const someFaults = (random: Random): readonly ScriptedFault[] =>
  random.one(random.number() < OF_POSTS ? POST_MAKERS : MAKERS)?.(random) ?? [];

/** What strikes when a connection that was cut is made again. */
export const connectionFaults = (random: Random): readonly ScriptedFault[] =>
  random.one(CONNECTION_MAKERS)?.(random) ?? [];
