import type { Span } from '../span.ts';

/** Quotations and brackets of one paragraph. */
export interface Enclosures {
  /** In text order of their starts, both marks included; unclosed ones are not here. */
  readonly spans: readonly Span[];
  /** Where an opening mark stands, paired or not. */
  readonly opens: ReadonlySet<number>;
  /** Where the closing mark of a pair stands. */
  readonly closes: ReadonlySet<number>;
}

/** Longer than this, in UTF-16 units, it may be cut inside: about 100 words of quotation, 50 in brackets. */
const LONGEST = { quotation: 600, bracket: 300 };

const MARK = /["“”„«»‘’'()[\]]|``/g;
const BEFORE_OPENING = /^$|[\s([{—–\-“"‘'«„/]/;
const LETTER = /[\p{L}\p{N}]/u;

/** Opening or closing, for marks that have one shape or are used either way: by the white space around. */
function shape(before: string, after: string): 'open' | 'close' | 'either' {
  const opening = BEFORE_OPENING.test(before);
  const closing = after === '' || /[\s.,;:?!)\]}—–\-…”’]/.test(after);
  if (opening === closing) return 'either';
  return opening ? 'open' : 'close';
}

/**
 * Pairs the marks of one paragraph in one pass. [“ ” „ “ « » " " `` '' ‘ ’ ' ' ( ) [ ]]
 * A second opening mark gives up the first, so an unclosed one never takes the rest with it.
 */
export function findEnclosures(text: string): Enclosures {
  const spans: Span[] = [];
  const opens = new Set<number>();
  const closes = new Set<number>();
  const open = { double: -1, single: -1 };
  const brackets: number[] = [];

  const start = (kind: 'double' | 'single', at: number): void => {
    open[kind] = at;
    opens.add(at);
  };
  const finish = (kind: 'double' | 'single', end: number): void => {
    if (open[kind] < 0) return;
    if (end - open[kind] <= LONGEST.quotation) spans.push({ start: open[kind], end });
    open[kind] = -1;
    closes.add(end - 1);
  };

  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const end = index + mark.length;
    const before = text.charAt(index - 1);
    const after = text.charAt(end);
    switch (mark) {
      case '„':
      case '«':
      case '``':
        start('double', index);
        break;
      case '”':
      case '»':
        finish('double', end);
        break;
      case '“':
        // German closes with it: „Ja.“
        if (open.double >= 0 && shape(before, after) === 'close') finish('double', end);
        else start('double', index);
        break;
      case '"': {
        const form = shape(before, after);
        if (form === 'close' || (form === 'either' && open.double >= 0)) finish('double', end);
        else start('double', index);
        break;
      }
      case '‘':
        start('single', index);
        break;
      case '’':
        if (!LETTER.test(after)) finish('single', end);
        break;
      case "'":
        if (before === "'" && text.charAt(open.double) === '`') finish('double', end);
        else if (BEFORE_OPENING.test(before) && LETTER.test(after)) start('single', index);
        // Elsewhere it is an apostrophe, unless the sentence's own mark stands before it.
        else if (/[.,?!…]/.test(before) && !LETTER.test(after)) finish('single', end);
        break;
      case '(':
      case '[':
        brackets.push(index);
        break;
      default: {
        const opened = brackets.pop();
        if (opened !== undefined && end - opened <= LONGEST.bracket && !startsSentence(text, opened))
          spans.push({ start: opened, end });
      }
    }
  }
  spans.sort((a, b) => a.start - b.start);
  return { spans, opens, closes };
}

/** Whole sentences in brackets [He left. (She stayed. So did I.)] are cut like any others. */
function startsSentence(text: string, bracket: number): boolean {
  const before = text.slice(Math.max(0, bracket - 3), bracket).trimEnd();
  return before === '' || /[.?!…”"]$/.test(before);
}
