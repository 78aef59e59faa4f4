/** One of a bot's connections, and how many there are: [0, 1] for most bots. */
export type Shard = readonly [id: number, count: number];

/** Whether it hears what happens in a server; of direct messages, without one, the first hears. */
export const hearsOf = ([id, count]: Shard, guild: string | undefined): boolean =>
  Number(BigInt(guild ?? 0) >> 22n) % count === id;
