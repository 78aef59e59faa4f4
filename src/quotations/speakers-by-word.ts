import type { Steps } from '../steps.ts';
import { nameWords } from './name-key.ts';
import type { Speaker } from './speakers.ts';

/** In whose name, or another spelling of it, a folded word stands: [marlow] → Jane Marlow, Marlow Council. */
export function* speakersByWord(speakers: readonly Speaker[]): Steps<(word: string) => readonly Speaker[]> {
  const byWord = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    for (const word of new Set([speaker.name, ...speaker.alsoWritten].flatMap(nameWords))) {
      const others = byWord.get(word);
      if (others) others.push(speaker);
      else byWord.set(word, [speaker]);
    }
    yield;
  }
  return (word) => byWord.get(word) ?? [];
}
