import type { APIAllowedMentions } from 'discord.js';

/** Nothing that the bot posts notifies anybody, whatever the text says. */
export const NO_PINGS = { parse: [] } satisfies APIAllowedMentions;
