import type { Library } from '../library.ts';
import type { ExcerptWord } from '../search/excerpts/excerpt-words.ts';
import type { CheckedItem, None, QuoteCheck, Request, Verdict } from './answer.ts';
import { asAltered } from './check-quote/as-altered.ts';
import { asJoined } from './check-quote/as-joined.ts';
import { asTyped } from './check-quote/as-typed.ts';
import { isAsClaimed } from './check-quote/checked-item.ts';
import type { Checking } from './check-quote/checking.ts';
import { readTypedQuote, type TypedQuote } from './check-quote/typed-quote.ts';
import { none } from './none.ts';
import { scopeOf, searchedIn } from './scope.ts';

/** Words of the longest quotation that is compared word by word; one that stands in the coverage may be any length. */
const LONGEST = 600;

/**
 * Whether a quotation is in the coverage. exact: its words stand in an article, in order and without a gap but for the
 * omissions that it marks. altered: they nearly do, or are joined from two places, or not said by whom they are said to
 * be. absent: no such words, nor near ones.
 */
export async function checkQuote(request: Request, library: Library): Promise<QuoteCheck> {
  const typed = readTypedQuote(request.text);
  if (typed.words.length === 0) return { ...none('empty', library), verdict: null };
  const scope = scopeOf(request, library);
  if (!scope.ok) return { ...none(scope.reason, library, request.source ?? ''), verdict: null };
  const excerpts = await library.excerpts.open();
  const checking = { library, excerpts, within: scope.articles, claimed: request.speaker ?? typed.speaker };

  const exact = exactly(typed, checking, request.speaker);
  if (exact.some(isAsClaimed)) return told('exact', exact);
  const isTooLong = typed.words.length > LONGEST;
  if (exact.length > 0) {
    // Another's words; what they who are named said instead, perhaps with a “not”, is what was asked.
    return told('altered', [...exact, ...(isTooLong ? [] : asAltered(typed, checking, isSaidAsClaimed))]);
  }
  const absent = (reason: None['reason']): QuoteCheck => ({
    ...none(reason, library, '', searchedIn(scope.articles, library)),
    verdict: 'absent',
  });
  if (isTooLong) return absent('too-long');
  const altered = asAltered(typed, checking);
  const isWhole = altered[0]?.diff.every(({ op }) => op !== 'added');
  const joined = asJoined(typed, checking);
  const items = joined.length > 0 && (!isWhole || isOfTwo(joined)) ? joined : altered;
  if (items.length > 0) return told('altered', items);
  return absent('absent');
}

/** The quoted parts, and where these do not stand or are another's, all that was typed: a tag may be the article's own. */
function exactly(typed: TypedQuote, checking: Checking, asked: string | null): CheckedItem[] {
  const parts = asTyped(typed.parts, checking);
  if (parts.some(isAsClaimed)) return parts;
  const whole: readonly ExcerptWord[][] = [[...typed.words]];
  const all = asTyped(whole, { ...checking, claimed: asked });
  return all.some(isAsClaimed) ? all : parts;
}

const isSaidAsClaimed = (item: CheckedItem): boolean => item.claim?.fits === true && isAsClaimed(item);

/** Each part is another speaker's: what stands between them was not left out by who quotes one. */
const isOfTwo = (parts: readonly CheckedItem[]): boolean =>
  new Set(parts.flatMap(({ speaker, quotation }) => speaker?.id ?? quotation?.speakerName ?? [])).size > 1;

const told = (verdict: Verdict, items: readonly CheckedItem[]): QuoteCheck => ({
  status: verdict === 'exact' ? 'found' : 'closest',
  verdict,
  items,
  corrections: [],
  origins: [],
});
