import { type ExpectedAnswer, expectedAnswer } from './expected-answer.ts';
import { termOf } from './terms.ts';
import { type Word, words } from './words.ts';

/** A content word of a question. */
export interface QueryWord {
  /** As it stands in the question: [Shoygu]. */
  readonly typed: string;
  readonly form: string;
  readonly term: string;
  /** Written with a capital, not only because it opens the question. */
  readonly capital: boolean;
}

/** A question, before any index has been looked at. */
export interface Query {
  /** The forms of each exact phrase, function words included. */
  readonly phrases: readonly (readonly string[])[];
  /** Content words, each term once, in order. */
  readonly words: readonly QueryWord[];
  readonly expected: ExpectedAnswer | null;
}

/** “…”, "…", „…“, ”…”, «…» and »…«; the words between two phrases are never taken for a third. */
const QUOTED = /["“„”«»]([^"“”„«»]*)["“”«»]/gu;

/** More terms than this do not change what is found; a limit keeps a pasted page from being slow. */
const MOST_TERMS = 48;
/** Each may be looked for in every passage. */
const MOST_PHRASES = 8;
/** UTF-16 code units of the longest question that is read to its end. */
const MOST_TEXT = 10_000;

/** In a question “us” is the country, unless somebody is to tell us something. */
const TELL = new Set(['tell', 'give', 'show', 'let', 'remind', 'of']);

function isCountry(all: readonly Word[], i: number): boolean {
  return all[i]!.form === 'us' && !TELL.has(all[i - 1]?.form ?? '');
}

/** The forms of what stands in quotation marks, each phrase once. */
function phrasesIn(text: string): string[][] {
  const found = new Map<string, string[]>();
  for (const [, quoted = ''] of text.matchAll(QUOTED)) {
    const phrase = words(quoted).map(({ form }) => form);
    if (phrase.length > 0 && found.size < MOST_PHRASES) found.set(phrase.join(' '), phrase);
  }
  return [...found.values()];
}

/** No words, or a few that carry no topic: [what about it?], [😀]. */
export function asksNothing(text: string): boolean {
  const { words: topics, phrases } = parseQuery(text);
  return topics.length === 0 && phrases.length === 0;
}

export function parseQuery(typed: string): Query {
  const text = typed.slice(0, MOST_TEXT);
  const all = words(text);
  const expected = expectedAnswer(all.map(({ form }) => form));
  const phrases = phrasesIn(text);
  const found = new Map<string, QueryWord>();
  for (const [i, word] of all.entries()) {
    const form = isCountry(all, i) ? 'US' : word.form;
    const term = termOf(form);
    if (term === null) continue;
    const capital = word.capital && i > 0;
    const before = found.get(term);
    if (before === undefined) {
      if (found.size < MOST_TERMS)
        found.set(term, { typed: text.slice(word.start, word.end), form, term, capital });
    } else if (capital && !before.capital) found.set(term, { ...before, capital });
  }
  if (found.size > 0 || phrases.length > 0) return { phrases, words: [...found.values()], expected };
  // Function words alone [to be or not to be] are looked for as they stand.
  return { phrases: all.length > 3 ? [all.map((word) => word.form)] : [], words: [], expected };
}
