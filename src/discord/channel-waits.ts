import { type REST, RESTEvents } from 'discord.js';

/** Watches what Discord refuses for now (429); says for how many milliseconds more it does so in a channel. */
export function watchChannelWaits(rest: REST, monotonic: () => number): (channel: string) => number {
  const until = new Map<string, number>();
  rest.on(RESTEvents.Response, ({ path }, { status, headers }) => {
    const channel = /^\/channels\/(\d+)\//.exec(path)?.[1];
    if (channel === undefined) return;
    // Whatever else comes ends the wait: only channels that wait are kept.
    if (status === 429) until.set(channel, monotonic() + 1_000 * Number(headers.get('retry-after')));
    else until.delete(channel);
  });
  return (channel) => Math.max(0, (until.get(channel) ?? 0) - monotonic());
}
