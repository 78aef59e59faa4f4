import type { Span } from '../../span.ts';

/** A word as a quotation has it. */
export interface ExcerptWord extends Span {
  /** Folded: what does not count as another wording is the same. */
  readonly form: string;
}

/** Marks that parts of a word are joined with, all read as an apostrophe: [Russia’s], [Russia's]. */
const APOSTROPHES = "'’‘ʼ`´′＇";
/** Written into words for line breaking or joining, and not seen. */
const UNSEEN = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';

/**
 * In this order: a dotted abbreviation [U.S.]; a number with what is written onto it [1,200], [1.5bn], [19th]; a word
 * with inner apostrophes, and a prefix that is written with or without its hyphen [co-operation]; a sign that changes
 * what is said [$], [%]; the sign of a negative number [−5], where it cannot be a dash. Whatever else stands between
 * them, dashes, quotation marks and white space of every kind, does not count.
 */
const WORD = [
  String.raw`(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])`,
  String.raw`\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*`,
  String.raw`(?:(?:co|re|pre|e)[-‐‑])?\p{L}[\p{L}\p{M}\p{N}${UNSEEN}]*(?:[${APOSTROPHES}]\p{L}[\p{L}\p{M}]*)*`,
  String.raw`[\p{Sc}%‰°&]`,
  String.raw`(?<=^|[\s([])[-−](?=\p{Sc}?\p{N})`,
].join('|');

/** Finds the words of a text one after the other, from its own `lastIndex`. */
export const excerptWordPattern = (): RegExp => new RegExp(WORD, 'giu');

/** Longer runs of letters are no words; a cut keeps the work on them bounded (code units). */
const LONGEST = 80;

/** Nothing to fold but the case. */
const LETTERS = /^[a-z]{1,80}$/i;

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');
const MARKS = new RegExp(String.raw`[\p{M}${UNSEEN}]`, 'gu');
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;
const DOTTED = /(?<=\p{L})\.(?=\p{L})/gu;
const HYPHEN = /(?<=.)[-‐‑]/g;

/** [Élysée’s → elysee's], [ﬁnal → final], [1,200 → 1200], [U.S. → us], [co‑operate → cooperate] */
export function foldExcerptWord(raw: string): string {
  if (LETTERS.test(raw)) return raw.toLowerCase();
  return raw
    .slice(0, LONGEST)
    .replace(APOSTROPHE, "'")
    .replace('−', '-')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(THOUSANDS, '')
    .replace(DOTTED, '')
    .replace(HYPHEN, '')
    .toLowerCase();
}

/** The words of a text in order; linear in its length. */
export const excerptWords = (text: string): ExcerptWord[] =>
  Array.from(text.matchAll(excerptWordPattern()), ({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
    form: foldExcerptWord(raw),
  }));
