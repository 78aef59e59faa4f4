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

const ESCAPED_ANYWHERE = /[\\*_~|`<>[\]@#:⟨]/g;
const LINE = /[^\n\r\u2028\u2029]+/g;
/** What may stand before a list's mark, and the mark: [- ], [ + ], [1. ]. */
const LIST = /^([\s\u200B-\u200F\u2060\uFEFF]*)(?:([-+])|(\d+)([.)]))/;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Opens and closes a stretch whose direction does not touch its surroundings. */
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

/** [1. *Sure* <@1>] → [1\. \*Sure\* \<\@1\>] */
export const escapeText = (text: string): string => controlsByName(text.replace(LINE, escapeLine));

const escapeLine = (line: string): string =>
  line.replace(ESCAPED_ANYWHERE, '\\$&').replace(LIST, '$1$3\\$2$4');

/**
 * For a line that holds other things too: on one line, right-to-left words kept from reordering the rest, and at most
 * `longest` characters, escapes included, the end left out at a word where it is more. For names and labels; quoted
 * words are never shortened.
 */
export function escapeInline(text: string, longest = Number.POSITIVE_INFINITY): string {
  const line = text.slice(0, MOST_READ).replace(/\s+/g, ' ').trim();
  // A character takes itself, twice that with its backslash, or eight times by name.
  for (const times of [1, 2, 8]) {
    const escaped = isolated(escapeText(shorten(line, Math.floor((longest - 2) / times))));
    if (escaped.length <= longest) return escaped;
  }
  return '';
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
