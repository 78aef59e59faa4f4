import { itemAgain } from '../../answers/item-again.ts';
import { exportAnswer } from '../../exports/export-answer.ts';
import type { Draft } from '../../store/drafts.ts';
import { isStanding } from '../../store/posts.ts';
import type { CommandContext } from '../command.ts';
import type { AnswerPlan } from '../deliver.ts';
import { note, privately } from '../plan.ts';
import { fileMessage } from '../render/layout.ts';
import { notHolding, postMessage } from './post-message.ts';

/** The draft exactly as it will look, to the moderator alone. */
export function preview(draft: Draft, { library, asker, store }: CommandContext): AnswerPlan {
  const post = store.posts.ofDraft(draft.id);
  const byline = isStanding(post)
    ? { author: post.author, updatedBy: asker.id }
    : { author: asker.id, updatedBy: null };
  const made = postMessage(draft, byline, library);
  return made.ok ? privately(made.message) : note(notReady(made.problems));
}

/** The passages as a file that `verify` checks; title and note are no quotations, and stay out of it. */
export function exported(draft: Draft, { library }: CommandContext): AnswerPlan {
  const problems = notHolding(draft, library);
  if (problems.length > 0) return note(notReady(problems));
  const items = draft.passages.map((passage) => ({ ...itemAgain(passage, library), highlights: [] }));
  const answer = { status: 'found', items, corrections: [], origins: [] } as const;
  const asked = { command: 'summary', query: draft.topic };
  const file = exportAnswer(answer, asked, library, 'md');
  return privately(fileMessage(`-# the passages of summary ${draft.id}, with their citations`, file));
}

const notReady = (problems: readonly string[]): string =>
  problems.map((problem) => `**Not ready**: ${problem}`).join('\n');
