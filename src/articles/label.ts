import { slice } from '../span.ts';
import type { Article } from './article.ts';
import { isVisible } from './is-visible.ts';
import type { Structure } from './structure.ts';

/** Opening words stand for a title that is missing: so many, and so many UTF-16 units at most. */
const OPENING = { words: 8, units: 60 };

/** What to call an article. `isTitle: false` means opening words, to be set off [“As per a newly released…”]. */
export interface Label {
  readonly text: string;
  readonly isTitle: boolean;
}

/** The title; else the opening words, boilerplate left out; else, where all is boilerplate, the id. */
export function labelOf(article: Article, structure: Structure): Label {
  if (article.title !== null) return { text: article.title, isTitle: true };
  const first = structure.sentences.find(
    (sentence) => !sentence.boilerplate && isVisible(slice(article.text, sentence)),
  );
  if (!first) return { text: article.id, isTitle: true };
  const end = Math.min(article.text.length, first.start + 10 * OPENING.units);
  return { text: openingWords(article.text.slice(first.start, end)), isTitle: false };
}

function openingWords(text: string): string {
  const words = text.split(/\s+/, OPENING.words);
  let opening = [...words[0]!.slice(0, OPENING.units)].filter((unit) => unit.isWellFormed()).join('');
  for (const word of words.slice(1)) {
    if (opening.length + 1 + word.length > OPENING.units) break;
    opening += ` ${word}`;
  }
  return opening.replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, '') || opening;
}
