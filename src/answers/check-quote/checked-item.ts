import type { AnnotatedArticle } from '../../library.ts';
import { overlaps, type Span } from '../../span.ts';
import type { CheckedItem, DiffPart } from '../answer.ts';
import { cite, quoteOf } from '../cite.ts';
import type { Checking } from './checking.ts';
import { standingOf } from './standing.ts';

/** The words of an article that a quotation, or a part of it, was found in. */
export interface Found {
  readonly found: AnnotatedArticle;
  readonly wording: CheckedItem['wording'];
  /** In order. */
  readonly words: readonly Span[];
  readonly diff: readonly DiffPart[];
}

/** Shown in place: in its whole sentences, with who said it there. */
export function checkedItem({ found, wording, words, diff }: Found, checking: Checking): CheckedItem {
  const marked = diff.flatMap((part) => (part.op === 'added' ? [] : [part]));
  const same = marked.filter(({ op }) => op === 'same').map(({ span }) => span);
  const dropped = marked.filter(({ op }) => op === 'dropped').map(({ span }) => span);
  const shared =
    wording === 'other' ? words.filter((word) => !dropped.some((span) => overlaps(span, word))) : words;
  return {
    citation: cite(found.article, sentencesOf(words, found)),
    highlights: wording === 'other' ? dropped : same,
    ...standingOf(shared, found, checking.claimed, checking.library),
    alsoIn: [],
    diff,
    wording,
  };
}

/** The sentences that hold the words; those that touch or follow one another as one span. */
function sentencesOf(words: readonly Span[], { sentences }: AnnotatedArticle): Span[] {
  const cited: Span[] = [];
  let previous = -2;
  for (const [index, { start, end }] of sentences.entries()) {
    if (!words.some((word) => overlaps(word, { start, end }))) continue;
    const last = cited.at(-1);
    if (last && previous === index - 1) cited[cited.length - 1] = { start: last.start, end };
    else cited.push({ start, end });
    previous = index;
  }
  return cited;
}

/** Not hidden by a server's moderators. */
export const isShown = ({ citation }: CheckedItem, { library }: Checking): boolean =>
  quoteOf(citation, library).ok;

/** Nobody was named, or who was named is quoted with it; what the article does not quote is nobody's. */
export const isAsClaimed = ({ claim, standing }: CheckedItem): boolean =>
  claim === null || (claim.fits !== false && (standing === 'quoted' || standing === 'partly'));

const STANDING: readonly CheckedItem['standing'][] = ['quoted', 'partly', 'indirect', 'narrative', 'page'];

/** As claimed before otherwise, words in quotation marks before the article's own, somebody's before a headline's. */
export const bestFirst = (items: readonly CheckedItem[]): CheckedItem[] =>
  items.toSorted(
    (a, b) =>
      Number(isAsClaimed(b)) - Number(isAsClaimed(a)) ||
      STANDING.indexOf(a.standing) - STANDING.indexOf(b.standing) ||
      Number(a.quotation === null) - Number(b.quotation === null),
  );

/** Items that tell the same become the first of them, which names the other articles. */
export function foldArticles(
  items: readonly CheckedItem[],
  keyOf: (item: CheckedItem) => string = () => '',
): CheckedItem[] {
  const groups = Map.groupBy(items, (item) => {
    const { standing, speaker, quotation, claim } = item;
    const name = speaker?.id ?? quotation?.speakerName ?? '';
    return JSON.stringify([standing, name, claim?.fits, quotation?.negated, keyOf(item)]);
  });
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const articles = new Set(others.map(({ citation }) => citation.article));
    articles.delete(first.citation.article);
    return [{ ...first, alsoIn: [...articles] }];
  });
}
