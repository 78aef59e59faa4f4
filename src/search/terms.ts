import porter2 from 'wink-porter2-stemmer';
import { isFunctionWord } from './function-words.ts';
import { americanSpelling } from './spelling.ts';

/** What is indexed for a word form: its Porter2 stem in one spelling; null for function words. [negotiations → negoti] */
export function termOf(form: string): string | null {
  if (isFunctionWord(form)) return null;
  // Numbers [1.5bn] and acronyms [US] are searched as they are.
  return /^[a-z]+$/.test(form) ? porter2(americanSpelling(form)) : form;
}
