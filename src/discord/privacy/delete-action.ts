import type { Forgotten } from '../../store/people.ts';
import type { Action } from '../action.ts';
import type { CommandContext } from '../command.ts';
import type { Outcome } from '../deliver.ts';
import { NOT_OFFERED, note } from '../plan.ts';
import { counted } from '../render/counts.ts';
import { plainMessage } from '../render/layout.ts';
import { takeNameOut } from '../summary/take-name-out.ts';
import { PRIVACY } from './stored-panel.ts';

/** Deletes what is stored of the one who presses, and of nobody else. */
export const deleteAction: Action = {
  kind: PRIVACY.kind,
  act: (press, context) =>
    press.customId === PRIVACY.delete && press.private
      ? { as: 'update', private: true, outcome: deleted(context) }
      : note(NOT_OFFERED),
};

async function deleted(context: CommandContext): Promise<Outcome> {
  const { asker, store } = context;
  const forgotten = store.people.forget(asker.id);
  let named = 0;
  for (const post of forgotten.standing) if (!(await takeNameOut(post.id, context))) named++;
  return { as: 'update', private: true, message: plainMessage(inWords(forgotten, named)) };
}

function inWords({ drafts, reports, kept, deeds, standing }: Forgotten, named: number): string {
  const lines = [
    `**Done.** Deleted: ${counted(drafts, 'draft')}, ${counted(reports, 'report')}. Without your name now: ${counted(kept, 'draft')}, ${counted(standing.length - named, 'post')}, ${counted(deeds, 'line')} of the moderators’ log.`,
  ];
  if (named > 0) {
    lines.push(
      `${counted(named, 'post')} could not be changed now, and may still name you: the bot tries again at its next start, and moderators can update or withdraw ${named === 1 ? 'it' : 'them'} with \`/summary\`.`,
    );
  }
  return lines.join('\n');
}
