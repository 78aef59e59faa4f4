import type { InteractionAccepted, LocalEvent, Snapshot } from '../../src/local-discord/protocol.ts';
import { listenToEvents } from '../support/local-discord-events.ts';
import type { Deed, Habit } from './habit.ts';
import type { Random } from './random.ts';

/** Somebody at the local Discord, who does as is their habit. */
export class Person {
  readonly #base: string;
  readonly #habit: Habit;
  #snapshot: Snapshot | null = null;

  constructor(base: string, habit: Habit) {
    this.#base = base;
    this.#habit = habit;
  }

  async open(as: string | null, signal: AbortSignal, tell: (event: LocalEvent) => void): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    await listenToEvents(this.#base, as, signal, (event) => {
      // What was said before is not looked at, and may be much.
      if (event.type === 'snapshot') this.#snapshot = { ...event, messages: [] };
      if (event.type === 'commands-updated' && this.#snapshot !== null)
        this.#snapshot = { ...this.#snapshot, commands: event.commands };
      this.#habit.see(event);
      tell(event);
      if (event.type === 'snapshot') resolve();
    });
    await promise;
  }

  get others(): Snapshot['people'] {
    const { people = [], me } = this.#snapshot ?? {};
    return people.filter(({ user }) => user.id !== me?.user.id);
  }

  next(random: Random): Deed | null {
    return this.#snapshot === null ? null : this.#habit.next(random, this.#snapshot);
  }

  /** Null where the local Discord would not even send it. */
  async send({ request }: Deed, nonce: string): Promise<string | null> {
    this.#habit.sending?.(nonce);
    const response = await fetch(`${this.#base}local/interactions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...request, as: this.#snapshot?.me.user.id, nonce }),
    });
    const text = await response.text();
    if (response.ok) return (JSON.parse(text) as InteractionAccepted).interaction;
    this.#habit.refused?.();
    return null;
  }
}
