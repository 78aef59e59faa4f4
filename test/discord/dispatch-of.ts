import type { Command } from '../../src/discord/command.ts';
import { EVERYWHERE, VISIBILITY_OPTION } from '../../src/discord/declaration.ts';
import { createDispatch, type DispatchOptions } from '../../src/discord/dispatch.ts';
import { logObserver } from '../../src/discord/observer.ts';
import { type Reply, view } from '../../src/discord/view.ts';
import { buildLibrary } from '../../src/library.ts';
import { createLog } from '../../src/log.ts';
import { surroundings } from '../support/surroundings.ts';

const silent = { write: () => undefined };

/** A dispatch with one command, `/try`. */
export function dispatchOf(
  run: () => Promise<Reply> = async () => view(['Answer']),
  log = createLog({ LOG_LEVEL: 'fatal', LOG_CONTENT: false }, silent),
  patience = 1_500,
  more: Partial<DispatchOptions> = {},
) {
  const data = { name: 'try', description: 'Try', ...EVERYWHERE, options: [VISIBILITY_OPTION] };
  const commands: Command[] = [{ data, run }];
  return createDispatch({
    commands,
    ...surroundings(),
    library: () => buildLibrary([]),
    rateLimit: null,
    observer: logObserver(log),
    now: () => new Date('2024-01-15'),
    log,
    patience,
    ...more,
  });
}
