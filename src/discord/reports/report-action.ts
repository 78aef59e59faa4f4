import type { Action, Press } from '../action.ts';
import type { CommandContext } from '../command.ts';
import type { Plan } from '../deliver.ts';
import { NOT_OFFERED, note } from '../plan.ts';
import { passagesShown } from './passages-shown.ts';
import { REPORT, readReportForm, reportForm } from './report-form.ts';

const NO_MODERATORS =
  'Reports go to the moderators of a server that has this bot, and there are none here. What is wrong everywhere is best told to whoever runs the bot.';

const SAID = {
  added: '**Reported** to this server’s moderators. Thank you.',
  again: 'You have reported that passage before: the moderators have it.',
  'too-many':
    'The moderators have many reports of yours that they have not settled yet. Report more when they have.',
} as const;

const GONE = 'The articles of that answer have changed since, or are no longer in the coverage. Ask again.';

/** The Report button under an answer, and the form that it opens: open to everybody who sees the answer. */
export const reportAction: Action = {
  kind: REPORT.kind,
  act(press, context) {
    const { guild, broughtAlong } = context.asker;
    if (guild === null || broughtAlong) return note(NO_MODERATORS);
    switch (press.customId) {
      case REPORT.ask: {
        const passages = passagesShown(press.parts, context.library);
        return passages.length === 0 ? note(GONE) : { as: 'modal', modal: reportForm(passages) };
      }
      case REPORT.send:
        return report(press, context, guild);
      default:
        return note(NOT_OFFERED);
    }
  },
};

function report(press: Press, { library, asker, store }: CommandContext, guild: string): Plan {
  const filledIn = readReportForm(press);
  if (filledIn === null) return note(NOT_OFFERED);
  const { passage, reason, words } = filledIn;
  const reported = passagesShown(press.parts, library).find(({ customId }) => customId === passage);
  if (reported === undefined) return note(GONE);
  const { citation } = reported;
  return note(SAID[store.reports.add({ guild, passage: citation, reason, words, reporter: asker.id })]);
}
