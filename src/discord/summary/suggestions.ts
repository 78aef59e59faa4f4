import type { Citation, Item, Request } from '../../answers/answer.ts';
import { quoteOf } from '../../answers/cite.ts';
import { foldCopies } from '../../answers/collapse.ts';
import { itemOfHit } from '../../answers/item.ts';
import { retrieve } from '../../answers/retrieve.ts';
import { summarise } from '../../answers/summary.ts';
import type { Library } from '../../library.ts';
import { overlaps } from '../../span.ts';
import type { Draft, Passage } from '../../store/drafts.ts';
import { articleKey, writeCustomId } from '../custom-id.ts';
import { LIMITS } from '../limits.ts';

/** A passage that a draft could take in. */
export interface Suggestion extends Pick<Item, 'citation' | 'highlights' | 'alsoIn'> {
  /** Names it in a menu. */
  readonly value: string;
  /** It was in the draft before. */
  readonly removed: boolean;
}

/** What was taken out, then what else bears on the topic, or on what was searched for; nothing that is in the draft. */
export async function suggestionsFor(
  draft: Draft,
  find: string | null,
  library: Library,
): Promise<readonly Suggestion[]> {
  const found = find === null ? await onTopic(draft, library) : await searched(find, {}, library);
  const removed = draft.removed.filter(({ citation }) => quoteOf(citation, library).ok);
  const taken: Citation[] = draft.passages.map(({ citation }) => citation);
  const suggestions: Suggestion[] = [];
  // What was searched for comes first where something was: it is why the menu is opened.
  const all = find === null ? [...removed, ...found] : [...found, ...removed];
  for (const { citation, highlights, alsoIn } of all) {
    if (suggestions.length === LIMITS.choices || taken.some((other) => isSamePlace(citation, other)))
      continue;
    taken.push(citation);
    const value = writeCustomId({
      kind: 'context',
      article: articleKey(citation),
      spans: citation.spans,
      block: 0,
    });
    const wasRemoved = removed.some((other) => other.citation === citation);
    suggestions.push({ citation, highlights, alsoIn, value, removed: wasRemoved });
  }
  return suggestions;
}

async function onTopic({ topic, from, to }: Draft, library: Library): Promise<readonly Item[]> {
  const filters = { from, to, speaker: null, source: null };
  const answer = await summarise({ ...filters, text: topic, length: LIMITS.choices }, library);
  return [...('items' in answer ? answer.items : []), ...(await searched(topic, filters, library))];
}

/** More than one of an article, and what repeats others too: who searches knows what for. */
async function searched(text: string, filters: Partial<Request>, library: Library): Promise<readonly Item[]> {
  const everywhere = { from: null, to: null, speaker: null, source: null };
  const retrieved = await retrieve({ ...everywhere, ...filters, text }, library);
  if (retrieved.status === 'none') return [];
  return foldCopies(
    retrieved.passages.map(({ hit, found }) => itemOfHit(hit, found, library)),
    library,
  );
}

const isSamePlace = (a: Citation, b: Citation): boolean =>
  a.article === b.article && a.spans.some((one) => b.spans.some((other) => overlaps(one, other)));

/** The next number in a draft, never used before in it. */
export const nextKey = ({ passages, removed }: Pick<Draft, 'passages' | 'removed'>): number =>
  Math.max(0, ...[...passages, ...removed].map(({ key }: Passage) => key)) + 1;
