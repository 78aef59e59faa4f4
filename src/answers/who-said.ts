import type { AnnotatedArticle, Library } from '../library.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Speaker } from '../quotations/speakers.ts';
import { contains, overlaps, type Span } from '../span.ts';
import type { Answer, Item, None, Request } from './answer.ts';
import { chooseSpeaker } from './choose-speaker.ts';
import { cite } from './cite.ts';
import { foldSameWords } from './collapse.ts';
import { CONFIDENT } from './item.ts';
import { none } from './none.ts';
import { BEARING, type FoundPassage, retrieve } from './retrieve.ts';
import { scopeOf, searchedIn } from './scope.ts';

/** Quotations about the text, by the speaker where one is named; without a text, all that the speaker said. */
export async function whoSaid(request: Request, library: Library): Promise<Answer> {
  const chosen = request.speaker ? chooseSpeaker(request.speaker, library) : null;
  if (chosen && chosen.status !== 'chosen') return chosen;
  const speakers = chosen?.speakers ?? null;
  if (speakers && request.text === '') return everythingSaidBy(speakers, request, library);
  const retrieved = await retrieve(request, library);
  if (retrieved.status === 'none') return retrieved;
  const ids = speakers && new Set<string | undefined>(speakers.map(({ id }) => id));
  const scored = retrieved.passages.flatMap((passage) => quotationsAbout(passage, library));
  const items = best(scored.filter(({ item }) => !ids || ids.has(item.speaker?.id)));
  if (items.length === 0) return none('no-match', library, request.text, retrieved.searched);
  const { status, corrections } = retrieved;
  return { status, items: foldSameWords(items, library), corrections, origins: [] };
}

function everythingSaidBy(
  speakers: readonly [Speaker, ...Speaker[]],
  request: Request,
  library: Library,
): Answer {
  const scope = scopeOf(request, library);
  if (!scope.ok) return none(scope.reason, library, request.source ?? '');
  const items = speakers
    .flatMap(({ quotations }) => quotations)
    .filter(({ article }) => !scope.articles || scope.articles.has(article))
    .toSorted((a, b) => directness(b) - directness(a))
    .flatMap((quotation) => itemOf(quotation, [], library) ?? []);
  if (items.length === 0)
    return none('no-match', library, speakers[0].name, searchedIn(scope.articles, library)) satisfies None;
  return { status: 'found', items: foldSameWords(items, library), corrections: [], origins: [] };
}

interface Scored {
  readonly item: Item;
  readonly score: number;
}

/** The quotations of a passage that hold matched words, by how much of the question they hold. */
function quotationsAbout({ hit, found }: FoundPassage, library: Library): Scored[] {
  const told = found.sentences
    .slice(hit.passage.sentences.start, hit.passage.sentences.end)
    .map((sentence, index) => ({
      coverage: hit.coverage[index] ?? 0,
      words: hit.highlights.filter((word) => contains(sentence, word)),
    }))
    .filter(({ coverage, words }) => coverage > 0 && words.length > 0);
  return found.quotations.flatMap((quotation) => {
    const { spans } = quotation;
    if (!spans.some((span) => overlaps(span, hit.passage))) return [];
    const inside = hit.highlights.filter((word) => spans.some((span) => overlaps(span, word)));
    if (inside.length === 0) return [];
    // A sentence's share of the question, and of that the share whose words are in the quotation.
    const shares = told.map(
      ({ coverage, words }) =>
        (coverage * words.filter((word) => inside.includes(word)).length) / words.length,
    );
    const score = Math.max(0, ...shares);
    const item = score > 0 ? itemOf(quotation, inside, library) : null;
    return item ? [{ item, score }] : [];
  });
}

/** Best first, without the tail; attitudes, and what nobody is named for, only where nothing else was said. */
function best(scored: readonly Scored[]): Item[] {
  const sorted = scored.toSorted((a, b) => b.score - a.score || directnessOf(b.item) - directnessOf(a.item));
  const least = BEARING * (sorted[0]?.score ?? 0);
  const unique = new Map(
    sorted.filter(({ score }) => score >= least).map(({ item }) => [item.quotation, item]),
  );
  const items = [...unique.values()];
  const said = items.filter(({ quotation }) => quotation?.speaker && quotation.confidence >= CONFIDENT);
  return said.length > 0 ? said : items;
}

function itemOf(quotation: Quotation, highlights: readonly Span[], library: Library): Item | null {
  const found = library.article(quotation.article);
  if (!found) return null;
  return {
    citation: cite(found.article, citedSpans(quotation, found)),
    highlights,
    quotation,
    speaker: library.speakers.of(quotation),
    alsoIn: [],
  };
}

/**
 * Words in quotation marks stand alone; what the article put in its own words is read in its sentence, up to a colon
 * that leads on to words in quotation marks.
 */
function citedSpans({ kind, spans }: Quotation, found: AnnotatedArticle): Span[] {
  if (kind === 'direct') return [...spans];
  const { sentences, quotations, article } = found;
  const cited: Span[] = [];
  for (const [index, { start, end }] of sentences.entries()) {
    if (!spans.some((span) => overlaps(span, { start, end }))) continue;
    const last = cited.at(-1);
    if (last && last.end === sentences[index - 1]?.end) cited[cited.length - 1] = { start: last.start, end };
    else cited.push({ start, end });
  }
  const [last, said] = [cited.at(-1), spans.at(-1)];
  const marked = quotations.find(
    ({ kind, spans: [first] }) =>
      kind === 'direct' && first && last && said && first.start >= said.end && contains(last, first),
  )?.spans[0];
  const between = said && marked ? article.text.slice(said.end, marked.start).trimEnd() : '';
  if (!last || !said || !between.endsWith(':')) return cited;
  return [...cited.slice(0, -1), { start: last.start, end: said.end + between.length }];
}

const directnessOf = ({ quotation }: Item): number => (quotation ? directness(quotation) : 0);

/** Words in quotation marks first, then by confidence. */
const directness = ({ kind, confidence }: Quotation): number =>
  ({ direct: 2, mixed: 1, indirect: 0 })[kind] + confidence;
