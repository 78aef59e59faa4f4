import type { Deed } from '../../store/audit-log.ts';
import type { Draft, DraftFields } from '../../store/drafts.ts';
import { MOST_PASSAGES } from './post-message.ts';
import { nextKey, type Suggestion } from './suggestions.ts';
import { NOTE, TITLE } from './words.ts';

/** A change to a draft; passages by their key, so that it means the same whatever else has changed. */
export type Edit =
  | { readonly kind: 'up' | 'down' | 'remove'; readonly key: number }
  | { readonly kind: 'add'; readonly suggestion: Suggestion }
  | { readonly kind: 'words'; readonly title: string; readonly note: string | null }
  | { readonly kind: 'channel'; readonly channel: string };

/** What it makes of the draft, and how the log tells it; or why it is not done, in words. */
export type Edited =
  | {
      readonly fields: Partial<DraftFields>;
      readonly deed: Deed;
      /** The article of the passage, or the channel. */
      readonly detail: string | null;
      /** The passage to go on with. */
      readonly selected?: number | null;
    }
  | { readonly problem: string };

const GONE = 'That passage is no longer in the draft.';

export function edited(draft: Draft, edit: Edit, who: string): Edited {
  switch (edit.kind) {
    case 'up':
      return moved(draft, edit.key, -1);
    case 'down':
      return moved(draft, edit.key, 1);
    case 'remove':
      return removed(draft, edit.key);
    case 'add':
      return added(draft, edit.suggestion);
    case 'words':
      return worded(draft, edit, who);
    case 'channel':
      return { fields: { channel: edit.channel }, deed: 'addressed', detail: edit.channel };
  }
}

function moved({ passages }: Draft, key: number, by: -1 | 1): Edited {
  const at = passages.findIndex((passage) => passage.key === key);
  const [one, other] = [passages[at], passages[at + by]];
  if (one === undefined) return { problem: GONE };
  if (other === undefined) return { problem: `That passage is the ${by < 0 ? 'first' : 'last'} already.` };
  const fields = { passages: passages.with(at, other).with(at + by, one) };
  return { fields, deed: 'moved', detail: one.citation.article };
}

function removed({ passages, removed: before }: Draft, key: number): Edited {
  const at = passages.findIndex((passage) => passage.key === key);
  const one = passages[at];
  if (one === undefined) return { problem: GONE };
  const left = passages.toSpliced(at, 1);
  const fields = { passages: left, removed: [one, ...before] };
  const selected = (left[at] ?? left.at(-1))?.key ?? null;
  return { fields, deed: 'removed', detail: one.citation.article, selected };
}

function added(draft: Draft, { citation, highlights, alsoIn }: Suggestion): Edited {
  const { passages, removed: before } = draft;
  if (passages.length >= MOST_PASSAGES) {
    return { problem: `A post holds ${MOST_PASSAGES} passages: take one out first.` };
  }
  const key = nextKey(draft);
  const isOther = (one: { readonly citation: object }): boolean => one.citation !== citation;
  const fields = {
    passages: [...passages, { key, citation, highlights, alsoIn }],
    removed: before.filter(isOther),
  };
  return { fields, deed: 'added', detail: citation.article, selected: key };
}

function worded(draft: Draft, { title, note }: Extract<Edit, { kind: 'words' }>, who: string): Edited {
  if (title === '') return { problem: '**title**: expected a few words, and got none.' };
  if (title.length > TITLE) return tooLong('title', TITLE, title);
  if ((note?.length ?? 0) > NOTE) return tooLong('note', NOTE, note ?? '');
  const noteBy = note === null ? null : note === draft.note ? draft.noteBy : who;
  return { fields: { title, note, noteBy }, deed: 'worded', detail: null };
}

/** Discord's own client does not let one type more. */
const tooLong = (field: string, most: number, typed: string): Edited => ({
  problem: `**${field}**: expected at most ${most} characters, and got ${typed.length}.`,
});
