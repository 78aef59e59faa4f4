import type { Article } from '../articles/article.ts';
import { labelOf } from '../articles/label.ts';
import type { Timex } from '../dates/timex.ts';
import type { AnnotatedArticle, CoverageExtent, Library } from '../library.ts';
import { overlaps, slice } from '../span.ts';
import type { CheckedItem, Citation, ComparedItem, DatedItem, Item, None } from './answer.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { dayInWords, intervalInWords } from './days-in-words.ts';

/** The words that every surface uses for an answer, so that the terminal and Discord say the same. Plain text. */

/** “31 August 2023”, “undated”, “undated, not before 30 August 2023”. */
export function dateOf({ publishedOn, notBefore }: Article): string {
  if (publishedOn) return dayInWords(publishedOn);
  return notBefore ? `undated, not before ${dayInWords(notBefore)}` : 'undated';
}

export const outletOf = (article: Article): string => article.outlet ?? 'outlet not stated';

/** The title, or the opening words set off as such: “As per a newly released…”. */
export function labelInWords({ article, ...structure }: AnnotatedArticle): string {
  const { text, isTitle } = labelOf(article, structure);
  return isTitle ? text : `“${text}…”`;
}

/** Likewise; an article that the coverage no longer has goes by its id. */
export function labelOfId(id: string, library: Library): string {
  const found = library.article(id);
  return found ? labelInWords(found) : id;
}

/** Article, outlet, date, place: “As per a newly released…”, outlet not stated, 31 August 2023, paragraph 3. */
export function citationInWords(citation: Citation, cited: AnnotatedArticle): string {
  const { article } = cited;
  const parts = [labelInWords(cited), outletOf(article), dateOf(article), placeInWords(citation, cited)];
  return parts.filter((part) => part !== null).join(', ');
}

/** “paragraph 3”, “paragraphs 3–4”. */
export function placeInWords({ spans }: Citation, { paragraphs }: AnnotatedArticle): string | null {
  const touched = paragraphs.filter((paragraph) => spans.some((span) => overlaps(paragraph, span)));
  const numbers = touched.flatMap(({ number }) => number ?? []);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined) return null;
  return first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`;
}

/** How a surface sets off what a line holds of the article's words. */
export interface Marks {
  readonly name: (words: string) => string;
  readonly mention: (words: string) => string;
  readonly cue: (words: string) => string;
  /** Of the bot's own words, what must not be missed. */
  readonly strong: (words: string) => string;
}

const asItIs = (words: string): string => words;
const PLAIN: Marks = { name: asItIs, mention: asItIs, cue: (words) => `“${words}”`, strong: asItIs };

/**
 * Who said it and how, the article's own cue always visible: John Kirby · “stated” · direct quotation; where more is
 * cited than what was said, “in this passage: …”.
 */
export function saidInWords(item: Item, cited: AnnotatedArticle, marks = PLAIN): string | null {
  const said = attributionOf(item, cited);
  if (!said) return null;
  const line = [
    speakerInWords(said, marks),
    said.cue === null ? 'no reporting verb' : marks.cue(said.cue),
    ...(said.negated ? [marks.strong('denied or not said')] : []),
    said.kind,
  ].join(' · ');
  return said.whole ? line : `in this passage: ${line}`;
}

/** The name, and the article's own words for the speaker where they hold more or other words. */
function speakerInWords({ name, mention }: Attribution, marks: Marks): string {
  const known = name || mention;
  if (!known) return 'speaker not named';
  return name && mention
    ? `${marks.name(name)} (in the article: ${marks.mention(mention)})`
    : marks.name(known);
}

/** Which day, and what it is counted from: “last month” → July 2023, counted from the article's date, 31 August 2023. */
export function datedInWords({ timex, governs, interval }: DatedItem, { article }: AnnotatedArticle): string {
  const dated = article.publishedOn ? `dated ${dateOf(article)}` : dateOf(article);
  if (!timex)
    return article.publishedOn
      ? `no day in these words; reported on ${dateOf(article)}`
      : `no day in these words; the article is ${dated}`;
  const phrase = `“${slice(article.text, timex.span)}”`;
  if (!interval) return `${phrase}: no day given; the article is ${dated}`;
  const ahead =
    article.publishedOn && interval.from > article.publishedOn ? ', still to come when written' : '';
  const day = `${phrase} → ${intervalInWords(interval)}${countedFrom(timex)}${ahead}`;
  // What another sentence dates is only near to this one: a reader must not take it for said.
  if (governs === 'before') return `no day in these words; the sentence before names ${day}`;
  return governs === 'opening' ? `no day in these words; near its beginning the article names ${day}` : day;
}

/** Nothing where the expression names the day itself. */
function countedFrom({ anchor }: Timex): string {
  if (!anchor) return '';
  // It may be a month or a year.
  if (anchor.basis === 'mention') return ', counted from a date that the text names before it';
  const from = { published: 'the article’s date', speech: 'the day of speaking', text: 'a date in the text' };
  return `, counted from ${from[anchor.basis]}, ${dayInWords(anchor.day)}`;
}

/** “5 articles, 30 August – 14 November 2023, two undated”. */
export function extentInWords({ articles, undated, first, last }: CoverageExtent): string {
  const parts = [articles === 1 ? '1 article' : `${articles.toLocaleString('en')} articles`];
  if (first && last) parts.push(intervalInWords({ from: first, to: last }));
  if (undated > 0) parts.push(undated === articles ? 'undated' : `${countInWords(undated)} undated`);
  return parts.join(', ');
}

const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Up to ten in words, as newspapers do; above in figures. */
const countInWords = (count: number): string => COUNTS[count] ?? count.toLocaleString('en');

const REASONS: Record<None['reason'], string> = {
  'no-match': 'The coverage does not say.',
  language: 'The coverage is in English: please ask in English.',
  empty: 'There is nothing to search for: type a few words.',
  absent: 'These words are not in the coverage, nor any that come near them.',
  'too-long':
    'These words do not stand in the coverage as they are, and there are too many of them to look for the nearest: check a shorter quotation.',
  'unknown-speaker': 'The coverage quotes nobody of that name.',
  'unknown-source': 'No article or outlet of the coverage has that name.',
  'no-articles':
    'No article of the coverage is left by these filters; undated articles do not pass a date filter.',
};

/** What the coverage does not say, what was searched, and whom to ask for instead. */
export function noneInWords({ reason, searched, nearest }: None): string {
  const names = nearest.length > 0 ? [`It does quote ${nearest.join(', ')}: try who-said.`] : [];
  return [REASONS[reason], `Searched: ${extentInWords(searched)}.`, ...names].join('\n');
}

/** [claim 2]: sentences of one number make the same claim. */
export const claimInWords = ({ group }: ComparedItem): string => `claim ${group + 1}`;

/** How the other articles of an item relate to it, before their number and names. */
export const alsoInWords = (item: Item | DatedItem | CheckedItem): string => {
  if ('basis' in item) return 'this date is also named in';
  return 'diff' in item ? 'the same words in' : 'nearly the same words in';
};
