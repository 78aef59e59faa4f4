import { foldExcerptWord } from '../../search/excerpts/excerpt-words.ts';
import { slice } from '../../span.ts';
import type { CheckedItem } from '../answer.ts';
import { bestFirst, checkedItem, foldArticles, isShown } from './checked-item.ts';
import type { Checking } from './checking.ts';
import { quoteDiff } from './quote-diff.ts';
import type { TypedQuote } from './typed-quote.ts';
import { withEdges } from './with-edges.ts';

/**
 * The least share of a quotation that makes a place a version of it, its words weighted by their rarity: of excerpts
 * with a word changed none had less than 0.55, of those from elsewhere one in a hundred more than 0.4.
 */
const LEAST = 0.5;
/** Words of it that stand there: two say little. */
const SHARED = 3;
/** Places whose share is this close to the best one's are as near. */
const AS_NEAR = 0.02;

/**
 * The places nearest to the quotation, with what differs there; none where less than most of it stands anywhere.
 * `isWanted`: which of them count.
 */
export function asAltered(
  { text, parts }: TypedQuote,
  checking: Checking,
  isWanted: (item: CheckedItem) => boolean = () => true,
): CheckedItem[] {
  const words = parts.flat();
  const places = checking.excerpts.nearest(words, checking.within);
  const read = places.flatMap((place) => {
    const found = checking.library.article(place.article);
    const shared = place.steps.filter((step) => step === 'same').length;
    if (!found || shared < SHARED || place.share < LEAST) return [];
    const whole = withEdges(place, found.article.text);
    const diff = quoteDiff({ text, words }, whole, found);
    const item = checkedItem({ found, wording: 'other', words: whole.words, diff }, checking);
    return isShown(item, checking) && isWanted(item) ? [{ item, share: place.share }] : [];
  });
  const best = Math.max(...read.map(({ share }) => share));
  const nearest = read.flatMap(({ item, share }) => (share >= best - AS_NEAR ? [item] : []));
  return foldArticles(bestFirst(nearest), (item) => wordingIn(item, checking));
}

/** The same for articles that differ from what was typed in the same way. */
const wordingIn = ({ diff, citation }: CheckedItem, { library }: Checking): string => {
  const text = library.article(citation.article)?.article.text ?? '';
  return diff
    .map((part) =>
      part.op === 'added'
        ? `+${part.text}`
        : `${part.op} ${slice(text, part.span).split(/\s+/).map(foldExcerptWord).join(' ')}`,
    )
    .join('\n');
};
