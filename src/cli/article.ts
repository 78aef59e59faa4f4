import { dateOf, labelInWords, outletOf } from '../answers/in-words.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import { Mistake } from './mistake.ts';

/** `article ID`: the whole text too, which only the terminal of the coverage's owner shows. */
export function showArticle(id: string, json: boolean, library: Library): string {
  const annotated = library.article(id);
  if (!annotated)
    throw new Mistake(`article: expected an id of the coverage, and got “${id}”. “sources” lists them.`);
  return json ? asJson(annotated) : asText(annotated);
}

function asJson({ article }: AnnotatedArticle): string {
  const { id, title, outlet, author, url, publishedOn, notBefore, sha256, text } = article;
  return JSON.stringify({ id, title, outlet, author, url, publishedOn, notBefore, sha256, text });
}

function asText(annotated: AnnotatedArticle): string {
  const { article } = annotated;
  const known = [outletOf(article), article.author, dateOf(article), article.url].filter(
    (part) => part !== null,
  );
  return [labelInWords(annotated), known.join(', '), '', article.text].join('\n');
}
