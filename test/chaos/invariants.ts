import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type APIMessage, REST, Routes } from 'discord.js';
import type { LocalDiscord } from '../../src/local-discord/start.ts';

/** What must hold when a run is over; says what does not. */
export type Invariant = (run: {
  readonly folder: string;
  readonly discord: LocalDiscord;
}) => Promise<string[]>;

/** Each post that the store has as posted stands in its channel once. */
export const postsAreWhole: Invariant = async ({ folder, discord }) => {
  const database = new DatabaseSync(join(folder, 'verbatim.sqlite'), { readOnly: true });
  try {
    const posts = database.prepare('SELECT id, channel, message, state FROM posts').all() as {
      id: number;
      channel: string;
      message: string | null;
      state: string;
    }[];
    const rest = new REST({ api: discord.api }).setToken(discord.token);
    const problems: string[] = [];
    for (const { id, channel, message, state } of posts) {
      if (['sending', 'updating', 'withdrawing'].includes(state))
        problems.push(`post ${id} is still ${state}`);
      if (state !== 'posted' || message === null) continue;
      const found = await rest.get(Routes.channelMessage(channel, message)).catch(() => null);
      if ((found as APIMessage | null)?.id !== message) problems.push(`post ${id} is lost`);
    }
    return problems;
  } finally {
    database.close();
  }
};
