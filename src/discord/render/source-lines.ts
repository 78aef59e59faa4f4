import type { Citation, DatedItem, Item } from '../../answers/answer.ts';
import { alsoInWords, dateOf, labelInWords, outletOf, placeInWords } from '../../answers/in-words.ts';
import type { AnnotatedArticle, Library } from '../../library.ts';
import { escapeInline } from '../escape.ts';
import { ROOM } from '../limits.ts';

/** How articles are named everywhere. Markdown. */
export const labelText = (article: AnnotatedArticle): string =>
  escapeInline(labelInWords(article), ROOM.label);

/** Only web addresses, and none that could end the link early: [[read it there](<https://a.example>)] */
export function link(url: string | null): string[] {
  const address = url === null ? null : URL.parse(url);
  if (address === null || !/^https?:$/.test(address.protocol)) return [];
  const href = address.href.replace(
    /[()<>[\]\\]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return href.length > ROOM.url ? [] : [`[read it there](<${href}>)`];
}

/** [outlet not stated · 31 August 2023] */
export const originText = ({ article }: AnnotatedArticle): string =>
  `${escapeInline(outletOf(article), ROOM.label)} · ${dateOf(article)}`;

/** The citation under a passage: label; outlet, date, place, link; and the other articles with the same words. */
export function sourceLines(
  citation: Citation,
  article: AnnotatedArticle,
  others: readonly string[] = [],
): string {
  const place = placeInWords(citation, article);
  const lines = [
    `**${labelText(article)}**`,
    [originText(article), ...(place === null ? [] : [place]), ...link(article.article.url)].join(' · '),
    ...others,
  ];
  return lines.map((line) => `-# ${line}`).join('\n');
}

/** Other articles named by their labels; the rest are counted. */
const NAMED = 2;

/** [nearly the same words in 3 articles: A; B; and 1 more] */
export function otherArticles(item: Item | DatedItem, library: Library): string[] {
  const { alsoIn } = item;
  if (alsoIn.length === 0) return [];
  const articles = alsoIn.map((id) => library.article(id)).filter((article) => article !== null);
  const labels = articles.slice(0, NAMED).map(labelText);
  const more = alsoIn.length > labels.length ? [`and ${alsoIn.length - labels.length} more`] : [];
  const count = alsoIn.length === 1 ? '1 article' : `${alsoIn.length} articles`;
  return [`${alsoInWords(item)} ${count}: ${[...labels, ...more].join('; ')}`];
}
