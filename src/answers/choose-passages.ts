import { repeats } from '../search/near-duplicates.ts';
import { createSketcher, type Sketch } from '../search/sketch.ts';
import { termOf } from '../search/terms.ts';
import { words } from '../search/words.ts';

/** A passage that a summary can hold. */
export interface Choosable {
  /** What it says. */
  readonly words: string;
  /** How much it says of the topic, and of what the others say: comparable within one choice only. */
  readonly worth: number;
  /** The article it is from. */
  readonly source: string;
  /** The day of what it tells; null where it gives none. */
  readonly day: string | null;
}

/** What a passage of an article, or of a day, that the summary has already counts of one that is new to it. */
const AGAIN = { source: 0.5, day: 0.85 };
/**
 * A passage with less news than this share of its words is left out, though the summary gets shorter. On the default
 * coverage .35 already lost who headed the delegation.
 */
const LEAST_NEWS = 0.25;

interface Candidate<T> {
  readonly passage: T;
  readonly sketch: Sketch;
  readonly terms: ReadonlySet<string>;
}

/**
 * The passages that together tell most: again and again the one that is worth most, times the share of its words that
 * the chosen ones do not have, less where they have its article or its day. None repeats another or a part of it.
 * Greedy and by marginal relevance (Carbonell & Goldstein 1998), with the preference for new sources and days of
 * diversity rewards (Lin & Bilmes 2011).
 */
export function choosePassages<T extends Choosable>(passages: readonly T[], count: number): T[] {
  const sketch = createSketcher();
  const candidates = passages.map(
    (passage): Candidate<T> => ({
      passage,
      sketch: sketch(passage.words),
      terms: new Set(words(passage.words).flatMap(({ form }) => termOf(form) ?? [])),
    }),
  );
  const told = new Set<string>();
  const chosen: Candidate<T>[] = [];
  let left = candidates;
  while (chosen.length < count) {
    const [best] = left
      .flatMap((candidate) => {
        const news = newsIn(candidate.terms, told);
        return news < LEAST_NEWS
          ? []
          : [{ candidate, gain: candidate.passage.worth * news * newness(candidate.passage, chosen) }];
      })
      .toSorted((a, b) => b.gain - a.gain);
    if (!best) break;
    const { candidate } = best;
    chosen.push(candidate);
    for (const term of candidate.terms) told.add(term);
    left = left.filter((other) => !repeats(candidate.sketch, other.sketch));
  }
  return chosen.map(({ passage }) => passage);
}

/** The share of a passage's words that are not told yet. */
const newsIn = (terms: ReadonlySet<string>, told: ReadonlySet<string>): number =>
  [...terms].filter((term) => !told.has(term)).length / Math.max(1, terms.size);

function newness({ source, day }: Choosable, chosen: readonly Candidate<Choosable>[]): number {
  const sameSource = chosen.some(({ passage }) => passage.source === source);
  const sameDay = day !== null && chosen.some(({ passage }) => passage.day === day);
  return (sameSource ? AGAIN.source : 1) * (sameDay ? AGAIN.day : 1);
}
