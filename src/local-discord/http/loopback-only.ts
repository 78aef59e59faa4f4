import type { IncomingMessage } from 'node:http';

const LOOPBACK_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether a request is addressed to this machine and comes from a page of this server or from no page at all.
 * A foreign name in Host is DNS rebinding; a foreign Origin is a page elsewhere that posts here.
 */
export function isFromHere({ headers }: IncomingMessage): boolean {
  const host = headers.host ?? '';
  const name = host.replace(/:\d{1,5}$/, '').toLowerCase();
  if (!LOOPBACK_NAMES.has(name)) return false;
  return headers.origin === undefined || headers.origin === `http://${host}`;
}
