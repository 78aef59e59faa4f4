import { dateOf, labelInWords } from '../answers/in-words.ts';
import { labelOf } from '../articles/label.ts';
import type { AnnotatedArticle } from '../library.ts';
import type { Choice, CommandContext } from './command.ts';
import { LIMITS } from './limits.ts';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word typed begins or is within a word of the text; words may be in any order. */
function fits(typed: string, text: string): boolean {
  const folded = fold(text);
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** Names the article in an option: its id, or, where Discord would not take that, how its title begins. */
export const articleValue = (article: AnnotatedArticle): string =>
  article.article.id.length <= LIMITS.choice
    ? article.article.id
    : labelOf(article.article, article).text.slice(0, LIMITS.choice);

/** By title, opening words, outlet or date: [30 August 2023 · Talks in Pyongyang] */
export function completeArticle(typed: string, { library }: CommandContext): readonly Choice[] {
  const choices: Choice[] = [];
  for (const article of library.articles) {
    const name = labelInWords(article);
    const date = dateOf(article.article);
    const known = `${date} ${article.article.publishedOn ?? ''} ${name} ${article.article.outlet ?? ''}`;
    if (fits(typed, known)) choices.push({ name: `${name} · ${date}`, value: articleValue(article) });
    if (choices.length === LIMITS.choices) break;
  }
  return choices;
}

/** Outlets first, then articles. */
export function completeSource(typed: string, context: CommandContext): readonly Choice[] {
  const outlets = new Set<string>();
  for (const { article } of context.library.articles) {
    if (article.outlet !== null && fits(typed, article.outlet)) outlets.add(article.outlet);
  }
  return [
    ...[...outlets].map((outlet) => ({ name: outlet, value: outlet })),
    ...completeArticle(typed, context),
  ];
}

/** [John Kirby · 12 quotations] */
export function completeSpeaker(typed: string, { library }: CommandContext): readonly Choice[] {
  const speakers = typed.trim() === '' ? library.speakers.list : library.speakers.find(typed);
  return speakers.slice(0, LIMITS.choices).map(({ id, name, quotations }) => ({
    name: `${name} · ${quotations.length === 1 ? '1 quotation' : `${quotations.length} quotations`}`,
    value: id,
  }));
}
