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

/** What says why it failed. Not what discord.js keeps beside it: the request's body holds what was asked. */
function errorFields(error: Error & Record<'code' | 'status' | 'method' | 'url', unknown>): object {
  const { type, message, stack } = stdSerializers.err(error);
  const { code, status, method, url } = error;
  const fields = { type, code, status, method, url, message, stack };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

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
      serializers: { err: errorFields },
      hooks: { streamWrite: withoutTokens },
      redact: { paths: [...SECRETS, ...content], censor: '[redacted]' },
    },
    destination,
  );
}
