import porter2 from 'wink-porter2-stemmer';
import { isFunctionWord } from './function-words.ts';
import { baseForm } from './irregular-forms.ts';
import { countryOf } from './nations.ts';
import { americanSpelling } from './spelling.ts';

/**
 * What is indexed for a word form: the Porter2 stem of its base form in American spelling; null for function words.
 * [negotiations → negoti], [defence → defens], [bought → buy], [russian → russia]
 */
export function termOf(form: string): string | null {
  if (isFunctionWord(form)) return null;
  const base = countryOf(baseForm(form));
  // Numbers [1.5bn] and acronyms [US] are searched as they are.
  return /^[a-z]+$/.test(base) ? porter2(americanSpelling(base)) : base;
}
