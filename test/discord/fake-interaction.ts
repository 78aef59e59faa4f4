import { type Interaction, MessageFlags } from 'discord.js';
import type { OutgoingMessage } from '../../src/discord/render/layout.ts';

/** The few sides of discord.js's interactions that the dispatch touches, with what was answered to each. */
export function fakeInteraction(fields: object): {
  interaction: Interaction;
  sent: (OutgoingMessage & { flags: number })[];
} {
  const sent: (OutgoingMessage & { flags: number })[] = [];
  const take = async (message: OutgoingMessage & { flags: number }) => {
    sent.push(message);
    return { resource: null };
  };
  const no = () => false;
  const interaction = {
    id: '7',
    user: { id: '80351110224678912', displayName: 'Nelly' },
    client: { user: { id: '1' } },
    deferred: false,
    isAutocomplete: no,
    isRepliable: () => true,
    isChatInputCommand: no,
    isCommand: no,
    isMessageContextMenuCommand: no,
    isMessageComponent: no,
    isModalSubmit: no,
    isAnySelectMenu: no,
    member: null,
    memberPermissions: null,
    guildId: null,
    channelId: null,
    reply: take,
    update: take,
    ...fields,
  };
  return { interaction: interaction as unknown as Interaction, sent };
}

/** A slash command with its options. */
export const typed = (commandName: string, data: object[] = []): object => ({
  commandName,
  options: { data },
  isCommand: () => true,
  isChatInputCommand: () => true,
});

export const words = (messages: readonly OutgoingMessage[]): string => JSON.stringify(messages);

export const allPrivate = (messages: readonly { flags: number }[]): boolean =>
  messages.every(({ flags }) => (flags & MessageFlags.Ephemeral) !== 0);
