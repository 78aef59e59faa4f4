import { type REST, RESTEvents } from 'discord.js';

/**
 * Watches what Discord refuses for now (429); says for how many milliseconds more it does so in a channel. Its limits
 * are each of a method and route, so that what it takes on another ends no wait.
 */
export function watchChannelWaits(rest: REST, monotonic: () => number): (channel: string) => number {
  const waits = new Map<string, number>();
  rest.on(RESTEvents.Response, ({ path }, { status, headers }) => {
    const channel = /^\/channels\/(\d+)\//.exec(path)?.[1];
    if (channel === undefined) return;
    const until = waits.get(channel) ?? 0;
    // Only channels that wait are kept.
    if (status === 429)
      waits.set(channel, Math.max(until, monotonic() + 1_000 * Number(headers.get('retry-after'))));
    else if (until <= monotonic()) waits.delete(channel);
  });
  return (channel) => Math.max(0, (waits.get(channel) ?? 0) - monotonic());
}
