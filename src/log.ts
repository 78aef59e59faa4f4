import { type DestinationStream, type Logger, pino } from 'pino';
import type { Settings } from './settings.ts';

export type Log = Logger;

/** Where a secret could travel: our own settings, and the requests that discord.js reports. */
const SECRETS = ['token', 'DISCORD_TOKEN', 'authorization', '*.token', '*.DISCORD_TOKEN', '*.authorization'];

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
      redact: { paths: [...SECRETS, ...content], censor: '[redacted]' },
    },
    destination,
  );
}
