import type { Library } from '../library.ts';
import { nearDuplicates } from '../search/near-duplicates.ts';
import { contains, slice } from '../span.ts';
import type { Answer, ComparedItem, Conflict, Request } from './answer.ts';
import { cite } from './cite.ts';
import { type Claim, readClaim } from './compare/claim.ts';
import { findConflicts, type KeyedConflict } from './compare/find-conflicts.ts';
import { groupClaims } from './compare/group-claims.ts';
import { saying } from './item.ts';
import { attributed, originsOf } from './origins.ts';
import { bearing, type FoundPassage, retrieve } from './retrieve.ts';

/** A sentence has at least this share of the words that the best one has of the topic. */
const ON_TOPIC = 0.5;

/** Sentences compared, each with each other: a reader turns no more pages, and the work stays bounded. */
const CLAIMS = 80;

/** What the articles say about a topic, sentence by sentence: the same claim side by side, and where they disagree. */
export async function compare(request: Request, library: Library): Promise<Answer<ComparedItem>> {
  const retrieved = await retrieve(request, library);
  if (retrieved.status === 'none') return retrieved;
  const { status, corrections, searched, partial } = retrieved;
  const claims = claimsIn(bearing(retrieved.passages));
  const groups = groupClaims(claims, request.text);
  const ordered = groups.flatMap((group) => group.map((index) => claims[index]!));
  const numbers = groups.flatMap((group, number) => group.map(() => number));
  const found = findConflicts(ordered, library);
  const items = ordered.map((claim, index) => itemOf(claim, numbers[index]!, library));
  const tellings = claims.map(({ found: article, sentence, highlights: matched }) =>
    attributed({ found: article, sentence, matched }, library),
  );
  const origins = originsOf(tellings);
  const folded = foldClaims(items, ordered, found);
  const { items: shown, conflicts } = folded;
  return { status, items: shown, corrections, searched, partial, ...origins, conflicts };
}

function claimsIn(passages: readonly FoundPassage[]): Claim[] {
  const sentences = passages.flatMap(({ hit, found }) =>
    hit.coverage.flatMap((coverage, index) => {
      const sentence = found.sentences[hit.passage.sentences.start + index];
      return sentence && !sentence.boilerplate ? [{ sentence, found, coverage, hit }] : [];
    }),
  );
  const most = Math.max(0, ...sentences.map(({ coverage }) => coverage));
  return sentences
    .filter(({ coverage }) => coverage > 0 && coverage >= ON_TOPIC * most)
    .toSorted((a, b) => b.coverage - a.coverage)
    .slice(0, CLAIMS)
    .map(({ sentence, found, hit }) => readClaim(sentence, found, hit.highlights));
}

function itemOf(claim: Claim, group: number, library: Library): ComparedItem {
  const { found, sentence, highlights, quotations } = claim;
  const { start, end } = sentence;
  return {
    citation: cite(found.article, [{ start, end }]),
    highlights: highlights.filter((word) => contains(sentence, word)),
    ...saying(highlights, quotations, library),
    alsoIn: [],
    group,
  };
}

interface Folded {
  readonly items: readonly ComparedItem[];
  readonly conflicts: readonly Conflict[];
}

/** Nearly identical sentences become one, unless one of them disagrees where the other does not. */
function foldClaims(
  items: readonly ComparedItem[],
  claims: readonly Claim[],
  conflicts: readonly KeyedConflict[],
): Folded {
  const texts = claims.map(({ found, sentence }) => slice(found.article.text, sentence));
  const quarrels = claims.map((_, index) => quarrelsOf(index, conflicts));
  const home = claims.map((_, index) => index);
  for (const [first = 0, ...copies] of nearDuplicates(texts))
    for (const copy of copies)
      if ([...quarrels[copy]!].every((quarrel) => quarrels[first]!.has(quarrel))) home[copy] = first;
  const kept = home.flatMap((first, index) => (first === index ? [index] : []));
  const placeOf = new Map(kept.map((index, place) => [index, place]));
  const others = Map.groupBy(home.keys(), (index) => home[index]!);
  return {
    items: kept.map((index) => {
      const item = items[index]!;
      const articles = new Set((others.get(index) ?? []).map((copy) => items[copy]!.citation.article));
      articles.delete(item.citation.article);
      return { ...item, alsoIn: [...articles] };
    }),
    conflicts: cardsOf(conflicts, placeOf),
  };
}

/** One for each disagreement, between items that are shown; certain ones first. */
function cardsOf(conflicts: readonly KeyedConflict[], placeOf: ReadonlyMap<number, number>): Conflict[] {
  const cards = new Map<string, Conflict>();
  for (const { key, ...conflict } of conflicts) {
    const [a, b] = [placeOf.get(conflict.items[0]), placeOf.get(conflict.items[1])];
    const known = cards.get(key);
    if (a === undefined || b === undefined || known?.certain || (known && !conflict.certain)) continue;
    cards.set(key, { ...conflict, items: [a, b] });
  }
  return [...cards.values()].toSorted((a, b) => Number(b.certain) - Number(a.certain));
}

/** With whom a sentence disagrees on what: [wording 7]. */
const quarrelsOf = (index: number, conflicts: readonly Conflict[]): Set<string> =>
  new Set(
    conflicts.flatMap(({ kind, items: [a, b] }) =>
      a === index ? [`${kind} ${b}`] : b === index ? [`${kind} ${a}`] : [],
    ),
  );
