import MiniSearch from 'minisearch';
import type { Steps } from '../steps.ts';
import { nameWords } from './name-key.ts';
import type { Speaker } from './speakers.ts';

/** Longer than any name; the rest of what somebody typed is not read. */
const LONGEST_TYPED = 100;

/** Names nobody, though names begin with it: [he], not [Helen]. */
const PRONOUN = /^(he|she|they|him|her|them)$/;

/** Letters that may be wrong in a word of this length: none in three, one in four, two in eight. */
const typos = (word: string): number => Math.min(2, Math.floor(word.length / 4));

/** Those whose name or other spelling fits what somebody typed, best first: [kirb], [Kirbi], [thomas greenfeld]. */
export function* findSpeaker(speakers: readonly Speaker[]): Steps<(typed: string) => readonly Speaker[]> {
  const index = new MiniSearch<{ id: number; names: string }>({
    fields: ['names'],
    tokenize: nameWords,
    processTerm: (term) => term,
  });
  for (const [id, { name, alsoWritten }] of speakers.entries()) {
    index.add({ id, names: [name, ...alsoWritten].join(' ') });
    yield;
  }
  const search = (typed: string, combineWith: 'AND' | 'OR') =>
    index.search(typed, {
      combineWith,
      prefix: true,
      fuzzy: (term) => typos(term) || false,
      // Of two who fit as well, the more quoted one.
      boostDocument: (id) => 1 + Math.log1p(speakers[id]!.quotations.length),
    });
  return (typed) => {
    const read = nameWords(typed.slice(0, LONGEST_TYPED));
    if (read.length === 0) return speakers;
    if (read.length === 1 && PRONOUN.test(read[0]!)) return [];
    const words = read.join(' ');
    const all = search(words, 'AND');
    return (all.length > 0 ? all : search(words, 'OR')).map(({ id }) => speakers[id]!);
  };
}
