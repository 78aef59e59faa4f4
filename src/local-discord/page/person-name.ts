import type { APIUser } from 'discord.js';

/** The name to show for somebody. */
export const nameOf = (user: Pick<APIUser, 'global_name' | 'username'>): string =>
  user.global_name ?? user.username;
