import type { ComparedItem, Conflict } from '../../src/answers/answer.ts';
import { quoteOf } from '../../src/answers/cite.ts';
import { compare } from '../../src/answers/compare.ts';
import type { StatedFields } from '../../src/articles/stated-fields.ts';
import type { Library } from '../../src/library.ts';
import { requestFor } from '../support/request-for.ts';
import { coverageOf } from './coverage-of.ts';

interface Shown {
  readonly items: readonly ComparedItem[];
  readonly conflicts: readonly Conflict[];
}

/** What comparing the coverage of a topic shows. */
export async function compared(topic: string, library: Library): Promise<Shown> {
  const answer = await compare(requestFor(topic), library);
  if (answer.status !== 'found' && answer.status !== 'closest') return { items: [], conflicts: [] };
  return { items: answer.items, conflicts: answer.conflicts ?? [] };
}

/** What articles of these texts disagree on. */
export const cardsOn = async (
  topic: string,
  texts: readonly string[],
  stated: Partial<StatedFields>[] = [],
) => {
  const ids = texts.map((_, index) => `a${index}`);
  const library = coverageOf(
    Object.fromEntries(ids.map((id, index) => [id, texts[index]!])),
    Object.fromEntries(ids.map((id, index) => [id, stated[index] ?? {}])),
  );
  return cardsIn(topic, library);
};

export interface Card {
  readonly kind: string;
  readonly certain: boolean;
  readonly words: readonly string[];
}

/** A card for each conflict: the words that differ, of both sides. */
export async function cardsIn(topic: string, library: Library): Promise<Card[]> {
  const { conflicts } = await compared(topic, library);
  return conflicts.map(({ kind, certain, differing }) => ({
    kind,
    certain,
    words: differing
      .flatMap((citation) => {
        const quote = quoteOf(citation, library);
        return quote.ok ? quote.slices : [];
      })
      .toSorted(),
  }));
}
