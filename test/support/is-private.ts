import { type APIMessage, MessageFlags } from 'discord.js';

/** Only the one who asked sees it. */
export const isPrivate = ({ flags }: APIMessage): boolean => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
