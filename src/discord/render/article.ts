import type { ArticleItem } from '../../answers/answer.ts';
import { cite } from '../../answers/cite.ts';
import { datesTold } from '../../answers/dates-told.ts';
import { intervalInWords } from '../../answers/days-in-words.ts';
import { foldName } from '../../answers/fold-name.ts';
import type { AnnotatedArticle, Library } from '../../library.ts';
import { type Span, slice } from '../../span.ts';
import { escapeInline } from '../escape.ts';
import { ROOM } from '../limits.ts';
import { type Block, type MakeBlock, type View, view } from '../view.ts';
import { counted, statements } from './counts.ts';
import { itemBlock } from './item.ts';
import { labelText, link, originText } from './source-lines.ts';

/** An article in a list. */
export function articleBlock(item: ArticleItem, library: Library): Block {
  const found = library.article(item.article.id);
  if (found === null)
    return { body: '*An article is no longer in the coverage.*', source: null, context: null };
  const from = [originText(found), ...link(item.article.url)].join(' · ');
  const counts = [
    counted(item.passages, 'passage'),
    statements(found.quotations),
    counted(item.dates, 'date'),
  ].join(' · ');
  return { body: `**${labelText(found)}**\n${from}\n${counts}`, source: null, context: null };
}

/** What is known of an article, and its opening sentence; never more of its text. */
export function articleView(found: AnnotatedArticle, library: Library): View {
  const { article, passages, quotations } = found;
  const dated = datesTold(found).flatMap(({ interval }) => interval ?? []);
  const speakers = library.speakers.list
    .map(({ name, quotations: all }) => ({
      name,
      here: all.filter((one) => one.article === article.id).length,
    }))
    .filter(({ here }) => here > 0)
    .sort((a, b) => b.here - a.here);
  const unnamed = quotations.length - speakers.reduce((sum, { here }) => sum + here, 0);
  const days = dated.toSorted((a, b) => a.from.localeCompare(b.from)).map(intervalInWords);
  const about = [
    `**${labelText(found)}**`,
    [originText(found), ...author(article.author), ...link(article.url)].join(' · '),
    [counted(passages.length, 'passage'), statements(quotations), counted(dated.length, 'date')].join(' · '),
    listed(
      'Speakers',
      speakers.map(({ name, here }) => `${escapeInline(name, ROOM.name)} (${here})`),
      unnamed > 0 ? [`nobody named (${unnamed})`] : [],
    ),
    listed('Dates in it', [...new Set(days)]),
  ];
  return view([about.filter((line) => line !== null).join('\n')], opening(found, library));
}

const author = (name: string | null): string[] =>
  name === null ? [] : [`by ${escapeInline(name, ROOM.name)}`];

/** Names or days that are listed; the rest are counted. */
const LISTED = 10;

function listed(what: string, entries: readonly string[], last: readonly string[] = []): string | null {
  if (entries.length + last.length === 0) return null;
  const more = entries.length > LISTED ? [`and ${entries.length - LISTED} more`] : [];
  return `**${what}**: ${[...entries.slice(0, LISTED), ...more, ...last].join(', ')}`;
}

/** The first sentence that the title does not already say. An article that has no other sentence is not shown whole. */
function opening({ article, sentences }: AnnotatedArticle, library: Library): MakeBlock[] {
  const title = plain(article.title ?? '');
  const isHeadline = (sentence: Span): boolean =>
    ` ${title} `.includes(` ${plain(slice(article.text, sentence))} `);
  const prose = sentences.filter(({ boilerplate }) => !boilerplate);
  const first = prose.find((sentence) => !isHeadline(sentence));
  if (first === undefined || first === prose.at(-1)) return [];
  const { start, end } = first;
  const item = {
    citation: cite(article, [{ start, end }]),
    highlights: [],
    quotation: null,
    speaker: null,
    alsoIn: [],
  };
  return [() => itemBlock(item, library)];
}

/** Headlines and titles differ in their spaces, quotation marks and full stops. */
const plain = (text: string): string =>
  foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
