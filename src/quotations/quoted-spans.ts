import type { Span } from '../span.ts';

/** Characters to look ahead for the mark that closes a single one; a longer quotation uses double marks. */
const LONGEST_SINGLE = 600;

const OPENERS = '“„«';
const CLOSERS = '”‟»';

/**
 * What stands inside quotation marks, marks included, in text order: [“We agreed,”] said Gov. Reyes.
 * Nothing crosses a line break: an opening mark that is never closed reaches to the end of its line, since
 * a quotation of several paragraphs opens each of them anew.
 * Straight and typewriter marks ("…", ''…'') take turns; ‘…’ and '…' count only where they cannot be apostrophes.
 */
export function findQuotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let searched = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '\n') {
      if (open >= 0) spans.push({ start: open, end: i });
      open = -1;
      continue;
    }
    const twin = (c === "'" || c === '`') && text.charAt(i + 1) === c;
    if (c === '"' || twin || OPENERS.includes(c) || CLOSERS.includes(c)) {
      // A single quotation that ends with the double one: ''…, 'a special case,'''
      const width = !twin ? 1 : open >= 0 && text.charAt(i + 2) === c ? 3 : 2;
      const opens = open < 0 ? !CLOSERS.includes(c) : OPENERS.includes(c) && !closes(text, i);
      if (open < 0 && opens) open = i;
      else if (open >= 0 && !opens) {
        spans.push({ start: open, end: i + width });
        open = -1;
      }
      i += width - 1;
    } else if ((c === '‘' || c === "'") && open < 0 && opensSingle(text, i)) {
      searched = closingSingle(text, Math.max(searched, i + 2), i + LONGEST_SINGLE);
      if (isClosingSingle(text, searched) && !isPossessive(text, searched)) {
        spans.push({ start: i, end: searched + 1 });
        i = searched;
      }
    }
  }
  if (open >= 0) spans.push({ start: open, end: text.length });
  return spans;
}

/** The wrong mark at the right place: “… for her,“ said … */
const closes = (text: string, at: number): boolean =>
  /\S/.test(text.charAt(at - 1)) && !/\S/.test(text.charAt(at + 1));

const opensSingle = (text: string, at: number): boolean =>
  (at === 0 || /[\s([—–:,-]/.test(text.charAt(at - 1))) &&
  /[^\s\d'’]/.test(text.charAt(at + 1)) &&
  !ELISION.test(text.slice(at + 1, at + LONGEST_ELISION));

/** Words that are written with an apostrophe at their start: [’tis], [rock ’n’ roll]. */
const ELISION = /^(tis|twas|em|n|til|till|cause|cos|round|bout|neath)(?![\p{L}\p{N}])/iu;
const LONGEST_ELISION = 8;

/** Where the closing ’ stands, or where the search for it ended. */
function closingSingle(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && i < text.length && !(text.charAt(i) === '\n' || endsSearch(text, i))) i++;
  return i;
}

/** No letter follows the mark: [people’ ] but not [people’s]. */
const isClosingSingle = (text: string, at: number): boolean =>
  /[’']/.test(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));

/** [the workers' pay]: a plural's apostrophe, more often than the end of a quotation. */
const isPossessive = (text: string, at: number): boolean =>
  text.charAt(at) === "'" && /^s' \p{Ll}/u.test(text.slice(at - 1, at + 3));

/** A closing mark, or a straight one that opens another quotation. */
const endsSearch = (text: string, at: number): boolean =>
  (isClosingSingle(text, at) && !isPossessive(text, at)) ||
  (text.charAt(at) === "'" && opensSingle(text, at));
