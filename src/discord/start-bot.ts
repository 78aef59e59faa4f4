import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { type Client, type CloseEvent, Events, Status } from 'discord.js';
import type { Library } from '../library.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { createMentionAnswers } from './answer-mentions.ts';
import { BotError, botErrorOf, botErrorOfClose, tokenRefused } from './bot-error.ts';
import { createChannels } from './channels.ts';
import { checkApi } from './check-api.ts';
import type { Command } from './command.ts';
import { contextFor } from './context-for.ts';
import { createClient } from './create-client.ts';
import { createDispatch } from './dispatch.ts';
import { inviteLink } from './invite-link.ts';
import { createLibraryViews } from './library-views.ts';
import { createModerators } from './moderators.ts';
import { bothObservers, logObserver, type Observer } from './observer.ts';
import { createRateLimit, RATES, type RateLimit } from './rate-limit.ts';
import { register } from './register.ts';
import { reconcile } from './summary/reconcile.ts';
import { watchConnection } from './watch-connection.ts';
import { watchRateLimits } from './watch-rate-limits.ts';
import { watchToken } from './watch-token.ts';

export interface StartBotOptions {
  readonly token: string;
  /** [https://discord.com/api], without a slash at its end. */
  readonly api: string;
  readonly commands: readonly Command[];
  /** Asked at each interaction, so that a coverage that was read again is used at once. */
  readonly library: () => Library;
  readonly store: Store;
  readonly log: Log;
  /** Told what the log is told of. */
  readonly observer?: Observer;
  /** Told when Discord ends the connection for good; the program should end. */
  readonly onFatal: (error: BotError) => void;
  readonly now?: () => Date;
  /** Milliseconds of a clock that is never set back. */
  readonly monotonic?: () => number;
  /** Milliseconds after which a reply is deferred. */
  readonly patience?: number;
  /** Null for none, where many ask in the name of a few: a load test. */
  readonly rateLimit?: RateLimit | null;
  /** Whether mentions and direct messages are answered; without, it does not ask to hear of messages at all. */
  readonly mentions?: boolean;
  /** Milliseconds for the way in. */
  readonly loginWithin?: number;
}

export interface Bot {
  readonly clientId: string;
  /** With the least permissions that the bot needs. */
  readonly inviteLink: string;
  /** Whether interactions reach it now: false while its connection is being made again, and once it stops. */
  ready(): boolean;
  /** Takes nothing new, finishes what is under way, and leaves. */
  stop(): Promise<void>;
}

/** discord.js would try for ever. */
const LOGIN = 30_000;
/** Milliseconds that Discord asks for between two connections that are new. */
const BETWEEN_CONNECTIONS = 5_000;

/** Milliseconds that answers under way have at the end: Docker and others kill after ten seconds. */
const DRAIN = 8_000;

/** Connects, registers the commands where they changed, and answers from then on. */
export async function startBot(options: StartBotOptions): Promise<Bot> {
  const { api, commands, library, store, log, now = () => new Date(), patience } = options;
  const { monotonic = () => performance.now() } = options;
  const { mentions = true, rateLimit = createRateLimit(RATES, monotonic) } = options;
  const observer = options.observer ? bothObservers(logObserver(log), options.observer) : logObserver(log);
  const client = createClient(api, mentions);
  let stopping = false;
  const channels = createChannels(client, log, monotonic);
  const moderators = createModerators(client.rest, () => client.application?.id ?? '', monotonic);
  const views = createLibraryViews(library, store.hidden);
  const shared = { commands, library: views, store, channels, moderators, now };
  const dispatch = createDispatch({
    ...shared,
    rateLimit,
    log,
    observer,
    ...(patience === undefined ? {} : { patience }),
  });
  const mentionAnswers = createMentionAnswers({
    context: (asker) => contextFor(asker, shared),
    rateLimit,
    log,
    observer,
  });
  if (mentions) client.on(Events.MessageCreate, mentionAnswers.handle);
  client.on(Events.InteractionCreate, dispatch.handle);
  // What a listener rejects with comes here too; without a listener for it, it would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client failed'));
  watchConnection(client, { observer, log, monotonic });
  watchRateLimits(client.rest, log, monotonic);
  client.on(Events.Warn, (message) => log.warn(message));
  try {
    const { id } = await login(client, options);
    client.on(Events.ShardDisconnect, ({ code }) => end(botErrorOfClose(code)));
    client.on(Events.Invalidated, () => end(new BotError('Discord ended the session for good.')));
    const changed = await register(
      client.rest,
      id,
      commands.map(({ data }) => data),
    );
    watchToken(client.rest, () => end(tokenRefused()));
    log.info({ commands: commands.length, changed }, 'connected to Discord');
    reconcile({ store, channels, library: views }, now, log).catch((error: unknown) =>
      log.error({ err: error }, 'posts that were left half done could not be looked after'),
    );
    return { clientId: id, inviteLink: inviteLink(id), ready: () => !stopping && isConnected(client), stop };
  } catch (error) {
    await client.destroy();
    throw botErrorOf(error, api);
  }

  function end(error: BotError): void {
    log.fatal({ err: error }, 'the bot cannot go on');
    options.onFatal(error);
  }

  async function stop(): Promise<void> {
    stopping = true;
    await Promise.all([dispatch.drain(DRAIN), mentionAnswers.drain(DRAIN)]);
    // discord.js says so of its own goodbye, too.
    client.removeAllListeners(Events.ShardReconnecting);
    await client.destroy();
  }
}

/** `client.isReady()` stays true whatever happens to the connection. */
const isConnected = (client: Client): boolean =>
  client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);

/** The application, once the gateway is ready; a refusal at the gateway counts as one of the login. */
async function login(
  client: Client,
  { token, api, loginWithin = LOGIN }: StartBotOptions,
): Promise<{ readonly id: string }> {
  const { shards } = await checkApi(client.rest.setToken(token), api);
  const milliseconds = loginWithin + (shards - 1) * BETWEEN_CONNECTIONS;
  const done = new AbortController();
  const { signal } = done;
  try {
    const ready = once(client, Events.ClientReady, { signal });
    const closed = once(client, Events.ShardDisconnect, { signal }).then(([event]) => {
      throw botErrorOfClose((event as CloseEvent).code);
    });
    const late = setTimeout(milliseconds, undefined, { signal }).then(() => {
      const seconds = milliseconds / 1_000;
      throw new BotError(`Discord did not let the bot in within ${seconds} seconds. Try again later.`, true);
    });
    await Promise.race([Promise.all([client.login(token), ready]), closed, late]);
  } finally {
    done.abort();
  }
  if (!client.isReady()) throw new BotError('Discord let the bot in, but not with its application.');
  return client.application;
}
