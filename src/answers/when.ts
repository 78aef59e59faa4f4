import type { Sentence } from '../articles/structure.ts';
import type { Timex } from '../dates/timex.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import type { Hit } from '../search/search.ts';
import { contains, slice } from '../span.ts';
import type { Answer, DatedItem, Request } from './answer.ts';
import {
  type DateOfSentence,
  dateOfSentence,
  type InheritedDays,
  inheritedDays,
} from './date-of-sentence.ts';
import { daysIn, isDating } from './is-dating.ts';
import { itemOfSpan, nearPassage } from './item.ts';
import { type FoundPassage, retrieve } from './retrieve.ts';
import { isRoughlyDating } from './roughly-dating.ts';

/** Days shown at most: more are not an answer to “when”. */
const DAYS = 10;
/** Sentences that cover so much less of the question than their passage's best are about something else. */
const ASIDE = 0.25;
/**
 * Articles whose best passage scores below this share of the best of all only share a common word. On 251 questions the
 * right day is as often among the first three without them, and half of all days are left out; an article of the seeds
 * that tells of what is asked stood at .47.
 */
const ABOUT = 0.45;
/** Days. */
const YEAR = 365;
/** What the sentence's share of the question, and a date of its own, count beside the article's score (about 0 to 4). */
const WEIGHTS = { coverage: 2, ownDate: 0.1, roughDate: -0.1 };

/**
 * When something happened: the sentences that tell of it, each with the day that its own words give, else the day that
 * governs it, else its article's date. Sentences that agree on the day are one item; best first.
 */
export async function when(request: Request, library: Library): Promise<Answer<DatedItem>> {
  const retrieved = await retrieve(request, library);
  if (retrieved.status === 'none') return retrieved;
  const { status, corrections, passages } = retrieved;
  const bestOf = new Map(passages.toReversed().map(({ hit }) => [hit.article, hit.score]));
  const days = new Map<string, InheritedDays>();
  const daysOf = (found: AnnotatedArticle): InheritedDays => {
    const known = days.get(found.article.id) ?? inheritedDays(found);
    days.set(found.article.id, known);
    return known;
  };
  // Of an article that bears on it any passage may tell the day; one that does not only shares a word.
  const least = ABOUT * (passages[0]?.hit.score ?? 0);
  const ranked = passages
    .flatMap((passage) => {
      const best = bestOf.get(passage.hit.article) ?? 0;
      return best < least ? [] : candidatesIn(passage, best, daysOf(passage.found), request.text);
    })
    .toSorted((a, b) => b.score - a.score);
  const items = groupedByDay(ranked)
    .slice(0, DAYS)
    .map((group) => itemOf(group, library));
  return { status, items, corrections, origins: [] };
}

/** A sentence that may tell of it, and its day. */
interface Candidate {
  readonly sentence: Sentence;
  readonly hit: Hit;
  /** Its article with what is near the sentence. */
  readonly near: AnnotatedArticle;
  readonly dated: DateOfSentence;
  readonly score: number;
}

function candidatesIn(
  { hit, found }: FoundPassage,
  articleScore: number,
  days: InheritedDays,
  asked: string,
): Candidate[] {
  const most = Math.max(...hit.coverage);
  const near = withoutAsked(nearPassage(hit.passage, found), asked);
  return hit.coverage.flatMap((coverage, index) => {
    const at = hit.passage.sentences.start + index;
    const sentence = found.sentences[at];
    if (!sentence || coverage < most - ASIDE) return [];
    const dated = dateOfSentence(sentence, found.sentences[at - 1] ?? null, hit.highlights, near, days);
    const score = articleScore + WEIGHTS.coverage * coverage + weightOf(dated, found);
    return [{ sentence, hit, near, dated, score }];
  });
}

/** A day of its own is worth more than one that governs it, half a year less. */
function weightOf({ governs, timex, interval }: DateOfSentence, found: AnnotatedArticle): number {
  if (!timex || !interval || governs !== 'sentence') return 0;
  return isDating(timex, found) ? WEIGHTS.ownDate : WEIGHTS.roughDate;
}

/** Who asks what opens in 2027, or next year, wants to know it better than that; two years ago may still be counted. */
function withoutAsked(near: AnnotatedArticle, asked: string): AnnotatedArticle {
  const question = asked.toLowerCase();
  const isAsked = (timex: Timex): boolean => {
    const words = slice(near.article.text, timex.span).toLowerCase();
    return question.includes(words) && isNamedYear(timex, words) && isRoughlyDating(timex, near);
  };
  return { ...near, timexes: near.timexes.filter((timex) => !isAsked(timex)) };
}

/** [2027], [next year]; not [two years ago], not [early next year]. */
const isNamedYear = ({ interval }: Timex, words: string): boolean =>
  interval !== null && daysIn(interval) >= YEAR && !words.endsWith(' ago');

/** The reader must see the date's own words: their sentence is quoted too where it is another one. */
function withDate(item: DatedItem, found: AnnotatedArticle): DatedItem {
  const { timex, citation } = item;
  if (!timex || citation.spans.some((span) => contains(span, timex.span))) return item;
  const dating = found.sentences.find((sentence) => contains(sentence, timex.span)) ?? timex.span;
  const spans = [...citation.spans, dating].toSorted((a, b) => a.start - b.start);
  return { ...item, citation: { ...citation, spans }, highlights: [...item.highlights, timex.span] };
}

/** Those of each day, or of each article that gives none; best first. */
const groupedByDay = (ranked: readonly Candidate[]): Candidate[][] => [
  ...Map.groupBy(ranked, ({ hit, dated: { interval } }) =>
    interval ? `${interval.from}/${interval.to}` : hit.article,
  ).values(),
];

/** The best of a day, naming the articles whose own words give it too. */
function itemOf(group: readonly Candidate[], library: Library): DatedItem {
  const [best, ...others] = group;
  if (!best) throw new Error('a group has its first');
  const { sentence, hit, near, dated } = best;
  const own = others.filter(({ dated: { governs } }) => governs === 'sentence');
  const articles = new Set(own.map((other) => other.hit.article));
  articles.delete(hit.article);
  const item = { ...itemOfSpan(sentence, sentence, hit, near, library), ...dated, alsoIn: [...articles] };
  return withDate(item, near);
}
