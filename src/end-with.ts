import { CoverageError } from './articles/coverage-error.ts';
import { DataDirError } from './data-dir.ts';
import { BotError } from './discord/bot-error.ts';
import { FaultError } from './local-discord/faults/fault.ts';
import { createLog } from './log.ts';
import { SettingsError } from './settings.ts';
import { StoreError } from './store/store-error.ts';

/** A setting is wrong, or Discord refuses the bot: trying again is no use (sysexits' EX_CONFIG). */
const EX_CONFIG = 78;

/** Says what is wrong, in one plain message where it is not a bug, and ends. */
export function endWith(error: unknown): never {
  const message = mistakeIn(error);
  process.stderr.write(`${message ?? (error instanceof Error ? error.stack : String(error))}\n`);
  const isPassing = error instanceof BotError && error.isPassing;
  process.exit(message === null || isPassing ? 1 : EX_CONFIG);
}

/** Likewise, where nothing has logged it; whoever sits at a terminal needs no more than the message. */
export function logAndEndWith(error: unknown): never {
  // The settings may be what is wrong.
  const log = createLog({ LOG_LEVEL: 'fatal', LOG_CONTENT: false });
  if (!process.stderr.isTTY) log.fatal({ err: error }, 'the bot cannot go on');
  endWith(error);
}

/** What whoever runs the bot can mend, the setting by its name; null for a bug. */
function mistakeIn(error: unknown): string | null {
  if (error instanceof SettingsError || error instanceof BotError || error instanceof FaultError) {
    return error.message;
  }
  if (error instanceof CoverageError) return `COVERAGE: ${error.message}`;
  if (error instanceof DataDirError || error instanceof StoreError) return `DATA_DIR: ${error.message}`;
  return null;
}
