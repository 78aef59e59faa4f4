import type { APIMessage } from 'discord.js';
import { commandTypes, messageFlags } from '../discord-values.ts';
import { nameOf } from '../person-name.ts';
import type { ViewContext } from './context.ts';
import { type MenuGroup, openMenu } from './menu.ts';

/** The text a reader of the message has before their eyes. */
const copyText = (message: APIMessage, anchor: Element): void => {
  const shown = [...(anchor.closest('article')?.querySelectorAll('.markdown') ?? [])].map(
    (part) => part.textContent,
  );
  void navigator.clipboard.writeText(shown.join('\n') || message.content);
};

/** What can be done with a message: the ⋯ button, a right click, and the bot's commands under “Apps”. */
export const openMessageMenu = (
  message: APIMessage,
  { state, actions }: ViewContext,
  anchor: Element,
  place?: DOMRect,
): void => {
  const usable = state.commands.filter(({ channels }) => channels.includes(message.channel_id));
  const commandsFor = (type: number, target: string) =>
    usable
      .filter(({ command }) => command.type === type)
      .map(({ command: { id, name } }) => ({
        label: name,
        icon: 'apps' as const,
        choose: () => actions.useOn(id, name, target),
      }));
  // Discord offers neither replies nor commands on a message that only one person sees.
  const isPrivate = ((message.flags ?? 0) & messageFlags.Ephemeral) !== 0;
  const groups: readonly MenuGroup[] = [
    {
      items: [
        ...(isPrivate
          ? []
          : [{ label: 'Reply', icon: 'reply' as const, choose: () => actions.reply(message) }]),
        { label: 'Copy text', icon: 'copy', choose: () => copyText(message, anchor) },
        ...(isPrivate
          ? [{ label: 'Dismiss message', icon: 'close' as const, choose: () => actions.dismiss(message.id) }]
          : []),
      ],
    },
    { title: 'Apps', items: isPrivate ? [] : commandsFor(commandTypes.Message, message.id) },
    {
      title: `Apps: ${nameOf(message.author)}`,
      items: isPrivate ? [] : commandsFor(commandTypes.User, message.author.id),
    },
  ];
  openMenu(
    anchor,
    'Message',
    groups.filter(({ items }) => items.length > 0),
    place,
  );
};
