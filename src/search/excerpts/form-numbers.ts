import { foldExcerptWord } from './excerpt-words.ts';

/** Maps that share the words out: one that grows copies itself at once, which for all words would take too long. */
const SHELVES = 64;

/** Numbers the forms of words in the order of their coming; all spellings of a form have one number. */
export class FormNumbers {
  readonly #shelves = Array.from({ length: SHELVES }, () => new Map<string, number>());
  /** The next number; that of the first is given. */
  #next: number;

  constructor(first: number) {
    this.#next = first;
  }

  /** One above the highest number. */
  get end(): number {
    return this.#next;
  }

  get(spelling: string): number | undefined {
    return this.#shelf(spelling).get(spelling);
  }

  /** The number of a word as it is written, a new one for a form that is new. */
  numberOf(raw: string): number {
    const known = this.get(raw);
    if (known !== undefined) return known;
    const form = foldExcerptWord(raw);
    const number = this.get(form) ?? this.#next++;
    for (const spelling of [form, raw]) this.#shelf(spelling).set(spelling, number);
    return number;
  }

  #shelf(spelling: string): Map<string, number> {
    const hash = 31 * spelling.charCodeAt(spelling.length - 1) + 7 * spelling.charCodeAt(0) + spelling.length;
    return this.#shelves[hash % SHELVES]!;
  }
}
