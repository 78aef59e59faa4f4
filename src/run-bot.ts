import { commands } from '../commands/index.ts';
import { extentInWords } from './answers/in-words.ts';
import { checkCoverage } from './articles/read-coverage.ts';
import { notServed } from './articles/rejection-in-words.ts';
import { keepApart, openDataDir } from './data-dir.ts';
import { type Bot, startBot } from './discord/start-bot.ts';
import { endWith, logAndEndWith } from './end-with.ts';
import { LAUNCH_HELP, readLaunchOptions } from './launch-options.ts';
import type { Library } from './library.ts';
import { reasonsOf } from './live-library/changes.ts';
import { codeVersion, indexVersion } from './live-library/code-version.ts';
import { type LiveLibrary, openLiveLibrary } from './live-library/open-live-library.ts';
import { openSavedAnnotations } from './live-library/saved-annotations.ts';
import { watchCoverage } from './live-library/watch-coverage.ts';
import type { ScriptedFault } from './local-discord/faults/fault.ts';
import { readFaultFile } from './local-discord/faults/read-fault-file.ts';
import { loadPage } from './local-discord/page/assets.ts';
import { type LocalDiscord, startLocalDiscord } from './local-discord/start.ts';
import { createLog, type Log } from './log.ts';
import { createMetrics } from './metrics/create-metrics.ts';
import { type HealthServer, type ServeHealthOptions, serveHealth } from './metrics/serve-health.ts';
import { onPort } from './on-port.ts';
import { readEnvFile, readSettings, type Settings, SettingsError } from './settings.ts';
import { onSignals } from './signals.ts';
import { openStore } from './store/store.ts';

/** Where the local Discord's page is, unless PORT says otherwise or something else is there. */
const PAGE_PORT = 8080;
/** Where the metrics are, likewise: the port that Prometheus' list of exporters gives to OpenTelemetry's. */
const METRICS_PORT = 9464;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The composition root: settings → library → bot, on Discord or on a local one. What goes wrong ends the program. */
export const runBot = (): Promise<void> => start().catch(logAndEndWith);

async function start(): Promise<void> {
  // That nobody reads any more what it says [| head -1] is no reason to leave a server.
  process.stdout.on('error', () => undefined);
  const launch = readLaunchOptions(process.argv.slice(2));
  if (launch.help) return say(LAUNCH_HELP);
  readEnvFile();
  const settings = readSettings();
  const faults = launch.faultFile === null ? [] : await readFaultFile(launch.faultFile);
  const log = createLog(settings);
  const opened = new AsyncDisposableStack();
  let library: LiveLibrary | null = null;
  let bot: Bot | null = null;
  // Until there is a bot, nothing is under way that would have to be finished.
  const stop = async (): Promise<void> => {
    log.info('stopping');
    if (bot !== null) await opened.disposeAsync();
    log.info('stopped');
    process.exit(0);
  };
  onSignals(process, { stop: () => void stop().catch(logAndEndWith), hurry: () => process.exit(1) });
  // In a terminal it says that the window was closed.
  if (!process.stdout.isTTY) process.on('SIGHUP', () => void library?.reload());

  const kind = await checkCoverage(settings.COVERAGE);
  if (kind === 'folder') keepApart(settings.DATA_DIR, settings.COVERAGE);
  const data = opened.adopt(openDataDir(settings.DATA_DIR), (dir) => dir.close());
  const ready = (): boolean => bot?.ready() ?? false;
  const metrics = createMetrics({ library: () => library?.current() ?? null, ready });
  opened.adopt(await openHealth(settings, { metrics, ready, log }), (health) => health?.close());
  const read = Promise.withResolvers<LiveLibrary>();
  // It looks before they are read, so that files which change meanwhile are read again.
  const { close } = watchCoverage(settings.COVERAGE, async () => (await read.promise).reload(), { log });
  opened.defer(close);
  library = await openLiveLibrary({
    coverage: settings.COVERAGE,
    saved: openSavedAnnotations(data.path('library.sqlite'), codeVersion(), log),
    indexSettings: {
      saved: { path: data.path('index.sqlite'), version: indexVersion() },
      onLost: logAndEndWith,
    },
    log,
    say,
    onRead: metrics.coverageRead,
  });
  opened.defer(library.close);
  read.resolve(library);
  announce(library.current(), log);
  const store = opened.adopt(openStore(data.path('verbatim.sqlite')), (one) => one.close());
  const local =
    settings.DISCORD_TOKEN && !launch.local ? null : await openLocalDiscord(settings, faults, log);
  opened.defer(() => local?.close());
  bot = await startBot({
    token: local?.token ?? settings.DISCORD_TOKEN ?? '',
    api: local?.api ?? settings.DISCORD_API,
    commands,
    library: library.current,
    store,
    log,
    observer: metrics,
    mentions: settings.MENTIONS,
    onFatal: endWith,
  });
  opened.defer(bot.stop);
  if (local) {
    say(`Try it in a browser: ${local.url}`);
    say('This is a Discord on your machine. To connect to the real one, set DISCORD_TOKEN (see README.md).');
  } else {
    say(`Connected to Discord. Invite the bot to a server: ${bot.inviteLink}`);
  }
}

/** What is not served is told once: to whoever sits at a terminal in plain words, else in the log. */
function announce({ extent, rejected }: Library, log: Log): void {
  const { isTTY } = process.stdout;
  const reasons = reasonsOf(rejected);
  say(`Verbatim answers from ${extentInWords(extent)}.`);
  if (isTTY) for (const reason of reasons) say(reason);
  log[rejected.length > 0 ? 'warn' : 'info'](
    {
      articles: extent.articles,
      rejected: notServed(rejected).length,
      ...(isTTY && process.stderr.isTTY ? {} : { reasons }),
    },
    'coverage read',
  );
}

async function openLocalDiscord(
  { PORT }: Settings,
  faults: readonly ScriptedFault[],
  log: Log,
): Promise<LocalDiscord> {
  const page = await loadPage();
  return await onPort('PORT', PORT, PAGE_PORT, (port) => startLocalDiscord({ port, page, log, faults }));
}

/** Null where nobody wants it. It serves from the first: a start can take long, and is alive meanwhile. */
async function openHealth(
  { METRICS_PORT: asked, METRICS_HOST: host }: Settings,
  options: Omit<ServeHealthOptions, 'port' | 'host'>,
): Promise<HealthServer | null> {
  if (asked === 'off') return null;
  const health = await onPort('METRICS_PORT', asked, METRICS_PORT, (port) =>
    serveHealth({ port, host, ...options }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRNOTAVAIL' && error.syscall !== 'getaddrinfo') throw error;
      throw new SettingsError(`METRICS_HOST: expected an address of this machine, and got “${host}”.`);
    }),
  );
  options.log.info({ url: `${health.url}/metrics` }, 'metrics served');
  return health;
}
