import { setTimeout } from 'node:timers/promises';
import { type Client, Events, SimpleShardingStrategy } from 'discord.js';

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/** Milliseconds before the third attempt in a row; twice as many before each further one. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** discord.js connects again twice a second, for ever, even when it has been told to stop. */
export class PatientSharding extends SimpleShardingStrategy {
  /** Connections in a row that ended before they were ready. */
  #failures = 0;
  #stopped = true;

  constructor(manager: Manager, client: Client) {
    super(manager);
    let isDue = false;
    client.on(Events.ShardReconnecting, () => {
      this.#failures += 1;
      isDue = true;
    });
    for (const event of [Events.ShardReady, Events.ShardResume] as const) {
      client.on(event, () => {
        this.#failures = 0;
      });
    }
    // Asked first of all when a connection is made: the only place to wait at.
    const { retrieveSessionInfo } = manager.options;
    manager.options.retrieveSessionInfo = async (shard) => {
      if (isDue) {
        isDue = false;
        // While it waits, nothing else may keep the program alive.
        await setTimeout(pauseAfter(this.#failures));
        if (this.#stopped) await new Promise(() => undefined);
      }
      return retrieveSessionInfo(shard);
    };
  }

  override connect(): Promise<void> {
    this.#stopped = false;
    return super.connect();
  }

  override destroy(options?: Parameters<SimpleShardingStrategy['destroy']>[0]): Promise<void> {
    this.#stopped = true;
    return super.destroy(options);
  }
}

const pauseAfter = (failures: number): number =>
  failures < 2 ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 2));
