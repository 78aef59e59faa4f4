import { foldName } from '../answers/fold-name.ts';
import { dateOf, labelInWords } from '../answers/in-words.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import type { Speakers } from '../quotations/speakers.ts';
import type { Steps } from '../steps.ts';
import { articleValuesInSteps } from './article-values.ts';
import { completeNames } from './complete-names.ts';
import { LIMITS } from './limits.ts';
import { type NameIndex, nameIndexInSteps } from './name-index.ts';
import { statements } from './render/counts.ts';
import type { OptionName } from './shown-request.ts';

/** An entry to pick while typing an option. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What an option offers while it is typed, best first: an option of one name is the same in every command. */
export type Completions = Readonly<Partial<Record<OptionName, (typed: string) => readonly Choice[]>>>;

/** Made once for a coverage: folding ten thousand names takes longer than a keystroke may. */
export function* completionsInSteps(library: Library): Steps<Completions> {
  // What is made must not hold the library, which another may have taken the place of.
  const { speakers } = library;
  const values = yield* articleValuesInSteps(library.articles);
  const articles: Known[] = [];
  for (const [i, article] of library.articles.entries()) {
    articles.push(knownAs(article, values[i] ?? ''));
    yield;
  }
  const index = yield* nameIndexInSteps(library);
  const names = new Set(library.articles.flatMap(({ article }) => article.outlet ?? []));
  const outlets = [...names].map((name) => ({ known: foldName(name), choice: { name, value: name } }));
  return {
    article: (typed) => fitting(typed, articles),
    source: (typed) => [...fitting(typed, outlets), ...fitting(typed, articles)].slice(0, LIMITS.choices),
    speaker: (typed) => speakersFor(typed, speakers),
    question: (typed) => (typed.trim() === '' ? askedOf(index) : completeNames(typed, index)),
    text: (typed) => completeNames(typed, index),
    topic: (typed) => (typed.trim() === '' ? index.mostFrequent.map(asTyped) : completeNames(typed, index)),
  };
}

const asTyped = (text: string): Choice => ({ name: text, value: text });

/** What may be asked, for who has no question yet. */
const askedOf = ({ mostQuoted }: NameIndex): Choice[] =>
  mostQuoted
    .map((name) => `What did ${name} say?`)
    .filter(({ length }) => length <= LIMITS.choice)
    .map(asTyped);

interface Known {
  /** What may be typed for it, folded. */
  readonly known: string;
  readonly choice: Choice;
}

/** By title, opening words, outlet or date: [Talks in Pyongyang · 30 August 2023] */
function knownAs(article: AnnotatedArticle, value: string): Known {
  const { outlet, publishedOn } = article.article;
  const name = `${labelInWords(article)} · ${dateOf(article.article)}`;
  return {
    known: foldName([name, publishedOn, outlet].filter((part) => part !== null).join(' ')),
    choice: { name, value },
  };
}

/** Those that hold every word typed, in any order. */
function fitting(typed: string, entries: readonly Known[]): Choice[] {
  const words = foldName(typed).split(/\s+/);
  const choices: Choice[] = [];
  for (const { known, choice } of entries) {
    if (words.every((word) => known.includes(word))) choices.push(choice);
    if (choices.length === LIMITS.choices) break;
  }
  return choices;
}

/** [John Kirby · 22 statements, 12 of them with quotation marks] */
function speakersFor(typed: string, speakers: Speakers): Choice[] {
  const fits = typed.trim() === '' ? speakers.list : speakers.find(typed);
  return fits.slice(0, LIMITS.choices).map(({ id, name, quotations }) => ({
    name: `${name} · ${statements(quotations)}`,
    value: id,
  }));
}
