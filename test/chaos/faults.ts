import type { ScriptedFault } from '../../src/local-discord/faults/fault.ts';
import type { Random } from './random.ts';

const CALLBACK = 'POST /interactions/:id/:token/callback';
const EDIT = 'PATCH /webhooks/:app/:token/messages/:message';
const FOLLOW_UP = 'POST /webhooks/:app/:token';

/** Everything that may go wrong at once without the bot being told to leave for good. */
const MAKERS: readonly ((random: Random) => readonly ScriptedFault[])[] = [
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
  ({ between }) => [{ on: 'resume', do: 'replay', events: between(1, 50) }],
  () => [{ on: 'resume', do: 'invalid-session' }],
  ({ between }) => [{ on: 'connect', do: 'refuse', times: between(1, 2) }],
  ({ between }) => [{ on: 'ready', do: 'close', code: 4000, after: between(0, 2_000) }],
  ({ between }) => [{ on: 'ready', do: 'reconnect', after: between(0, 2_000) }],
  ({ between }) => [{ on: 'ready', do: 'drop', after: between(0, 2_000) }],
  ({ between }) => [
    { on: 'connect', do: 'hasten', heartbeat: 100 },
    { on: 'heartbeat', do: 'ignore', for: between(100, 300) },
  ],
];

const FORGED = ['x', 'page:ask:1:2', 'context:0123456789abcdef:0:5+9', 'share:help:1:0', '__proto__', '🙂'];

type Call = Extract<ScriptedFault, { on: 'rest' }>;
type Untold<T> = T extends unknown ? Omit<T, 'on' | 'route'> : never;

const rest = (route: string, what: Untold<Call>): ScriptedFault =>
  ({ on: 'rest', route, ...what }) as ScriptedFault;

export const someFaults = (random: Random): readonly ScriptedFault[] => random.one(MAKERS)?.(random) ?? [];
