import { type REST, RESTEvents } from 'discord.js';
import type { Log } from '../log.ts';

/** Milliseconds from which on a wait is told: shorter ones are how Discord spreads its load. */
const LONG = 5_000;

/** Logs that calls have to wait, once a wait: since Discord refused one (429), or since it would. */
export function watchRateLimits(rest: REST, log: Log, monotonic: () => number): void {
  /** Until when, by method and route. */
  const told = new Map<string, number>();

  // The route has no ids and no tokens in it: [/interactions/:id/:token/callback].
  function tell(method: string, route: string, wait: number): void {
    const call = `${method} ${route}`;
    const now = monotonic();
    if (now + wait < Math.max(now, told.get(call) ?? 0) + LONG) return;
    told.set(call, now + wait);
    log.warn({ method, route, seconds: Math.ceil(wait / 1_000) }, 'Discord asks to wait');
  }

  // Of refused calls it speaks only where the bucket says so, too.
  rest.on(RESTEvents.RateLimited, ({ method, route, retryAfter }) => tell(method, route, retryAfter));
  rest.on(RESTEvents.Response, ({ method, route }, { status, headers }) => {
    if (status === 429) tell(method, route, 1_000 * Number(headers.get('retry-after')));
  });
}
