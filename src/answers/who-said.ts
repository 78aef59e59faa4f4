import type { Library } from '../library.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Speaker } from '../quotations/speakers.ts';
import { overlaps, type Span } from '../span.ts';
import type { Answer, Item, None, Request } from './answer.ts';
import { chooseSpeaker } from './choose-speaker.ts';
import { cite } from './cite.ts';
import { CONFIDENT } from './item.ts';
import { none } from './none.ts';
import { type FoundPassage, retrieve } from './retrieve.ts';
import { scopeOf } from './scope.ts';

/** Quotations about the text, by the speaker where one is named; without a text, all that the speaker said. */
export async function whoSaid(request: Request, library: Library): Promise<Answer> {
  const chosen = request.speaker ? chooseSpeaker(request.speaker, library) : null;
  if (chosen && chosen.status !== 'chosen') return chosen;
  const speaker = chosen?.speaker ?? null;
  if (speaker && request.text === '') return everythingSaidBy(speaker, request, library);
  const retrieved = await retrieve(request, library);
  if (retrieved.status === 'none') return retrieved;
  const scored = retrieved.passages.flatMap((passage) => quotationsAbout(passage, library));
  const items = best(scored.filter(({ item }) => !speaker || item.speaker?.id === speaker.id));
  if (items.length === 0) return none('no-match', library, request.text);
  return { status: retrieved.status, items, corrections: retrieved.corrections, origins: [] };
}

function everythingSaidBy(speaker: Speaker, request: Request, library: Library): Answer {
  const scope = scopeOf(request, library);
  if (!scope.ok) return none(scope.reason, library, request.source ?? '');
  const items = speaker.quotations
    .filter(({ article }) => !scope.articles || scope.articles.has(article))
    .toSorted((a, b) => directness(b) - directness(a))
    .flatMap((quotation) => itemOf(quotation, [], library) ?? []);
  if (items.length === 0) return none('no-match', library, speaker.name) satisfies None;
  return { status: 'found', items, corrections: [], origins: [] };
}

interface Scored {
  readonly item: Item;
  readonly score: number;
}

/** The quotations of a passage that hold matched words, scored by the passage and their share of its matched words. */
function quotationsAbout({ hit, found }: FoundPassage, library: Library): Scored[] {
  const words = (spans: readonly Span[]) =>
    new Set(spans.map(({ start, end }) => found.article.text.slice(start, end).toLowerCase())).size;
  const all = words(hit.highlights);
  return found.quotations.flatMap((quotation) => {
    const inside = hit.highlights.filter((word) => quotation.spans.some((span) => overlaps(span, word)));
    const item = inside.length > 0 ? itemOf(quotation, inside, library) : null;
    return item ? [{ item, score: (hit.score * words(inside)) / all }] : [];
  });
}

/** Best first; what several passages share once; attitudes only where nothing else was said. */
function best(scored: readonly Scored[]): Item[] {
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  const unique = new Map(sorted.map(({ item }) => [item.quotation, item]));
  const items = [...unique.values()];
  const confident = items.filter(({ quotation }) => (quotation?.confidence ?? 0) >= CONFIDENT);
  return confident.length > 0 ? confident : items;
}

function itemOf(quotation: Quotation, highlights: readonly Span[], library: Library): Item | null {
  const found = library.article(quotation.article);
  if (!found) return null;
  return {
    citation: cite(found.article, quotation.spans),
    highlights,
    quotation,
    speaker: library.speakers.of(quotation),
    alsoIn: [],
  };
}

/** Words in quotation marks first, then by confidence. */
const directness = ({ kind, confidence }: Quotation): number =>
  ({ direct: 2, mixed: 1, indirect: 0 })[kind] + confidence;
