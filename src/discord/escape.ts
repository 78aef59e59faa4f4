import { controlsByName } from '../articles/controls-by-name.ts';
import { shorten } from './limits.ts';

/**
 * Text that Discord must show exactly as it is, and the way back.
 *
 * Discord shows `\` before any character but a letter, digit or space as that character alone, so every character
 * that can open a construct gets one: emphasis, spoilers, code, links, mentions (`<@1>`, `@everyone`), commands,
 * timestamps, emoji (`:name:`), bare addresses (their `:`), and, at a line's start, headings, lists and quotes.
 *
 * Characters that steer how text is shown are shown by name, `⟨U+202E⟩`.
 */

const ESCAPED_ANYWHERE = new Set('\\*_~|`<>[]@#:⟨');
const BLANK = /[\s\u200B-\u200F\u2060\uFEFF]/;
const BREAK = /[\n\r\u2028\u2029]/;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Opens and closes a stretch whose direction does not touch its surroundings. */
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

/** [1. *Sure* <@1>] → [1\. \*Sure\* \<\@1\>] */
export function escapeText(text: string): string {
  let escaped = '';
  // Where a list's mark still counts as one: nothing but blanks before it, or blanks and a number.
  let place: 'start' | 'number' | 'inside' = 'start';
  for (const char of text) {
    const shown = controlsByName(char);
    if (shown !== char) escaped += shown;
    else if (
      ESCAPED_ANYWHERE.has(char) ||
      (place === 'start' && (char === '-' || char === '+')) ||
      (place === 'number' && (char === '.' || char === ')'))
    ) {
      escaped += `\\${char}`;
    } else escaped += char;

    if (BREAK.test(char)) place = 'start';
    else if (place !== 'inside' && char >= '0' && char <= '9') place = 'number';
    else if (place !== 'start' || !BLANK.test(char)) place = 'inside';
  }
  return escaped;
}

/**
 * For a line that holds other things too: on one line, right-to-left words kept from reordering the rest, and at most
 * `longest` characters, escapes included, the end left out at a word where it is more. For names and labels; quoted
 * words are never shortened.
 */
export function escapeInline(text: string, longest = Number.POSITIVE_INFINITY): string {
  const line = text.slice(0, MOST_READ).replace(/\s+/g, ' ').trim();
  // A character takes itself, twice that with its backslash, or eight times by name.
  const escaped = [1, 2, 8]
    .map((times) => isolated(escapeText(shorten(line, Math.floor((longest - 2) / times)))))
    .find(({ length }) => length <= longest);
  return escaped ?? '';
}

/** No title or name of any use is longer. */
const MOST_READ = 2_000;

const isolated = (line: string): string => (RIGHT_TO_LEFT.test(line) ? ISOLATE + line + END_ISOLATE : line);

/** The text again, from what `escapeText` made of it, bold or not. */
export function unescapeText(markdown: string): string {
  return markdown.replace(
    /\\([^0-9A-Za-z\s])|\*\*|[\u2068\u2069]|⟨U\+([0-9A-F]{4,6})⟩/gu,
    (_whole, char: string | undefined, code: string | undefined) =>
      char ?? (code === undefined ? '' : String.fromCodePoint(Number.parseInt(code, 16))),
  );
}
