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
 * [co-operation]. Other hyphens part words [Thomas-Greenfield]. Before them all stands what nine words in ten are, so
 * that these are found in half the time.
 */
const WORD =
  /[a-z]+(?=[\s,;:!?)"”]|\.\s|\.?$)|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|(?:(?:co|re|e)[-‐‑])?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/giu;

/** Longer runs of letters are not words; a cut keeps the work on them bounded (code units). */
const LONGEST = 60;

const sameWord = (form: string): string => (form === 'usa' ? 'US' : form);

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
  if (letters && form === bare) return sameWord(form);
  // [US], [WHO], [IT] are not the words us, who, it.
  const acronym = dotted || (inMixedCase && bare.length > 1 && bare === bare.toUpperCase());
  if (acronym && isFunctionWord(form)) return bare.toUpperCase();
  return sameWord(form);
}

/** The month, and the name [Theresa May], where a sentence cannot begin; the verb is a function word. */
const isMay = (raw: string, text: string, at: number): boolean =>
  raw === 'May' && /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, at - 2), at));

/** Where a word stands, as far as its form depends on it: in a text of both cases, in one of capitals, as the month of May. */
export type Setting = 'mixed' | 'capitals' | 'month';

/** Calls `visit` with each word of a text as it is spelled, in order; linear in the length of the text. */
export function eachSpelling(
  text: string,
  visit: (spelling: string, start: number, setting: Setting) => void,
): void {
  const usual = hasLowerCase(text) ? 'mixed' : 'capitals';
  for (const { 0: spelling, index } of text.matchAll(WORD)) {
    visit(spelling, index, isMay(spelling, text, index) ? 'month' : usual);
  }
}

/** A word without where it stands; the form of what is no word is empty. */
export function foldedWord(spelling: string, setting: Setting): Pick<Word, 'form' | 'capital'> {
  const first = spelling.charAt(0);
  return {
    form: setting === 'month' ? spelling : fold(spelling, setting === 'mixed'),
    capital: first !== first.toLowerCase(),
  };
}

/** The words of a text in order, function words included. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  eachSpelling(text, (spelling, start, setting) => {
    const { form, capital } = foldedWord(spelling, setting);
    if (form !== '') found.push({ start, end: start + spelling.length, form, capital });
  });
  return found;
}

/** A text's words as they are spelled; the month of May is not told from the verb. */
export const spellingsIn = (text: string): readonly string[] => text.match(WORD) ?? [];

/** How the words of a text stand in it. */
export const settingOf = (text: string): Exclude<Setting, 'month'> =>
  hasLowerCase(text) ? 'mixed' : 'capitals';

/** Their forms alone, in half the time. */
export function formsIn(text: string): string[] {
  const setting = settingOf(text);
  return spellingsIn(text)
    .map((spelling) => foldedWord(spelling, setting).form)
    .filter((form) => form !== '');
}

const WORD_HERE = new RegExp(WORD, 'yiu');

/** Where a word ends that begins at `start`. */
export function wordEnd(text: string, start: number): number {
  WORD_HERE.lastIndex = start;
  return WORD_HERE.test(text) ? WORD_HERE.lastIndex : start;
}
