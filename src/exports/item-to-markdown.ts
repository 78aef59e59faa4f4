import type { ArticleItem, DatedItem, DiffPart, Item } from '../answers/answer.ts';
import { shownDiff } from '../answers/check-quote/shown-diff.ts';
import { quoteOf } from '../answers/cite.ts';
import {
  alsoInWords,
  citationInWords,
  datedInWords,
  dateOf,
  labelOfId,
  outletOf,
  saidInWords,
} from '../answers/in-words.ts';
import { OMISSION } from '../answers/to-json.ts';
import type { Article } from '../articles/article.ts';
import { linesOf } from '../articles/lines.ts';
import type { Library } from '../library.ts';
import { slice } from '../span.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { type DifferingItem, referenceOf } from './reference.ts';

/** Opens the comment before an item, which no Markdown shows and by which `verify` finds the item again. */
export const MARK = '<!-- verbatim ';

/** Null where the words may not be shown. */
export function itemToMarkdown(
  item: Item | DatedItem | DifferingItem | ArticleItem,
  library: Library,
): string | null {
  const shown = 'citation' in item ? quoteToMarkdown(item, library) : articleToMarkdown(item, library);
  // A comment ends at a “>”, wherever that stands.
  return shown && `${MARK}${JSON.stringify(referenceOf(item)).replaceAll('>', '\\u003e')} -->\n${shown}`;
}

function quoteToMarkdown(item: Item | DatedItem | DifferingItem, library: Library): string | null {
  const quote = quoteOf(item.citation, library);
  if (!quote.ok) return null;
  const words = quote.slices.join(OMISSION);
  const quoted = linesOf(words).flatMap((line, index) => [
    ...(index > 0 && line.afterBlank ? ['>'] : []),
    `> ${escapeMarkdown(slice(words, line))}`,
  ]);
  const also = item.alsoIn.map((id) => labelOfId(id, library)).join('; ');
  const lines = [
    saidInWords(item, quote.cited),
    'basis' in item ? datedInWords(item, quote.cited) : null,
    citationInWords(item.citation, quote.cited),
    also === '' ? null : `${alsoInWords(item)} ${also}`,
  ].flatMap((line) => (line === null ? [] : [`- ${onOneLine(line)}`]));
  const difference = 'difference' in item ? [differenceLine(item, quote.cited.article)] : [];
  return [...quoted, '', ...difference, ...lines, ...link(quote.cited.article)].join('\n');
}

/** [- the ~~new~~ **old** pier], with what the marks mean. */
function differenceLine({ difference }: DifferingItem, { text }: Article): string {
  const parts = shownDiff(difference, text).map((part) => MARKED[part.op](onOneLine(part.text)));
  return `- ${parts.join(' ')} (~~only typed~~, **only in the article**)`;
}

const MARKED: Readonly<Record<DiffPart['op'], (words: string) => string>> = {
  same: (words) => words,
  added: (words) => `~~${words}~~`,
  dropped: (words) => `**${words}**`,
};

function articleToMarkdown({ article, passages, quotations, dates }: ArticleItem, library: Library): string {
  const known = [outletOf(article), dateOf(article), article.author].filter((part) => part !== null);
  const lines = [
    labelOfId(article.id, library),
    known.join(', '),
    `passages: ${passages}, quotations: ${quotations}, dates: ${dates}`,
  ];
  return [...lines.map((line) => `- ${onOneLine(line)}`), ...link(article)].join('\n');
}

const onOneLine = (text: string): string => escapeMarkdown(text.replace(/\s+/g, ' ').trim());

const link = ({ url }: Article): string[] => (url === null ? [] : [`- <${new URL(url).href}>`]);
