import { termOf } from './terms.ts';
import { eachSpelling, foldedWord, type Setting } from './words.ts';

/** A word of a text by the number of its form. */
export type Visit = (form: number, capital: boolean, start: number) => void;

/** The forms and terms of all that was ever read, numbered as they came. It only grows: a number stays what it is. */
export interface Vocabulary {
  readonly forms: readonly string[];
  readonly terms: readonly string[];
  /** The number of each form's term; -1 for function words. Another array once it has grown: to be taken for each question. */
  readonly termOfForm: Int32Array;
  /** -1 for what was never read; likewise below. */
  formNumber(form: string): number;
  termNumber(term: string): number;
  /** The forms of content words by first letter and length: [k7 → kerensk, …]. */
  formsOfShape(shape: string): readonly number[];
  /** Visits the words of a text in order; new ones are numbered. */
  read(text: string, visit: Visit): void;
}

/** From this length on, V8 cuts a string as a view that would keep the whole article in memory. UTF-16 code units. */
const SLICED = 13;

export const shapeOf = (form: string, length = form.length): string => `${form.charAt(0)}${length}`;

/** Empty, or with the forms and terms of an earlier one in the order of their numbers. */
export function createVocabulary(
  saved: readonly (readonly [form: string, term: string | null])[] = [],
): Vocabulary {
  const forms: string[] = [];
  const formNumbers = new Map<string, number>();
  const terms: string[] = [];
  const termNumbers = new Map<string, number>();
  const shapes = new Map<string, number[]>();
  let termOfForm = new Int32Array(1024);
  /** Folding and numbering take most of the time of building, and the same spellings come again and again. */
  const spellings: Readonly<Record<Setting, Map<string, number>>> = {
    mixed: new Map(),
    capitals: new Map(),
    month: new Map(),
  };

  function termNumber(term: string | null): number {
    if (term === null) return -1;
    const known = termNumbers.get(term);
    if (known !== undefined) return known;
    termNumbers.set(term, terms.length);
    return terms.push(term) - 1;
  }

  function formNumber(cut: string): number {
    const known = formNumbers.get(cut);
    if (known !== undefined) return known;
    const form = cut.length < SLICED ? cut : Array.from(cut).join('');
    return addForm(form, termNumber(termOf(form)));
  }

  function addForm(form: string, term: number): number {
    const number = forms.push(form) - 1;
    formNumbers.set(form, number);
    if (number === termOfForm.length) {
      const larger = new Int32Array(2 * number);
      larger.set(termOfForm);
      termOfForm = larger;
    }
    termOfForm[number] = term;
    if (term >= 0) {
      const alike = shapes.get(shapeOf(form));
      if (alike === undefined) shapes.set(shapeOf(form), [number]);
      else alike.push(number);
    }
    return number;
  }

  /** Twice the number of a spelling's form, and one more for a capital; negative for what is no word. */
  function codeOf(spelling: string, setting: Setting): number {
    const known = spellings[setting].get(spelling);
    if (known !== undefined) return known;
    const { form, capital } = foldedWord(spelling, setting);
    const code = form === '' ? -1 : 2 * formNumber(form) + (capital ? 1 : 0);
    if (spelling.length < SLICED) spellings[setting].set(spelling, code);
    return code;
  }

  for (const [form, term] of saved) addForm(form, termNumber(term));

  return {
    forms,
    terms,
    get termOfForm() {
      return termOfForm;
    },
    formNumber: (form) => formNumbers.get(form) ?? -1,
    termNumber: (term) => termNumbers.get(term) ?? -1,
    formsOfShape: (shape) => shapes.get(shape) ?? [],
    read(text, visit) {
      eachSpelling(text, (spelling, start, setting) => {
        const code = codeOf(spelling, setting);
        if (code >= 0) visit(code >> 1, (code & 1) === 1, start);
      });
    },
  };
}
