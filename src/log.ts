import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import type { Settings } from './settings.ts';

export type Log = Logger;

/** Where a secret could travel: our own settings, and the requests that discord.js reports. */
const SECRETS = ['token', 'DISCORD_TOKEN', 'authorization', '*.token', '*.DISCORD_TOKEN', '*.authorization'];

/** An interaction's token, with which anybody can answer in the bot's name: [/interactions/1/aW50…/callback]. */
const TOKEN_IN_PATH = /(\/(?:interactions|webhooks)\/\d+\/)[^/?\s"']+/g;

/** A bot's token, wherever it stands: [MTI…MzQ.GxZ1ab.aW50…]. */
const TOKEN = /\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g;

/** What no list of fields can know: a token within a message, of the bot or of an interaction. */
const withoutTokens = (line: string): string =>
  line.replace(TOKEN_IN_PATH, '$1[redacted]').replace(TOKEN, '[redacted]');

type Failure = Error & Readonly<Record<'code' | 'status' | 'method' | 'url' | 'syscall', unknown>>;

/** Our own errors that speak of connections, files and settings alone. */
const OF_SURROUNDINGS = /^(?:Bot|Connection|Coverage|DataDir|Fault|Settings|Store)Error$/;

/** Where it failed, without what it said: [    at run (src/commands/ask.ts:12:3)]. */
const FRAME = /^ {4}at .{1,500}(?::\d{1,9}|<anonymous>)\)?$/gm;

/** What Discord holds against a body: [components[0].content[BASE_TYPE_MAX_LENGTH]]. Not the words that follow. */
const FAULTY_FIELD = /^[\w.[\]]{1,200}\[[A-Z_]{1,80}\](?=:)/gm;

/** Others quote what they were given, which may be what somebody typed: [fts5: syntax error near "…"]. */
const isSafe = ({ name, syscall }: Failure): boolean =>
  typeof syscall === 'string' || OF_SURROUNDINGS.test(name);

/** The message, which stands before them, may have lines that look the same. */
function framesOf({ stack = '', message }: Error): string | undefined {
  const at = stack.indexOf(message);
  return stack
    .slice(at < 0 ? 0 : at + message.length)
    .match(FRAME)
    ?.join('\n');
}

/** What says why it failed. Not what discord.js keeps beside it: the request's body holds what was asked. */
function fieldsOf(error: Failure, content: boolean): object {
  const { type, message, stack } = stdSerializers.err(error);
  const { code, status, method, url, cause } = error;
  const words = content
    ? { message, stack }
    : {
        message: isSafe(error) ? error.message : undefined,
        faulty: status === undefined ? undefined : (error.message.match(FAULTY_FIELD) ?? undefined),
        stack: framesOf(error),
        cause: cause instanceof Error ? fieldsOf(cause as Failure, content) : undefined,
      };
  const fields = { type, code, status, method, url, ...words };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** What is thrown may be anything; what is no error has nothing but words to tell. */
const errorFields = (content: boolean) => (error: unknown) =>
  error instanceof Error ? fieldsOf(error as Failure, content) : { type: typeof error };

/** JSON lines; what was asked, and by whom, only where LOG_CONTENT is on. */
export function createLog(
  settings: Pick<Settings, 'LOG_LEVEL' | 'LOG_CONTENT'>,
  destination: DestinationStream = pino.destination(2),
): Log {
  const content = settings.LOG_CONTENT ? [] : ['question', 'user', '*.question', '*.user'];
  return pino(
    {
      level: settings.LOG_LEVEL,
      base: null,
      serializers: { err: errorFields(settings.LOG_CONTENT) },
      hooks: { streamWrite: withoutTokens },
      redact: { paths: [...SECRETS, ...content], censor: '[redacted]' },
    },
    destination,
  );
}
