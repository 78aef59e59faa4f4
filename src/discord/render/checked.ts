import type { CheckedItem } from '../../answers/answer.ts';
import { reasonInWords } from '../../answers/check-in-words.ts';
import { type ShownPart, shownDiff } from '../../answers/check-quote/shown-diff.ts';
import { quoteOf } from '../../answers/cite.ts';
import type { Library } from '../../library.ts';
import { articleKey } from '../custom-id.ts';
import { escapeInline } from '../escape.ts';
import { ROOM } from '../limits.ts';
import type { Block } from '../view.ts';
import { attribution } from './attribution.ts';
import { blockQuote } from './quote.ts';
import { otherArticles, sourceLines } from './source-lines.ts';

/** A checked quotation in place: the passage, who said it there, and how what was `typed` differs from it. */
export function checkedBlock(item: CheckedItem, library: Library, typed: string): Block {
  const { citation, highlights } = item;
  const quote = quoteOf(citation, library);
  if (!quote.ok) {
    return { body: `*A passage is not shown.* ${escapeInline(quote.reason)}`, source: null, context: null };
  }
  const room = Math.max(ROOM.checkedQuote, ROOM.checked - escapeInline(typed).length);
  const lines = [
    blockQuote(quote, highlights, room),
    attribution(item, quote.cited),
    escapeInline(reasonInWords(item, quote.cited), ROOM.reason),
    ...(item.wording === 'other' ? [differenceLine(item, quote.cited.article.text)] : []),
  ];
  return {
    body: lines.filter((line) => line !== null).join('\n'),
    source: sourceLines(citation, quote.cited, otherArticles(item, library)),
    context: { article: articleKey(citation), spans: citation.spans },
  };
}

const LEGEND = {
  added: '~~struck through~~ only in what you typed',
  dropped: '**bold** only in the article',
} as const;

/** What the marks mean that a difference has. */
const legendOf = (diff: CheckedItem['diff']): string =>
  `-# ${(['added', 'dropped'] as const)
    .filter((op) => diff.some((part) => part.op === op))
    .map((op) => LEGEND[op])
    .join(' · ')}`;

/** From the most that is shown of a difference to the least that fits. */
const SHORTER = [
  { beside: 4, changed: 40 },
  { beside: 3, changed: 10 },
  { beside: 1, changed: 4 },
];

/**
 * [… that the ~~new~~ **old** pier is …], with what the marks mean. Never among the quoted words: what is struck through
 * is not the article's.
 */
function differenceLine({ diff }: CheckedItem, text: string): string {
  const legend = legendOf(diff);
  const room = ROOM.difference - legend.length - 1;
  const written = SHORTER.map((much) => `Difference: ${shownDiff(diff, text, much).map(marked).join(' ')}`);
  const line = written.find(({ length }) => length <= room);
  return line === undefined ? LEGEND_ALONE : `${line}\n${legend}`;
}

/** Where the changes are too many to be shown one by one. */
const LEGEND_ALONE = '-# what stands only in the article is bold in the passage';

const MARKS: Readonly<Record<ShownPart['op'], string>> = { same: '', added: '~~', dropped: '**' };

const marked = ({ op, text }: ShownPart): string => `${MARKS[op]}${escapeInline(text)}${MARKS[op]}`;
