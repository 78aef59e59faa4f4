import type { Structure } from '../../src/articles/structure.ts';

/** A stand-in for the article segmenter: one paragraph a line, a sentence ends at [.?!] before a capital. */
export function structureOf(text: string): Structure {
  const paragraphs = [...text.matchAll(/\S[^\n]*/g)].map((line, i) => ({
    start: line.index,
    end: line.index + line[0].trimEnd().length,
    number: i + 1,
  }));
  const sentences = paragraphs.flatMap(({ start, end }, paragraph) =>
    [
      ...text.slice(start, end).matchAll(/\S.*?(?:(?<!Gov|Mr|Ms|Mrs|Sen)[.?!]["”’]?(?=\s+["“]?\p{Lu})|$)/gu),
    ].map((m) => ({
      start: start + m.index,
      end: start + m.index + m[0].length,
      paragraph,
      boilerplate: false,
    })),
  );
  return { paragraphs, sentences, passages: [] };
}
