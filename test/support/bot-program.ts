/**
 * The bot as `npm start` makes it, without limits on what one user can ask: here few people ask for many.
 *
 *   node test/support/bot-program.ts API TOKEN COVERAGE DATA_DIR
 *
 * Says “ready” on standard output, and logs on standard error.
 */
import { commands } from '../../commands/index.ts';
import { openDataDir } from '../../src/data-dir.ts';
import { startBot } from '../../src/discord/start-bot.ts';
import { codeVersion } from '../../src/live-library/code-version.ts';
import { openLiveLibrary } from '../../src/live-library/open-live-library.ts';
import { openSavedAnnotations } from '../../src/live-library/saved-annotations.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/store.ts';

const [api = '', token = '', coverage = '', folder = ''] = process.argv.slice(2);
// With the words of errors, from which a run with faults tells bugs from broken connections.
const log = createLog({ LOG_LEVEL: 'info', LOG_CONTENT: true });
const data = openDataDir(folder);
const saved = openSavedAnnotations(data.path('library.sqlite'), codeVersion(), log);
const library = await openLiveLibrary({ coverage, saved, log, say: () => undefined });
const store = openStore(data.path('verbatim.sqlite'));
const bot = await startBot({
  token,
  api,
  commands,
  library: library.current,
  store,
  log,
  rateLimit: null,
  onFatal: () => process.exit(1),
});
process.once('SIGTERM', async () => {
  await bot.stop();
  store.close();
  await library.close();
  data.close();
  process.exit(0);
});
process.stdout.write('ready\n');
