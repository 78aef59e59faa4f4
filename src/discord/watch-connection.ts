import { type Client, Events, GatewayCloseCodes } from 'discord.js';
import type { Log } from '../log.ts';
import type { Observer } from './observer.ts';

/** Of a connection that was ready once. */
interface Connection {
  /** How it closed last. */
  code: number | null;
  /** Null while it is there. */
  lostAt: number | null;
}

/** Close codes that are not Discord's own: the WebSocket's (RFC 6455, 7.4.1), and discord.js's. */
const OTHER_CODES: Readonly<Record<number, string>> = {
  1000: 'closed by Discord',
  1001: 'Discord goes away',
  1006: 'cut off without a word',
  4200: 'Discord asked for a new one, or was silent for too long',
};

/** [4009 → SessionTimedOut] */
const reasonOf = (code: number | null): string =>
  (code === null ? undefined : (OTHER_CODES[code] ?? GatewayCloseCodes[code])) ?? 'unknown';

/** Tells once that a connection is lost, however often it is tried again, and once that it is there again. */
export function watchConnection(
  client: Client,
  { observer, log, monotonic }: { observer: Observer; log: Log; monotonic: () => number },
): void {
  const connections = new Map<number, Connection>();

  client.on(Events.ShardReady, (shard) => {
    if (connections.has(shard)) return isBack(shard);
    const connection: Connection = { code: null, lostAt: null };
    connections.set(shard, connection);
    client.ws.shards.get(shard)?.on('close', ({ code }) => {
      connection.code = code;
    });
  });
  client.on(Events.ShardResume, isBack);
  client.on(Events.ShardReconnecting, (shard) => {
    const connection = connections.get(shard);
    if (connection === undefined) log.info({ shard }, 'Discord does not take the connection yet');
    if (connection?.lostAt !== null) return;
    connection.lostAt = monotonic();
    const { code } = connection;
    observer.disconnected({ shard, code, reason: reasonOf(code) });
  });
  client.on(Events.ShardError, (error, shard) => {
    // While it is tried again, one a try.
    const level = typeof connections.get(shard)?.lostAt === 'number' ? 'debug' : 'warn';
    log[level]({ err: error, shard }, 'the connection to Discord failed');
  });

  function isBack(shard: number): void {
    const connection = connections.get(shard);
    if (typeof connection?.lostAt !== 'number') return;
    const seconds = Math.round((monotonic() - connection.lostAt) / 100) / 10;
    connection.lostAt = null;
    observer.reconnected({ shard, seconds });
  }
}
