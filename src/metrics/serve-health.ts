import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../log.ts';
import type { Metrics } from './create-metrics.ts';

export interface ServeHealthOptions {
  /** Where it listens: loopback, unless probes come from outside [0.0.0.0]. */
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  readonly metrics: Metrics;
  readonly ready: () => boolean;
  readonly log: Log;
}

export interface HealthServer {
  /** [http://127.0.0.1:9464], without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * `/healthz` says that the process lives, `/readyz` whether it answers at Discord now (503 where it does
 * not), `/metrics` what it counted. Rejects where the port is not to be had.
 */
export async function serveHealth(options: ServeHealthOptions): Promise<HealthServer> {
  const { host, port, metrics, ready, log } = options;
  const server = createServer((request, response) => {
    // What follows the path is nothing to us, but some probes add it.
    const [path] = (request.url ?? '').split('?', 1);
    if (request.method !== 'GET' && request.method !== 'HEAD') send(response, 405, 'expected GET\n');
    else if (path === '/healthz') send(response, 200, 'ok\n');
    else if (path === '/readyz') send(response, ready() ? 200 : 503, ready() ? 'ready\n' : 'not ready\n');
    else if (path === '/metrics') void sendMetrics(response);
    else send(response, 404, 'expected /healthz, /readyz or /metrics\n');
  });

  async function sendMetrics(response: ServerResponse): Promise<void> {
    try {
      send(response, 200, await metrics.text(), metrics.contentType);
    } catch (error) {
      log.error({ err: error }, 'the metrics cannot be told');
      send(response, 500, 'the metrics cannot be told\n');
    }
  }

  server.listen(port, host);
  await once(server, 'listening');
  return {
    url: urlOf(server.address() as AddressInfo),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** [http://[::1]:9464] */
const urlOf = ({ family, address, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;

function send(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8') {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
