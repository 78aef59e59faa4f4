import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observer } from '../discord/observer.ts';
import type { Library } from '../library.ts';

/** What is counted, for Prometheus to fetch. */
export interface Metrics extends Observer {
  /** The coverage was read, at start or again; or it could not be. */
  coverageRead(isRead: boolean): void;
  readonly contentType: string;
  text(): Promise<string>;
}

export interface MetricsSources {
  /** Null until it is read. */
  readonly library: () => Library | null;
  /** Whether interactions reach the bot now. */
  readonly ready: () => boolean;
  readonly now?: () => number;
}

/** In seconds; Discord gives up at 3. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3];

/** Interactions, connection and coverage; and of the process: event-loop delay, memory, CPU, garbage collection. */
export function createMetrics({ library, ready, now = Date.now }: MetricsSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: 'verbatim_interactions_total',
    help: 'Interactions and mentions, by what they were and how they ended.',
    labelNames: ['kind', 'command', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'verbatim_interaction_seconds',
    help: 'From an interaction’s coming to its answer.',
    labelNames: ['kind', 'command'],
    buckets: BUCKETS,
    registers,
  });
  const reconnects = new Counter({
    name: 'verbatim_reconnects_total',
    help: 'How often the connection to Discord was made again.',
    registers,
  });
  const reloadFailures = new Counter({
    name: 'verbatim_reload_failures_total',
    help: 'How often the coverage could not be read again; the one before is served further.',
    registers,
  });
  const coverageRead = new Gauge({
    name: 'verbatim_coverage_read_timestamp_seconds',
    help: 'When the coverage was last read without failure, in Unix time; 0 before the first time.',
    registers,
  });
  const gauge = (name: string, help: string, read: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('verbatim_ready', '1 while interactions reach the bot.', () => Number(ready()));
  gauge('verbatim_articles', 'Articles that are served.', () => library()?.articles.length ?? 0);
  gauge('verbatim_passages', 'Passages that are searched.', () =>
    (library()?.articles ?? []).reduce((sum, { passages }) => sum + passages.length, 0),
  );
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    interaction({ kind, command, status, ms }) {
      interactions.inc({ kind, command: command ?? '', status });
      seconds.observe({ kind, command: command ?? '' }, ms / 1_000);
    },
    coverageRead(isRead) {
      if (isRead) coverageRead.set(now() / 1_000);
      else reloadFailures.inc();
    },
    disconnected: () => undefined,
    reconnected: () => reconnects.inc(),
  };
}
