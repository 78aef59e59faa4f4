import { once } from 'node:events';
import { connect } from 'node:net';
import { pino } from 'pino';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Library } from '../../src/library.ts';
import { createMetrics, type Metrics } from '../../src/metrics/create-metrics.ts';
import { type HealthServer, serveHealth } from '../../src/metrics/serve-health.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';

describe('serveHealth', () => {
  let ready: boolean;
  let library: Library | null;
  let now: number;
  let metrics: Metrics;
  let server: HealthServer;
  beforeEach(async () => {
    ready = false;
    library = null;
    now = 1_700_000_000_500;
    metrics = createMetrics({ library: () => library, ready: () => ready, now: () => now });
    server = await serveHealth({
      host: '127.0.0.1',
      port: 0,
      metrics,
      ready: () => ready,
      log: pino({ level: 'silent' }),
    });
    onTestFinished(() => server.close());
  });
  const get = async (path: string, method = 'GET') => {
    const response = await fetch(server.url + path, { method });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  /** The value of a line of the metrics: [verbatim_articles] → 5. */
  const value = async (name: string) => {
    const { text } = await get('/metrics');
    return text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1);
  };

  it('says that the process lives, and when it is ready', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, text: 'ok\n' });
    expect(await get('/readyz')).toMatchObject({ status: 503, text: 'not ready\n' });
    ready = true;
    expect(await get('/readyz?probe=1')).toMatchObject({ status: 200, text: 'ready\n' });
  });

  it.each([
    ['/', 'GET', 404],
    ['/metrics/x', 'GET', 404],
    ['/metrics', 'POST', 405],
    ['/healthz', 'HEAD', 200],
  ])('%s by %s is %i', async (path, method, status) => {
    expect((await get(path, method)).status).toBe(status);
  });

  it('counts interactions by name and status', async () => {
    const event = { id: '1', kind: 'command', hits: 2, question: 'weakness', user: '42' };
    metrics.interaction({ ...event, command: 'ask', status: 'answered', ms: 20 });
    metrics.interaction({ ...event, command: 'ask', status: 'answered', ms: 2_000 });
    metrics.interaction({ ...event, kind: 'page', command: null, status: 'failed', ms: 1 });
    metrics.disconnected({ shard: 0, code: 1006, reason: 'cut off' });
    metrics.reconnected({ shard: 0, seconds: 2 });
    expect(await value('verbatim_interactions_total{kind="command",command="ask",status="answered"}')).toBe(
      '2',
    );
    expect(await value('verbatim_interactions_total{kind="page",command="",status="failed"}')).toBe('1');
    expect(await value('verbatim_interaction_seconds_bucket{le="0.025",kind="command",command="ask"}')).toBe(
      '1',
    );
    expect(await value('verbatim_interaction_seconds_count{kind="command",command="ask"}')).toBe('2');
    expect(await value('verbatim_interaction_seconds_count{kind="page",command=""}')).toBe('1');
    expect(await value('verbatim_reconnects_total')).toBe('1');
    const { text, headers } = await get('/metrics');
    expect(text).not.toMatch(/weakness|42"/);
    expect(headers.get('content-type')).toContain('version=0.0.4');
  });

  it('says when the coverage was last read, and how often it could not be', async () => {
    expect(await value('verbatim_coverage_read_timestamp_seconds')).toBe('0');
    metrics.coverageRead(true);
    now += 60_000;
    metrics.coverageRead(false);
    expect(await value('verbatim_coverage_read_timestamp_seconds')).toBe('1700000000.5');
    expect(await value('verbatim_reload_failures_total')).toBe('1');
  });

  it('measures the coverage, the event loop and the memory', async () => {
    expect(await value('verbatim_articles')).toBe('0');
    library = envoyCoverage();
    ready = true;
    const passages = library.articles.flatMap((article) => article.passages).length;
    expect(await value('verbatim_articles')).toBe(String(library.articles.length));
    expect(await value('verbatim_passages')).toBe(String(passages));
    expect(await value('verbatim_ready')).toBe('1');
    expect(Number(await value('nodejs_eventloop_lag_p99_seconds'))).toBeGreaterThan(0);
    expect(Number(await value('process_resident_memory_bytes'))).toBeGreaterThan(1e6);
  });

  it('refuses a port that is taken, and lives through nonsense', async () => {
    const { port } = new URL(server.url);
    await expect(
      serveHealth({
        host: '127.0.0.1',
        port: Number(port),
        metrics,
        ready: () => true,
        log: pino({ level: 'silent' }),
      }),
    ).rejects.toThrow('EADDRINUSE');
    const socket = connect(Number(port), '127.0.0.1');
    socket.resume().end('nonsense\r\n\r\n');
    await once(socket, 'close');
    expect((await get('/healthz')).status).toBe(200);
  });
});
