import { seeded } from '../../bench/seeded.ts';

/** Choices that are the same ones for the same seed. */
export interface Random {
  /** From 0 to 1. */
  readonly number: () => number;
  between(from: number, to: number): number;
  one<T>(things: readonly T[]): T | undefined;
}

export function randomFrom(seed: number): Random {
  const number = seeded(seed);
  return {
    number,
    between: (from, to) => from + Math.floor(number() * (to - from + 1)),
    one: (things) => things[Math.floor(number() * things.length)],
  };
}
