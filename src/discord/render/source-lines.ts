import type { Citation } from '../../answers/answer.ts';
import { dateOf, labelInWords, outletOf, placeInWords } from '../../answers/in-words.ts';
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
  alsoIn: readonly string[],
  library: Library,
): string {
  const place = placeInWords(citation, article);
  const lines = [
    `**${labelText(article)}**`,
    [originText(article), ...(place === null ? [] : [place]), ...link(article.article.url)].join(' · '),
    ...alsoInText(alsoIn, library),
  ];
  return lines.map((line) => `-# ${line}`).join('\n');
}

/** Other articles named by their labels; the rest are counted. */
const NAMED = 2;

/** [also in 3 articles: A; B; and 1 more] */
function alsoInText(ids: readonly string[], library: Library): string[] {
  if (ids.length === 0) return [];
  const articles = ids.map((id) => library.article(id)).filter((article) => article !== null);
  const labels = articles.slice(0, NAMED).map(labelText);
  const more = ids.length > labels.length ? [`and ${ids.length - labels.length} more`] : [];
  return [
    `also in ${ids.length === 1 ? '1 article' : `${ids.length} articles`}: ${[...labels, ...more].join('; ')}`,
  ];
}
