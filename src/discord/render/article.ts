import type { ArticleItem } from '../../answers/answer.ts';
import { cite } from '../../answers/cite.ts';
import { intervalInWords } from '../../answers/days-in-words.ts';
import type { AnnotatedArticle, Library } from '../../library.ts';
import { escapeInline } from '../escape.ts';
import { ROOM } from '../limits.ts';
import { type Block, type View, view } from '../view.ts';
import { itemBlock } from './item.ts';
import { labelText, link, originText } from './source-lines.ts';

/** [3 passages · 1 quotation · no dates] */
const counts = (item: Pick<ArticleItem, 'passages' | 'quotations' | 'dates'>): string =>
  (['passages', 'quotations', 'dates'] as const)
    .map((what) => (item[what] === 1 ? `1 ${what.slice(0, -1)}` : `${item[what] || 'no'} ${what}`))
    .join(' · ');

/** An article in a list. */
export function articleBlock(item: ArticleItem, library: Library): Block {
  const found = library.article(item.article.id);
  if (found === null)
    return { body: '*An article is no longer in the coverage.*', source: null, context: null };
  const from = [originText(found), ...link(item.article.url)].join(' · ');
  return { body: `**${labelText(found)}**\n${from}\n${counts(item)}`, source: null, context: null };
}

/** What is known of an article, and its opening sentence; never more of its text. */
export function articleView(found: AnnotatedArticle, library: Library): View {
  const { article, passages, quotations, timexes } = found;
  const dated = timexes.flatMap(({ interval }) => interval ?? []);
  const speakers = library.speakers.list
    .map(({ name, quotations: all }) => ({
      name,
      here: all.filter((one) => one.article === article.id).length,
    }))
    .filter(({ here }) => here > 0)
    .sort((a, b) => b.here - a.here)
    .map(({ name, here }) => `${escapeInline(name, ROOM.name)} (${here})`);
  const days = dated.toSorted((a, b) => a.from.localeCompare(b.from)).map(intervalInWords);
  const about = [
    `**${labelText(found)}**`,
    [originText(found), ...author(article.author), ...link(article.url)].join(' · '),
    counts({ passages: passages.length, quotations: quotations.length, dates: dated.length }),
    listed('Quoted', speakers),
    listed('Dates in it', [...new Set(days)]),
  ];
  return view([about.filter((line) => line !== null).join('\n')], opening(found, library));
}

const author = (name: string | null): string[] =>
  name === null ? [] : [`by ${escapeInline(name, ROOM.name)}`];

/** Names or days that are listed; the rest are counted. */
const LISTED = 10;

function listed(what: string, entries: readonly string[]): string | null {
  if (entries.length === 0) return null;
  const more = entries.length > LISTED ? [`and ${entries.length - LISTED} more`] : [];
  return `**${what}**: ${[...entries.slice(0, LISTED), ...more].join(', ')}`;
}

/** An article of one sentence is not shown whole. */
function opening({ article, sentences }: AnnotatedArticle, library: Library): Block[] {
  const [first, ...others] = sentences.filter(({ boilerplate }) => !boilerplate);
  if (first === undefined || others.length === 0) return [];
  const { start, end } = first;
  const item = {
    citation: cite(article, [{ start, end }]),
    highlights: [],
    quotation: null,
    speaker: null,
    alsoIn: [],
  };
  return [itemBlock(item, library)];
}
