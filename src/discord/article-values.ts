import { foldName } from '../answers/fold-name.ts';
import { idDigest } from '../articles/id-digest.ts';
import { labelOf } from '../articles/label.ts';
import type { AnnotatedArticle } from '../library.ts';
import { finish, type Steps } from '../steps.ts';
import { LIMITS } from './limits.ts';
import { clean } from './options.ts';

/**
 * Names each of these articles in an option, so that it alone is meant: by its label, which is what people then read;
 * else by its id; else, where Discord or the cleaning of options would not give that back, by the id's digest.
 */
export const articleValues = (articles: readonly AnnotatedArticle[]): string[] =>
  finish(articleValuesInSteps(articles));

export function* articleValuesInSteps(articles: readonly AnnotatedArticle[]): Steps<string[]> {
  const uses = new Map<string, number>();
  const use = (name: string): void => void uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const outlet of new Set(articles.flatMap(({ article }) => article.outlet ?? [])))
    use(foldName(outlet));
  const names: (readonly string[])[] = [];
  for (const one of articles) {
    const own = [labelOf(one.article, one).text, one.article.id];
    for (const name of new Set(own.map(foldName))) use(name);
    names.push(own);
    yield;
  }
  const isSure = (name: string): boolean =>
    name.length <= LIMITS.choice &&
    clean(name) === name &&
    foldName(name) !== '' &&
    uses.get(foldName(name)) === 1;
  const values: string[] = [];
  for (const [i, { article }] of articles.entries()) {
    values.push(names[i]?.find(isSure) ?? idDigest(article.id));
    yield;
  }
  return values;
}
