import type { Message } from 'discord.js';

/**
 * What somebody wrote to the bot; null for a message that is not to it. In a channel the bot must be named in the text
 * itself: a reply to one of its answers mentions it too, and is more often thanks than a question. Bots, webhooks and
 * Discord's own messages are never answered.
 */
export function addressed(
  { author, content, guildId, mentions, system, webhookId }: Message,
  bot: string,
): string | null {
  if (author.bot || system || webhookId !== null) return null;
  const named = new RegExp(`<@!?${bot}>`, 'g');
  const rest = content.replace(named, ' ');
  const isNamed = rest !== content && mentions.users.has(bot);
  return isNamed || guildId === null ? rest.trim() : null;
}
