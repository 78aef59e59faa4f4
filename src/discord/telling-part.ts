import { splitSentences } from '../articles/split-sentences.ts';
import { slice } from '../span.ts';
import { shorten } from './limits.ts';
import { clean } from './options.ts';

/** A capital or a figure, not at the start: names, days and numbers tell one story from another. */
const NAMES_AND_FIGURES = /(?<=\s["“‘(]?)[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*/gu;
/** Most words of four letters and more carry some of what is said. */
const CONTENT_WORDS = /\p{L}{4,}/gu;
/** What a name counts in such words. */
const NAME = 3;

/**
 * What of a long text is looked for where only so many characters can be: its most telling sentences, whole and in
 * their order; of one that is longer still, its beginning.
 */
export function tellingPart(text: string, most: number): string {
  const whole = clean(text);
  if (whole.length <= most) return whole;
  const sentences = splitSentences(whole, { start: 0, end: whole.length });
  const ranked = sentences
    .map((span) => ({ span, telling: tellingness(slice(whole, span)) }))
    .toSorted((a, b) => b.telling - a.telling);
  let room = most;
  const chosen = ranked.flatMap(({ span }) => {
    const length = span.end - span.start + 1;
    if (length > room) return [];
    room -= length;
    return span;
  });
  if (chosen.length === 0) return shorten(whole, most);
  return chosen
    .toSorted((a, b) => a.start - b.start)
    .map((span) => slice(whole, span))
    .join(' ');
}

/** A short sentence of names beats a long one with a few. */
function tellingness(sentence: string): number {
  const names = new Set(sentence.match(NAMES_AND_FIGURES)).size;
  const words = new Set(sentence.match(CONTENT_WORDS)).size;
  return (NAME * names + words) / Math.sqrt(sentence.length + 1);
}
