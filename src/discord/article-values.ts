import { foldName } from '../answers/fold-name.ts';
import { idDigest } from '../articles/id-digest.ts';
import { labelOf } from '../articles/label.ts';
import type { AnnotatedArticle } from '../library.ts';
import { LIMITS } from './limits.ts';
import { clean } from './options.ts';

/**
 * Names each of these articles in an option, so that it alone is meant: by its label, which is what people then read;
 * else by its id; else, where Discord or the cleaning of options would not give that back, by the id's digest.
 */
export function articleValues(articles: readonly AnnotatedArticle[]): string[] {
  const outlets = new Set(articles.flatMap(({ article }) => article.outlet ?? []));
  const names = articles.map((one) => [labelOf(one.article, one).text, one.article.id]);
  const uses = new Map<string, number>();
  for (const name of [
    ...names.flatMap((own) => [...new Set(own.map(foldName))]),
    ...[...outlets].map(foldName),
  ]) {
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const isSure = (name: string): boolean =>
    name.length <= LIMITS.choice &&
    clean(name) === name &&
    foldName(name) !== '' &&
    uses.get(foldName(name)) === 1;
  return articles.map(({ article }, i) => names[i]?.find(isSure) ?? idDigest(article.id));
}
