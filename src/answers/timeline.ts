import type { Sentence } from '../articles/structure.ts';
import type { Interval, Timex } from '../dates/timex.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import type { Hit } from '../search/search.ts';
import { contains, inside, slice } from '../span.ts';
import type { Answer, DatedItem, None, Request } from './answer.ts';
import { cite } from './cite.ts';
import { withoutDateline } from './dateline.ts';
import { isDating } from './is-dating.ts';
import { saying } from './item.ts';
import { none } from './none.ts';
import { bearing, retrieve } from './retrieve.ts';
import { isRoughlyDating } from './roughly-dating.ts';
import { scopeOf } from './scope.ts';
import { tellingness } from './tellingness.ts';

/** Days shown at most; the reader turns pages. */
const DAYS = 30;
/**
 * What an article counts for a day that it speaks of: whole when it looks back, less on the day itself and before it.
 * Ranking days so came within .007 of the best system on 14 timelines of T17, without a model.
 */
const VOTE = { afterwards: 1, otherwise: 0.3 };

/** Sentences of a day compared for the most telling one; a day of a large coverage has thousands. */
const SENTENCES = 200;

/** A sentence so far into its article, in code units, counts half of its first. */
const HALF_WAY = 1000;
/** A day that only bounds or modifies something. */
const ASIDE = 0.5;

/** A sentence that speaks of a day. */
interface Mention {
  readonly found: AnnotatedArticle;
  readonly sentence: Sentence;
  readonly timex: Timex;
  readonly interval: Interval;
  readonly hit: Hit | null;
  /** Its share of the topic; without a topic, 0. */
  readonly coverage: number;
}

/** The days that most articles speak of, in their order, each with its best sentence; `from` and `to` bound the days. */
export async function timeline(request: Request, library: Library): Promise<Answer<DatedItem>> {
  const told = request.text === '' ? everyMention(request, library) : await mentionsOf(request, library);
  if ('status' in told) return told;
  const days = Map.groupBy(within(request, told), ({ interval }) => `${interval.from}/${interval.to}`);
  const shown = [...days.values()]
    .map((mentions) => ({ mentions, votes: votes(mentions) }))
    .toSorted((a, b) => b.votes - a.votes)
    .slice(0, DAYS)
    .map(({ mentions }) => mentions);
  const items = mostTelling(shown)
    .flatMap((best, index) => itemOf(best, shown[index] ?? [], library))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  if (items.length === 0) return none('no-match', library, request.text);
  return { status: 'found', items, corrections: [], origins: [] };
}

/** Sentences of the passages that bear on the topic. */
async function mentionsOf(request: Request, library: Library): Promise<Mention[] | None> {
  const retrieved = await retrieve({ ...request, from: null, to: null }, library);
  if (retrieved.status === 'none') return retrieved;
  return bearing(retrieved.passages).flatMap(({ hit, found }) =>
    hit.coverage.flatMap((coverage, index) => {
      const sentence = found.sentences[hit.passage.sentences.start + index];
      return sentence && coverage > 0 ? mentionsIn(sentence, found, hit, coverage) : [];
    }),
  );
}

function everyMention(request: Request, library: Library): Mention[] | None {
  const scope = scopeOf({ ...request, from: null, to: null }, library);
  if (!scope.ok) return none(scope.reason, library);
  return library.articles
    .filter(({ article }) => !scope.articles || scope.articles.has(article.id))
    .flatMap((found) => found.sentences.flatMap((sentence) => mentionsIn(sentence, found, null, 0)));
}

function mentionsIn(
  sentence: Sentence,
  found: AnnotatedArticle,
  hit: Hit | null,
  coverage: number,
): Mention[] {
  if (sentence.boilerplate) return [];
  const own = inside(found.timexes, sentence, ({ span }) => span);
  return withoutDateline(own, sentence, found.article.text).flatMap((timex) => {
    const { interval } = timex;
    return interval && (isDating(timex, found) || isRoughlyDating(timex, found))
      ? [{ found, sentence, timex, interval, hit, coverage }]
      : [];
  });
}

const within = ({ from, to }: Request, mentions: readonly Mention[]): Mention[] =>
  mentions.filter(({ interval }) => (!from || interval.to >= from) && (!to || interval.from <= to));

/** Each article votes once. */
function votes(mentions: readonly Mention[]): number {
  const articles = new Map(
    mentions.map(({ found: { article }, interval }) => {
      const { publishedOn } = article;
      const lookingBack = publishedOn === null || interval.from < publishedOn;
      return [article.id, lookingBack ? VOTE.afterwards : VOTE.otherwise];
    }),
  );
  return [...articles.values()].reduce((sum, vote) => sum + vote, 0);
}

/** Articles tell what happened first, and what it recalls last; [since Wednesday’s close] tells of another day. */
function weightOf({ found: { article }, sentence, timex: { span } }: Mention): number {
  const before = article.text.slice(Math.max(sentence.start, span.start - 7), span.start);
  const isAside =
    /\b(?:since|until|before|after)\s$/i.test(before) ||
    /^['’]s/.test(article.text.slice(span.end, span.end + 2));
  return (isAside ? ASIDE : 1) / (1 + sentence.start / HALF_WAY);
}

/** Of each day, the sentence that covers most of the topic; of several, the most telling, then the earliest. */
function mostTelling(days: readonly (readonly Mention[])[]): Mention[] {
  const candidates = days.map((mentions) => {
    const most = Math.max(0, ...mentions.map(({ coverage }) => coverage));
    return mentions.filter(({ coverage }) => coverage === most).slice(0, SENTENCES);
  });
  const telling = tellingness(
    candidates.map((day) => day.map(({ found: { article }, sentence }) => slice(article.text, sentence))),
  );
  return candidates.flatMap((day, index) => {
    const figures = (telling[index] ?? []).map((figure, at) => figure * (day[at] ? weightOf(day[at]) : 0));
    const [best] = [...day.keys()].toSorted((a, b) => (figures[b] ?? 0) - (figures[a] ?? 0));
    return best === undefined ? [] : (day[best] ?? []);
  });
}

function itemOf(best: Mention, mentions: readonly Mention[], library: Library): DatedItem {
  const { found, sentence, timex, interval, hit } = best;
  const { start, end } = sentence;
  const words = (hit?.highlights ?? []).filter((word) => contains(sentence, word));
  const articles = new Set(mentions.map((mention) => mention.found.article.id));
  articles.delete(found.article.id);
  return {
    citation: cite(found.article, [{ start, end }]),
    highlights: [...words, timex.span],
    ...saying(words.length > 0 ? words : [timex.span], found.quotations, library),
    alsoIn: [...articles],
    basis: 'text',
    timex,
    governs: 'sentence',
    interval,
  };
}

/** Whole months before the days in them. */
const order = ({ interval }: DatedItem): string =>
  interval ? `${interval.from} ${interval.to === interval.from}` : '';
