import { type Span, trim } from '../span.ts';
import { abbreviationKind } from './abbreviations.ts';
import { attributionFollows } from './attribution.ts';
import { boundSentence } from './bound-sentences.ts';
import { type Enclosures, findEnclosures } from './find-enclosures.ts';
import { matchAt } from './match-at.ts';
import { isStarter } from './sentence-starters.ts';

/** One or more final marks; the spaced ellipsis [. . .] is one. */
const FINAL_MARKS = /[.?!…。！？؟।]+(?:[ \u00a0]\.)*/g;
/** Scripts that leave no space between sentences. */
const UNSPACED = /[。！？]$/;
const CLOSING = /["”“’'»)\]]/;
const QUOTATION_CLOSING = /["”“’'»]/;
const FOOTNOTE = /(?:\[\d{1,3}\])+/y;
/** Zero-width characters count as space here: they come with text copied from web pages. */
const GAP = /[\s\u200b-\u200f\u2060\ufeff]*/y;
const OPENING = /(?:["“‘'«„`([*•¿¡]\s?)*/y;
const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)?/uy;
/** A capital, a letter of a script without capitals, a figure, a sum, an emoji; or iPhone and eBay. */
const SENTENCE_START = /[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Sc}\p{So}@#]|\p{Ll}{1,2}\p{Lu}\p{Ll}/uy;
const ENUMERATOR = /^(?:\d{1,3}|\p{L}|[ivxIVX]{2,4})$/u;
/** Nouns before a letter that is not an initial: [Plan B. Officials said]. */
const LETTERED =
  /\b(?:[Pp]lan|[Vv]itamin|[Tt]ype|[Gg]rade|[Cc]lass|[Gg]roup|[Tt]eam|[Hh]epatitis|War|[Pp]art|[Ss]ection)\s$/;
/** Nothing but a sentence starts with one [Acme Inc. Mr. Reyes]; other titles may go on [U.S. Sen. Ann Reyes]. */
const HONORIFIC = /^(?:Mr|Mrs|Ms|Messrs)$/;
const TIME_OF_DAY =
  /^(?:[A-Z]{2,5}|Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Eastern|Central|Pacific|Mountain|Greenwich)/;

/**
 * Cuts one paragraph into sentences, in time linear in its length.
 * A quotation stays with its attribution [“We agree. We go,” he said.] unless it is very long.
 * What has no sentence ends is cut into parts of bounded length.
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const enclosures = findEnclosures(body);
  const sentences: Span[] = [];
  let start = 0;
  let opened = 0;
  let innermostEnd = 0;
  for (const { 0: marks, index } of body.matchAll(FINAL_MARKS)) {
    if (index < start) continue;
    const stop = index + marks.length;
    const end = endOfClosing(body, stop, enclosures);
    for (let span = enclosures.spans[opened]; span && span.start < end; span = enclosures.spans[++opened])
      innermostEnd = Math.max(innermostEnd, span.end);
    if (innermostEnd > end || !endsSentence(body, { start, marks, index, stop, end })) continue;
    sentences.push({ start, end });
    start = end + (matchAt(/\s*/y, body, end) ?? '').length;
  }
  sentences.push({ start, end: body.length });
  return sentences
    .flatMap((span) => boundSentence(body, span))
    .map((span) => trim(text, { start: span.start + paragraph.start, end: span.end + paragraph.start }))
    .filter((span) => span.start < span.end);
}

/** Past the closing marks and footnote numbers that belong to the sentence. */
function endOfClosing(body: string, stop: number, { opens, closes }: Enclosures): number {
  let end = stop;
  for (;;) {
    if (CLOSING.test(body.charAt(end)) && !opens.has(end)) end++;
    // Some wires set their marks apart: [We agree . " He left .]
    else if (/["»]/.test(body.charAt(end + 1)) && /\s/.test(body.charAt(end)) && closes.has(end + 1))
      end += 2;
    else break;
  }
  return end + (matchAt(FOOTNOTE, body, end) ?? '').length;
}

/** A place where a sentence may end. */
interface Candidate {
  /** Where the sentence started. */
  readonly start: number;
  readonly marks: string;
  /** Of the marks. */
  readonly index: number;
  /** The marks' end. */
  readonly stop: number;
  /** The end of the closing marks after them. */
  readonly end: number;
}

function endsSentence(body: string, at: Candidate): boolean {
  const next = at.end + (matchAt(GAP, body, at.end) ?? '').length;
  if (next === body.length) return true;
  if (UNSPACED.test(at.marks)) return true;
  const wordAt = next + (matchAt(OPENING, body, next) ?? '').length;
  if (matchAt(SENTENCE_START, body, wordAt) === null) return false;
  const closing = body.slice(at.stop, at.end);
  const word = matchAt(WORD, body, wordAt) ?? '';
  const before = wordBefore(body, at);
  if (next === at.end && !(wordAt > next || QUOTATION_CLOSING.test(closing) || forgottenSpace(before, word)))
    return false;
  if (at.marks !== '.') {
    if (QUOTATION_CLOSING.test(closing) && !(isStarter(word) && word !== 'I'))
      return !attributionFollows(body, wordAt);
    if (/[…]|\.\s?\./.test(at.marks)) return word !== 'I';
    return !/^(?:Inc|Corp|Co|Ltd)$/.test(word);
  }
  if (ENUMERATOR.test(before) && at.index - before.length <= at.start + 1) return false;
  return fullStopEnds(body, at, before, word, wordAt);
}

/** Whether a lone full stop after the word `before` ends the sentence, when `word` follows. */
function fullStopEnds(body: string, at: Candidate, before: string, word: string, wordAt: number): boolean {
  const figureFollows = /\p{N}/u.test(body.charAt(wordAt));
  const starterFollows =
    HONORIFIC.test(word) || (isStarter(word) && body.charAt(wordAt + word.length) !== '.');
  switch (abbreviationKind(before)) {
    case null:
      return true;
    case 'never':
      return false;
    case 'number':
      return !figureFollows;
    case 'clock':
      return (
        !figureFollows &&
        !TIME_OF_DAY.test(word) &&
        !/^\s+time\b/.test(body.slice(wordAt + word.length, wordAt + word.length + 8))
      );
    case 'maybe':
      return (
        starterFollows ||
        (before.length === 1 && LETTERED.test(body.slice(Math.max(0, at.index - 14), at.index - 1)))
      );
  }
}

/** [officials said.The minister] but not [example.com], [Node.js]. */
const forgottenSpace = (before: string, word: string): boolean =>
  /^\p{Ll}{3,}$/u.test(before) && /^\p{Lu}\p{Ll}+/u.test(word) && !/^(?:Com|Net|Org)$/.test(word);

/** The word that the marks follow, with its inner full stops: [U.S], [Mr], [D-Va]. At most 24 units of it. */
function wordBefore(body: string, at: Candidate): string {
  let from = at.index;
  const limit = Math.max(at.start, at.index - 24);
  while (from > limit && /[\p{L}\p{M}\p{N}.'’&-]/u.test(body.charAt(from - 1))) from--;
  return body.slice(from, at.index).replace(/^['’.-]+/, '');
}
