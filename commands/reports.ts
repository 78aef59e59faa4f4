import type { SlashCommand } from '../src/discord/command.ts';
import { FOR_MODERATORS } from '../src/discord/declaration.ts';
import { NOT_A_MODERATOR } from '../src/discord/moderators.ts';
import { reportsAction } from '../src/discord/reports/reports-action.ts';
import { reportsPanel } from '../src/discord/reports/reports-panel.ts';
import { refusal } from '../src/discord/view.ts';

export const reports = {
  data: {
    name: 'reports',
    description: 'The passages that members reported, to settle, to hide from answers or to show again',
    ...FOR_MODERATORS,
  },
  async run(_options, { asker, moderators, store, library }) {
    const { guild } = asker;
    if (guild === null || !(await moderators.mayUse('reports', asker))) return refusal(NOT_A_MODERATOR);
    const whole = library.hiding?.whole ?? library;
    return {
      kind: 'panel',
      message: reportsPanel({ guild, offset: 0, notice: null, store, library: whole }),
    };
  },
  actions: [reportsAction],
} satisfies SlashCommand;
