import type { AnnotatedArticle, Library } from '../library.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Speaker, Speakers } from '../quotations/speakers.ts';
import type { Hit, PassageIndex, SearchResult } from '../search/search.ts';
import { contains, overlaps, type Span } from '../span.ts';
import type { Citation } from './answer.ts';

/**
 * The library as a server's moderators leave it: sentences that they hid are in no answer, as boilerplate is in none,
 * and `quoteOf` gives their words to nobody. The index stays as it is and its hits are cut, so that a view costs next
 * to nothing. What an article that changed since was hidden for is no longer hidden.
 */
export function withoutHidden(whole: Library, hidden: readonly Citation[]): Library {
  const passages = hidden.filter(({ article, sha256 }) => whole.article(article)?.article.sha256 === sha256);
  if (passages.length === 0) return whole;
  const spansOf = new Map<string, Span[]>();
  for (const { article, spans } of passages)
    spansOf.set(article, [...(spansOf.get(article) ?? []), ...spans]);
  const isHidden = (article: string, span: Span): boolean =>
    spansOf.get(article)?.some((one) => overlaps(one, span)) ?? false;

  const articles = whole.articles.map((found) =>
    spansOf.has(found.article.id) ? withoutSpans(found, (span) => isHidden(found.article.id, span)) : found,
  );
  const changed = new Map(
    articles.filter(({ article }) => spansOf.has(article.id)).map((found) => [found.article.id, found]),
  );
  const article = (id: string): AnnotatedArticle | null => changed.get(id) ?? whole.article(id);
  const isShown = ({ article: id, spans }: Quotation): boolean => !spans.some((span) => isHidden(id, span));
  return {
    ...whole,
    articles,
    article,
    speakers: speakersWho(isShown, whole.speakers),
    index: indexWithout(changed, whole.index),
    hiding: { whole, passages },
  };
}

function withoutSpans(found: AnnotatedArticle, isHidden: (span: Span) => boolean): AnnotatedArticle {
  const sentences = found.sentences.map((one) => (isHidden(one) ? { ...one, boilerplate: true } : one));
  return {
    ...found,
    sentences,
    passages: found.passages.filter((passage) =>
      sentences.slice(passage.sentences.start, passage.sentences.end).some(({ boilerplate }) => !boilerplate),
    ),
    quotations: found.quotations.filter(({ spans }) => !spans.some(isHidden)),
    timexes: found.timexes.filter(({ span }) => !isHidden(span)),
  };
}

/** Whom only hidden words quote is no speaker here. */
function speakersWho(
  isShown: (quotation: Quotation) => boolean,
  { list, of, find, withWord }: Speakers,
): Speakers {
  const shown = new Map<string, Speaker>();
  for (const speaker of list) {
    const quotations = speaker.quotations.filter(isShown);
    if (quotations.length === speaker.quotations.length) shown.set(speaker.id, speaker);
    else if (quotations.length > 0) shown.set(speaker.id, { ...speaker, quotations });
  }
  const here = (speaker: Speaker | null): Speaker | null => (speaker && shown.get(speaker.id)) ?? null;
  return {
    list: [...shown.values()],
    of: (quotation) => here(of(quotation)),
    find: (typed) => find(typed).flatMap((speaker) => here(speaker) ?? []),
    withWord: (word) => withWord(word).flatMap((speaker) => here(speaker) ?? []),
  };
}

const indexWithout = (changed: ReadonlyMap<string, AnnotatedArticle>, index: PassageIndex): PassageIndex => ({
  ...index,
  search: async (request) => cutHits(await index.search(request), changed),
});

/** Where the best passage lost words, the rest may bear on the question and not answer it. */
function cutHits(result: SearchResult, changed: ReadonlyMap<string, AnnotatedArticle>): SearchResult {
  const hits = result.hits.flatMap((hit) => {
    const found = changed.get(hit.article);
    return found === undefined ? hit : (cut(hit, found) ?? []);
  });
  if (hits.length === 0) return { ...result, status: 'none', hits };
  const isBestWhole = hits.includes(result.hits[0] as Hit);
  const status = isBestWhole || result.status === 'none' ? result.status : 'closest';
  return { ...result, status, hits: hits.toSorted((a, b) => b.score - a.score) };
}

/** The stretch of shown sentences that holds most of the question, at its share of the score; null for none. */
function cut(hit: Hit, { sentences }: AnnotatedArticle): Hit | null {
  const { start, end } = hit.passage.sentences;
  const most = Math.max(...hit.coverage);
  let best: { readonly sentences: Span; readonly coverage: readonly number[]; readonly most: number } | null =
    null;
  for (let from = start; from < end; from++) {
    if (sentences[from]?.boilerplate) continue;
    let to = from;
    while (to < end && !sentences[to]?.boilerplate) to++;
    if (from === start && to === end) return hit;
    const coverage = hit.coverage.slice(from - start, to - start);
    const own = Math.max(...coverage);
    if (own > (best?.most ?? 0)) best = { sentences: { start: from, end: to }, coverage, most: own };
    from = to;
  }
  if (best === null) return null;
  const span = {
    start: sentences[best.sentences.start]?.start ?? hit.passage.start,
    end: sentences[best.sentences.end - 1]?.end ?? hit.passage.end,
  };
  const isInside = hit.sentence >= best.sentences.start && hit.sentence < best.sentences.end;
  return {
    ...hit,
    passage: { ...hit.passage, ...span, sentences: best.sentences },
    score: (hit.score * best.most) / most,
    highlights: hit.highlights.filter((word) => contains(span, word)),
    sentence: isInside ? hit.sentence : best.sentences.start + best.coverage.indexOf(best.most),
    coverage: best.coverage,
  };
}
