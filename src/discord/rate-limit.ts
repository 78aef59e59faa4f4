/** So many at once, and from then on one every so many milliseconds. */
export interface Rate {
  readonly burst: number;
  readonly every: number;
}

export interface Rates {
  readonly user: Rate;
  readonly guild: Rate;
  readonly autocomplete: Rate;
}

export const RATES: Rates = {
  // A fast reader turns twenty pages at once, and reads an answer in more than three seconds.
  user: { burst: 20, every: 3_000 },
  // Half of what one core answers at 10,000 articles, so that one server cannot keep all others waiting.
  guild: { burst: 100, every: 50 },
  // Discord asks at most at each key.
  autocomplete: { burst: 60, every: 100 },
};

/** Whose rate is used up, and for how many milliseconds. */
export interface Wait {
  readonly of: 'user' | 'guild';
  readonly milliseconds: number;
}

export interface RateLimit {
  /** Null, and counted, where it is not too much. */
  take(user: string, guild: string | null): Wait | null;
  complete(user: string): Wait | null;
}

/** Users and servers that are remembered; of more, the ones that asked longest ago start anew. */
const REMEMBERED = 10_000;

/** Limits what one user, and one server, can ask. `now` in milliseconds. */
export function createRateLimit({ user, guild, autocomplete }: Rates, now: () => number): RateLimit {
  const users = new Buckets(user, now);
  const guilds = new Buckets(guild, now);
  const typing = new Buckets(autocomplete, now);
  return {
    take(userId, guildId) {
      const own = users.wait(userId);
      if (own > 0) return { of: 'user', milliseconds: own };
      const shared = guildId === null ? 0 : guilds.wait(guildId);
      if (shared > 0) return { of: 'guild', milliseconds: shared };
      users.take(userId);
      if (guildId !== null) guilds.take(guildId);
      return null;
    },
    complete(userId) {
      const milliseconds = typing.wait(userId);
      if (milliseconds > 0) return { of: 'user', milliseconds };
      typing.take(userId);
      return null;
    },
  };
}

/** Token buckets, each kept as the time at which it will be full again (the generic cell rate algorithm). */
class Buckets {
  readonly #fullAt = new Map<string, number>();
  readonly #rate: Rate;
  readonly #now: () => number;

  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Milliseconds until the next one can be taken. */
  wait(key: string): number {
    const { burst, every } = this.#rate;
    return Math.max(0, this.#full(key) - this.#now() - (burst - 1) * every);
  }

  take(key: string): void {
    const full = this.#full(key) + this.#rate.every;
    this.#fullAt.delete(key);
    this.#fullAt.set(key, full);
    const [oldest] = this.#fullAt.keys();
    if (this.#fullAt.size > REMEMBERED && oldest !== undefined) this.#fullAt.delete(oldest);
  }

  #full(key: string): number {
    return Math.max(this.#fullAt.get(key) ?? 0, this.#now());
  }
}

/** [**One moment.** That was a lot in a short time: ask again in 3 seconds.] */
export function waitInWords({ of, milliseconds }: Wait): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  const again = `ask again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`;
  return of === 'user'
    ? `**One moment.** That was a lot in a short time: ${again}`
    : `**One moment.** Many people on this server are asking at the same time: ${again}`;
}
