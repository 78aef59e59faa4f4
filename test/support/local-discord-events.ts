import type { LocalEvent } from '../../src/local-discord/protocol.ts';

/** How long a test waits for something that should happen at once, in milliseconds. */
const PATIENCE = 10_000;

/** One person's event stream, kept whole: what has already happened counts as well as what is yet to come. */
export interface EventStream {
  readonly events: readonly LocalEvent[];
  /** The first event, old or new, from which `pick` makes something. */
  first<T>(pick: (event: LocalEvent) => T | null, what: string): Promise<T>;
  close(): void;
}

/** Resolves when the snapshot has arrived. */
export async function openEvents(base: string, as: string | null): Promise<EventStream> {
  const events: LocalEvent[] = [];
  const waiting = new Map<(event: LocalEvent) => void, () => void>();
  const stop = new AbortController();
  await listenToEvents(base, as, stop.signal, (event) => {
    events.push(event);
    for (const waiter of waiting.keys()) waiter(event);
  });

  const stream: EventStream = {
    events,
    first: (pick, what) => {
      for (const event of events) {
        const picked = pick(event);
        if (picked !== null) return Promise.resolve(picked);
      }
      return new Promise((resolve, reject) => {
        const done = (settle: () => void) => {
          clearTimeout(timer);
          waiting.delete(waiter);
          settle();
        };
        const waiter = (event: LocalEvent) => {
          const picked = pick(event);
          if (picked !== null) done(() => resolve(picked));
        };
        const giveUp = () => done(() => reject(new Error(`Waited in vain for ${what}.`)));
        const timer = setTimeout(giveUp, PATIENCE);
        waiting.set(waiter, giveUp);
      });
    },
    close: () => {
      for (const giveUp of [...waiting.values()]) giveUp();
      stop.abort();
    },
  };
  await stream.first((event) => (event.type === 'snapshot' ? event : null), 'the snapshot');
  return stream;
}

/** Tells what one person sees, from a snapshot on, until the signal. */
export async function listenToEvents(
  base: string,
  as: string | null,
  signal: AbortSignal,
  tell: (event: LocalEvent) => void,
): Promise<void> {
  const response = await fetch(`${base}local/events${as === null ? '' : `?as=${as}`}`, { signal });
  if (response.body === null || !response.ok) throw new Error(`No event stream: ${response.status}`);
  void read(response.body, tell).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

async function read(body: ReadableStream<Uint8Array>, tell: (event: LocalEvent) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const blocks = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) tell(JSON.parse(block.replace(/^data: /, '')) as LocalEvent);
  }
}
