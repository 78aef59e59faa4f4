import type { Item } from '../../src/answers/answer.ts';
import { quoteOf } from '../../src/answers/cite.ts';
import { makeArticle } from '../../src/articles/make-article.ts';
import { NOTHING_STATED, type StatedFields } from '../../src/articles/stated-fields.ts';
import { buildLibrary, type Library } from '../../src/library.ts';

/** A coverage read from these texts as from files, with what their sidecars would state. */
export const coverageOf = (
  texts: Readonly<Record<string, string>>,
  stated: Readonly<Record<string, Partial<StatedFields>>> = {},
): Library =>
  buildLibrary(
    Object.entries(texts).map(([id, text]) => makeArticle(id, text, { ...NOTHING_STATED, ...stated[id] })),
  );

/** The words that an item shows, a string for each span. */
export function wordsOf({ citation }: Item, library: Library): readonly string[] {
  const quote = quoteOf(citation, library);
  return quote.ok ? quote.slices : [];
}
