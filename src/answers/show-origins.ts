import { overlaps } from '../span.ts';
import type { Item } from './answer.ts';
import { cite } from './cite.ts';
import { CONFIDENT } from './item.ts';
import type { Source, Telling } from './origins.ts';

/**
 * The items with whom their articles have it from, so that a reader finds whatever the origins count: an item that names
 * nobody takes the attribution of a telling sentence in it, and a sentence that names another, further on in the
 * article, is one `more`.
 */
export function showOrigins(
  items: readonly Item[],
  tellings: readonly Telling[],
): { readonly named: readonly Item[]; readonly more: readonly Item[] } {
  const named = [...items];
  const more: Item[] = [];
  const places = Map.groupBy(items.keys(), (place) => items[place]!.citation.article);
  const placeOf = ({ found, sentence }: Telling): number =>
    places
      .get(found.article.id)
      ?.find((at) => items[at]!.citation.spans.some((span) => overlaps(span, sentence))) ?? -1;
  const told = tellings.map((telling) => ({ telling, place: placeOf(telling) }));
  const attributing = new Set(tellings.flatMap(({ found, source }) => (source ? found : [])));
  const counted = new Set<string>();
  for (const { telling, place } of told.toSorted((a, b) => Number(b.place >= 0) - Number(a.place >= 0))) {
    const { found, source } = telling;
    // A sentence without a source is counted where its article names none at all.
    const key = source || !attributing.has(found) ? JSON.stringify([found.article.id, source?.name]) : null;
    if (key === null) continue;
    const isNew = !counted.has(key);
    counted.add(key);
    const item = named[place];
    if (item === undefined) {
      if (isNew) more.push(itemOfTelling(telling));
    } else if (item.quotation === null) named[place] = { ...item, ...saidBy(source) };
  }
  return { named, more };
}

const itemOfTelling = ({ found, sentence, matched, source }: Telling): Item => ({
  citation: cite(found.article, [{ start: sentence.start, end: sentence.end }]),
  highlights: matched,
  ...saidBy(source),
  alsoIn: [],
});

/** Whom a guess names is counted, and not said to have said it. */
const saidBy = (source: Source | null): Pick<Item, 'quotation' | 'speaker'> =>
  source && source.quotation.confidence >= CONFIDENT
    ? { quotation: source.quotation, speaker: source.speaker }
    : { quotation: null, speaker: null };
