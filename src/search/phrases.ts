import { type ForwardIndex, formNumber } from './forward-index.ts';

/** A phrase as numbers of forms; null where the coverage does not know one of its words. */
export function phraseForms(phrase: readonly string[], index: ForwardIndex): Int32Array | null {
  const forms = phrase.map((form) => formNumber(form, index));
  return forms.includes(-1) ? null : Int32Array.from(forms);
}

/** Where the phrase begins in a passage, as a position among its words, from one of them on; -1 where it does not. */
export function phrasePosition(forms: Int32Array, phrase: Int32Array, from = 0): number {
  for (let i = forms.indexOf(phrase[0]!, from); i >= 0; i = forms.indexOf(phrase[0]!, i + 1)) {
    let length = 1;
    while (length < phrase.length && forms[i + length] === phrase[length]) length++;
    if (length === phrase.length) return i;
  }
  return -1;
}
