import { isPending } from '../../store/posts.ts';
import type { After, Turn } from './after-press.ts';
import { type Edit, edited } from './edits.ts';
import { NOT_SETTLED } from './pending-in-words.ts';

/** Changes the draft as it now is, whichever the moderator saw. */
export function applyEdit(
  edit: Edit,
  { draft: seen, since, context: { store, asker } }: Turn,
): Partial<After> {
  const { drafts, audit, posts } = store;
  return store.together(() => {
    const draft = drafts.get(seen.id) ?? seen;
    if (isPending(posts.ofDraft(draft.id))) {
      return { notices: [`**Not changed**: ${NOT_SETTLED}.`, ...since] };
    }
    const done = edited(draft, edit, asker.id);
    if ('problem' in done) return { notices: [done.problem, ...since] };
    const changed = drafts.change(draft.id, draft.revision, done.fields);
    if (changed === null) throw new Error(`draft ${draft.id} changed within a transaction`);
    const { guild, id: subjectId, revision } = changed;
    const { deed, detail } = done;
    audit.add({ guild, who: asker.id, deed, subject: 'draft', subjectId, revision, detail });
    const stale = since.length > 0 ? ['Your change was made to the newer draft.'] : [];
    const selected = done.selected === undefined ? {} : { selected: done.selected };
    return { notices: [...stale, ...since], ...selected };
  });
}
