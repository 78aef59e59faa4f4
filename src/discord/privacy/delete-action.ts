import { FORGOTTEN, type Forgotten } from '../../store/people.ts';
import type { Post } from '../../store/posts.ts';
import type { Action } from '../action.ts';
import type { CommandContext } from '../command.ts';
import type { Outcome } from '../deliver.ts';
import { NOT_OFFERED, note } from '../plan.ts';
import { counted } from '../render/counts.ts';
import { plainMessage } from '../render/layout.ts';
import { postMessage } from '../summary/post-message.ts';
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
  for (const post of forgotten.standing) if (!(await isWithoutName(post, context))) named++;
  return { as: 'update', private: true, message: plainMessage(inWords(forgotten, named)) };
}

/**
 * Takes the name out of a post's byline, and changes nothing else of it: not where the draft has changed since, nor
 * what moderators hid meanwhile. False where Discord does not let the bot, or that is not possible.
 */
async function isWithoutName(post: Post, { store, channels, library }: CommandContext): Promise<boolean> {
  const draft = store.drafts.get(post.draft);
  if (post.state !== 'posted' || post.message === null || draft?.revision !== post.revision) return false;
  const now = store.posts.get(post.id);
  const byline = { author: now?.author ?? FORGOTTEN, updatedBy: now?.updatedBy ?? null };
  const made = postMessage(draft, byline, library.hiding?.whole ?? library);
  return made.ok && (await channels.edit(post.channel, post.message, made.message)).ok;
}

function inWords({ drafts, reports, kept, deeds, standing }: Forgotten, named: number): string {
  const lines = [
    `**Done.** Deleted: ${counted(drafts, 'draft')}, ${counted(reports, 'report')}. Without your name now: ${counted(kept, 'draft')}, ${counted(standing.length - named, 'post')}, ${counted(deeds, 'line')} of the moderators’ log.`,
  ];
  if (named > 0) {
    lines.push(
      `${counted(named, 'post')} could not be changed, and still ${named === 1 ? 'names' : 'name'} you until moderators update or withdraw ${named === 1 ? 'it' : 'them'} with \`/summary\`.`,
    );
  }
  return lines.join('\n');
}
