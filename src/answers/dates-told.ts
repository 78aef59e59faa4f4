import type { Timex } from '../dates/timex.ts';
import type { AnnotatedArticle } from '../library.ts';
import { overlaps } from '../span.ts';

/** The expressions that name a day or days; the year of a copyright line is no part of the story. */
export function datesTold({ timexes, sentences }: AnnotatedArticle): Timex[] {
  const furniture = sentences.filter(({ boilerplate }) => boilerplate);
  return timexes.filter(
    ({ interval, span }) => interval !== null && !furniture.some((line) => overlaps(line, span)),
  );
}
