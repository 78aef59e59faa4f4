import { termOf } from '../search/terms.ts';
import { words } from '../search/words.ts';

/** A word that the whole story shares counts this much of one that the sentences of the same day share. */
const STORY = 0.5;

/** Content words of a usual sentence: added to the length, so that a few shared words alone do not win. */
const FRAGMENT = 10;

const termsOf = (sentence: string): Set<string> =>
  new Set(words(sentence).flatMap(({ form }) => termOf(form) ?? []));

function shares(all: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of all) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/**
 * How much of what the other sentences of its day, and of the whole story, speak of each sentence says: the share of
 * them that has its words, added up and divided by the root of its length, so that neither a long list nor a fragment
 * wins. After centroid summarisation (Radev et al. 2004); linear in the words. One figure a sentence, day by day.
 */
export function tellingness(days: readonly (readonly string[])[]): number[][] {
  const terms = days.map((sentences) => sentences.map(termsOf));
  const story = shares(terms.flat());
  const total = Math.max(1, terms.flat().length);
  return terms.map((ofDay) => {
    const counts = shares(ofDay);
    const others = Math.max(1, ofDay.length - 1);
    return ofDay.map((own) => {
      let sum = 0;
      for (const term of own) {
        sum += ((counts.get(term) ?? 1) - 1) / others + (STORY * (story.get(term) ?? 1)) / total;
      }
      return sum / Math.sqrt(own.size + FRAGMENT);
    });
  });
}
