import { ApplicationCommandOptionType } from 'discord.js';
import type { SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/declaration.ts';
import { deleteAction } from '../src/discord/privacy/delete-action.ts';
import { storedPanel } from '../src/discord/privacy/stored-panel.ts';

export const privacy = {
  data: {
    name: 'privacy',
    description: 'What this bot stores of you, and how to have it deleted',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'stored',
        description: 'How much is stored of you: drafts, posts, reports',
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'delete-my-data',
        description: 'The same, with a button that deletes it',
      },
    ],
  },
  // Both show the same: nobody should delete unseen, nor look in vain for how to.
  run: async (_options, { store, asker }) => ({
    kind: 'panel',
    message: storedPanel(store.people.about(asker.id)),
  }),
  actions: [deleteAction],
} satisfies SlashCommand;
