import type { Span } from '../span.ts';
import { isFunctionWord } from './function-words.ts';

/** A word of a text. */
export interface Word extends Span {
  /** Folded: lower case, no accents, no possessive: [Zelenskyy’s → zelenskyy], [1,200 → 1200], [U.S. → US]. */
  readonly form: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/**
 * In this order: dotted abbreviations [U.S.], numbers with what is written onto them [1,200], [1.5bn], [19th],
 * and words with inner apostrophes [O’Brien], a prefix that is written with or without its hyphen included
 * [co-operation]. Other hyphens part words [Thomas-Greenfield].
 */
const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|(?:(?:co|re|e)[-‐‑])?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/giu;

/** Longer runs of letters are not words; a cut keeps the work on them bounded (code units). */
const LONGEST = 60;

const SAME: ReadonlyMap<string, string> = new Map([['usa', 'US']]);

/** Text in capitals throughout says nothing about its single words. */
const hasLowerCase = (text: string): boolean => /\p{Ll}/u.test(text);

/** Nine words in ten: nothing to fold but their case. */
const LETTERS = /^[a-z]{1,60}$/i;

const withoutMarks = (raw: string): string =>
  raw
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ]s$/iu, '')
    .replace(/['’ʼ,‐‑-]/gu, '');

function fold(raw: string, inMixedCase: boolean): string {
  const letters = LETTERS.test(raw);
  const dotted = !letters && raw.includes('.') && !/\p{N}/u.test(raw);
  const plain = letters ? raw : withoutMarks(raw);
  const bare = dotted ? plain.replaceAll('.', '') : plain;
  const form = bare.toLowerCase();
  // [US], [WHO], [IT] are not the words us, who, it.
  const acronym = dotted || (inMixedCase && bare.length > 1 && bare === bare.toUpperCase());
  if (acronym && isFunctionWord(form)) return bare.toUpperCase();
  return SAME.get(form) ?? form;
}

/** The month, and the name [Theresa May], where a sentence cannot begin; the verb is a function word. */
const isMay = (raw: string, text: string, at: number): boolean =>
  raw === 'May' && /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, at - 2), at));

/** The words of a text in order, function words included; linear in its length. */
export function words(text: string): Word[] {
  const inMixedCase = hasLowerCase(text);
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const form = isMay(raw, text, match.index) ? raw : fold(raw, inMixedCase);
    if (form === '') continue;
    const first = raw.charAt(0);
    found.push({
      start: match.index,
      end: match.index + raw.length,
      form,
      capital: first !== first.toLowerCase(),
    });
  }
  return found;
}

const WORD_HERE = new RegExp(WORD, 'yiu');

/** Where a word ends that begins at `start`. */
export function wordEnd(text: string, start: number): number {
  WORD_HERE.lastIndex = start;
  return WORD_HERE.test(text) ? WORD_HERE.lastIndex : start;
}
