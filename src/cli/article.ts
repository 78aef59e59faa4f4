import { dateOf, labelInWords, outletOf } from '../answers/in-words.ts';
import { articlesOfSource } from '../answers/scope.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import { Mistake } from './mistake.ts';
import { terminalText } from './terminal-text.ts';

/** `article ID`: the whole text too, which only the terminal of the coverage's owner shows. */
export function showArticle(typed: string, json: boolean, library: Library): string {
  const annotated = library.article(typed) ?? onlyArticle(typed, library);
  return json ? asJson(annotated) : terminalText(asText(annotated));
}

/** Ids that are named where several fit; the rest are counted. */
const NAMED = 5;

/** The one whose id starts so, else the one with such a title, opening words or outlet. */
function onlyArticle(typed: string, library: Library): AnnotatedArticle {
  const byId = library.articles.filter(({ article }) => article.id.startsWith(typed));
  const found = byId.length > 0 && typed !== '' ? byId : articlesOfSource(typed, library);
  const [only, ...others] = found;
  if (!only) {
    throw new Mistake(
      `article: expected an id or a title of the coverage, and got “${typed}”. “sources” lists them.`,
    );
  }
  if (others.length === 0) return only;
  const ids = found.slice(0, NAMED).map(({ article }) => article.id);
  const more = found.length > NAMED ? [`and ${found.length - NAMED} more`] : [];
  throw new Mistake(`article: “${typed}” fits several: ${[...ids, ...more].join(', ')}.`);
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
  return [labelInWords(annotated), known.join(', '), '', numbered(annotated)].join('\n');
}

/** The text with the numbers that citations give its paragraphs: [¶2 The ferry left at noon.] */
function numbered({ article: { text }, paragraphs }: AnnotatedArticle): string {
  const counted = paragraphs.filter(({ number }) => number !== null);
  const parts = counted.map(
    ({ start, number }, index) => `¶${number} ${text.slice(start, counted[index + 1]?.start)}`,
  );
  return text.slice(0, counted[0]?.start) + parts.join('');
}
