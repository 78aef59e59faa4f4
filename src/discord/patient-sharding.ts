import { setImmediate, setTimeout } from 'node:timers/promises';
import { type Client, Events, SimpleShardingStrategy } from 'discord.js';

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];
type Destroy = SimpleShardingStrategy['destroy'];

/** What discord.js keeps private: there is no other place to wait at. */
interface Shard {
  readonly status: number;
  readonly connection: { readonly readyState: number; terminate(): void } | null;
  internalConnect(): Promise<void>;
  destroy(options?: object): Promise<void>;
}

/** Milliseconds before the third attempt in a row; twice as many before each further one. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 8_000;
/** Milliseconds for the other side to answer a close; ws would wait 30 seconds for one that is gone. */
const FAREWELL = 1_000;
/** discord.js's own number for a shard without a connection. */
const IDLE = 0;
/** A WebSocket's, between its own goodbye and the other side's. */
const CLOSING = 2;

/**
 * discord.js 14.28 alone connects again twice a second, for ever, even when it has been told to stop; and where there
 * are two reasons at once (op 7, then a close) it begins twice, which ends the program. It also waits, deaf and still
 * “ready”, for a peer that is gone to say goodbye.
 */
export class PatientSharding extends SimpleShardingStrategy {
  /** By shard: connections in a row that ended before they were ready. */
  readonly #failures = new Map<number, number>();
  #stopped = true;

  constructor(manager: Manager, client: Client) {
    super(manager);
    client.on(Events.ShardReconnecting, (shard) => {
      this.#failures.set(shard, this.#failuresOf(shard) + 1);
    });
    const isBack = (shard: number): void => void this.#failures.delete(shard);
    client.on(Events.ShardReady, isBack);
    client.on(Events.ShardResume, isBack);
  }

  override async spawn(ids: number[]): Promise<void> {
    await super.spawn(ids);
    for (const [id, shard] of Reflect.get(this, 'shards') as ReadonlyMap<number, Shard>) {
      this.#connectPatiently(id, shard);
      destroyInTime(shard);
    }
  }

  #failuresOf(shard: number): number {
    return this.#failures.get(shard) ?? 0;
  }

  #connectPatiently(id: number, shard: Shard): void {
    const connect = shard.internalConnect.bind(shard);
    let isDue = false;
    shard.internalConnect = async () => {
      if (isDue || shard.status !== IDLE) return;
      isDue = true;
      await setTimeout(pauseAfter(this.#failuresOf(id)));
      if (this.#stopped) return;
      const begun = setImmediate().then(() => {
        // By then it is idle no more.
        isDue = false;
      });
      await Promise.all([connect(), begun]);
    };
  }

  override connect(): Promise<void> {
    this.#stopped = false;
    return super.connect();
  }

  override destroy(...options: Parameters<Destroy>): Promise<void> {
    this.#stopped = true;
    return super.destroy(...options);
  }
}

function destroyInTime(shard: Shard): void {
  const destroy = shard.destroy.bind(shard);
  shard.destroy = (options) => {
    const { connection } = shard;
    void setTimeout(FAREWELL, undefined, { ref: false }).then(() => {
      if (connection?.readyState === CLOSING) connection.terminate();
    });
    return destroy(options);
  };
}

const pauseAfter = (failures: number): number =>
  failures < 2 ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 2));
