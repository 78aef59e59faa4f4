import type { LocalEvent } from '../protocol.ts';

/** How long to wait before the next attempt, in milliseconds, where the browser has given up. */
const RETRY = 1_500;

export interface Listener {
  readonly event: (event: LocalEvent) => void;
  readonly connected: (connected: boolean) => void;
}

/** Opens the viewer's stream of events and keeps it open; returns a function that closes it. */
export const openEventStream = (viewer: string | null, listener: Listener): (() => void) => {
  let source: EventSource | null = null;
  let retry: number | undefined;
  const open = (viewer: string | null) => {
    source = new EventSource(`/local/events${viewer === null ? '' : `?as=${encodeURIComponent(viewer)}`}`);
    source.onopen = () => listener.connected(true);
    source.onmessage = (message) => listener.event(JSON.parse(message.data) as LocalEvent);
    source.onerror = () => {
      listener.connected(false);
      // The browser reconnects by itself after a dropped connection, but not after a refusal: nobody of that
      // id is known, so whoever is the default looks instead.
      if (source?.readyState === EventSource.CLOSED) retry = window.setTimeout(() => open(null), RETRY);
    };
  };
  open(viewer);
  return () => {
    window.clearTimeout(retry);
    source?.close();
  };
};
