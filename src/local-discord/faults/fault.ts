import { z } from 'zod';

/** Which occurrences a fault strikes: `times` of them from the `nth` on, or all `for` so many milliseconds. */
const when = {
  nth: z.int().min(1).default(1),
  times: z
    .union([z.int().min(1), z.literal('always')], { error: 'expected a number from 1 on, or "always"' })
    .default(1),
  for: z.int().min(1).optional(),
  /** Milliseconds from the occurrence to the fault. */
  after: z.int().min(0).max(600_000).default(0),
};

const kind = <On extends string, Do extends string, Shape extends z.core.$ZodLooseShape>(
  on: On,
  what: Do,
  shape: Shape,
) => z.strictObject({ on: z.literal(on), do: z.literal(what), ...shape, ...when });

const code = z.int().min(1000).max(4999);

/** A way for a connection to end, at any of the moments of its life. */
const endings = <On extends 'identify' | 'ready' | 'resume'>(on: On) =>
  [
    kind(on, 'close', { code }),
    /** Cut without a word. */
    kind(on, 'drop', {}),
    /** Op 7. */
    kind(on, 'reconnect', {}),
    /** Op 9. */
    kind(on, 'invalid-session', { resumable: z.boolean().default(false) }),
  ] as const;

/** A method, or any (*), and a path in which `:name` stands for any part: [POST /channels/:channel/messages] */
const route = z.string().regex(/^(?:GET|POST|PUT|PATCH|DELETE|\*) (?:\/[^/\s]+)+$/, {
  error: 'expected a method or *, a space and a path, as in “POST /channels/:id/messages”',
});

const rest = <Do extends string, Shape extends z.core.$ZodLooseShape>(what: Do, shape: Shape) =>
  kind('rest', what, { route, ...shape });

const schema = z.union([
  kind('connect', 'refuse', {}),
  /** Asks for heartbeats so many milliseconds apart. */
  kind('connect', 'hasten', { heartbeat: z.int().min(10) }),
  kind('heartbeat', 'ignore', {}),
  /** Neither hears nor says anything more on this connection, and does not close it. */
  kind('heartbeat', 'vanish', {}),
  ...endings('identify'),
  /** READY or RESUMED has been said. */
  ...endings('ready'),
  ...endings('resume'),
  /** The last events that the bot already has, once more. */
  kind('resume', 'replay', { events: z.int().min(1) }),
  rest('answer', {
    status: z.int().min(400).max(599),
    /** Discord's own code and words. */
    code: z.int().optional(),
    message: z.string().optional(),
    /** Seconds, for 429. */
    retryAfter: z.number().min(0).default(1),
    global: z.boolean().default(false),
  }),
  /** No answer, ever. */
  rest('hang', {}),
  /** The connection breaks before anything is done. */
  rest('drop', {}),
  /** Done, but the answer is lost on its way. */
  rest('lose', {}),
  /** Done `after` so many milliseconds. */
  rest('delay', {}),
  kind('interaction', 'duplicate', {}),
  /** In place of the custom_id that the person used. */
  kind('interaction', 'forge', { customId: z.string().min(1).max(100) }),
]);

/** Something that goes wrong at Discord, and when. */
export type Fault = z.infer<typeof schema>;
/** A fault as it is written down, without the defaults. */
export type ScriptedFault = z.input<typeof schema>;
export type FaultOn<On extends Fault['on']> = Extract<Fault, { on: On }>;

/** A script of faults that cannot be used: the message names the place and what is wrong there. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
}

/** Checks a list of faults; [{ "on": "ready", "do": "close", "code": 4004, "after": 500 }] */
export function parseFaults(given: unknown): Fault[] {
  if (!Array.isArray(given)) throw new FaultError(`expected a list of faults, and got ${shown(given)}.`);
  return given.map((item: unknown, place) => {
    const parsed = schema.safeParse(item);
    const wrong = parsed.success ? twiceLimited(item) : nearest(item);
    if (parsed.success && wrong === null) return parsed.data;
    throw new FaultError(`fault ${place + 1}, ${shown(item)}: ${wrong}.`);
  });
}

const twiceLimited = (item: unknown): string | null =>
  Object.hasOwn(item as object, 'times') && Object.hasOwn(item as object, 'for')
    ? 'expected “times” or “for”, and got both'
    : null;

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 200) ?? String(value);

/** What is wrong with it as the kind that it names; a union alone could only say that none of them fits. */
function nearest(item: unknown): string {
  const { on, do: what } = (item ?? {}) as Partial<Record<'on' | 'do', unknown>>;
  const named = schema.options.find(({ shape }) => shape.on.value === on && shape.do.value === what);
  const issue = named?.safeParse(item).error?.issues[0];
  if (issue) return `${issue.path.join('.')}${issue.path.length > 0 ? ': ' : ''}${issue.message}`;
  const kinds = schema.options.map(({ shape }) => `${shape.on.value} ${shape.do.value}`);
  return `expected “on” and “do” to be one of ${kinds.join(', ')}`;
}
