import type { AnnotatedArticle, Library } from '../../library.ts';
import { nameWords } from '../../quotations/name-key.ts';
import { findQuotedSpans } from '../../quotations/quoted-spans.ts';
import { contains, overlaps, type Span, slice } from '../../span.ts';
import type { CheckedItem, Item } from '../answer.ts';
import { nearPassage, saying } from '../item.ts';

type Standing = Pick<CheckedItem, 'standing' | 'claim' | 'quotation' | 'speaker'>;

/** In whose words the article has them, and whether that is who was named. */
export function standingOf(
  words: readonly Span[],
  found: AnnotatedArticle,
  claimed: string | null,
  library: Library,
): Standing {
  const whole = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const said = saying(words, nearPassage(whole, found).quotations, library);
  return {
    ...said,
    standing: inMarksOrNot(words, whole, said, found),
    claim: claimed === null ? null : { typed: claimed, fits: fits(claimed, said, found, library) },
  };
}

function inMarksOrNot(
  words: readonly Span[],
  whole: Span,
  { quotation }: Pick<Item, 'quotation'>,
  { article: { text }, sentences }: AnnotatedArticle,
): CheckedItem['standing'] {
  const touched = sentences.filter((sentence) => overlaps(sentence, whole));
  const isPage = (word: Span): boolean =>
    touched.some((sentence) => sentence.boilerplate && contains(sentence, word));
  if (words.every(isPage)) return 'page';
  const marked = findQuotedSpans(text).filter((span) => overlaps(span, whole));
  const inside = words.filter((word) => marked.some((span) => contains(span, word))).length;
  if (inside === words.length) return 'quoted';
  if (quotation?.kind === 'indirect' && inside === 0) return 'indirect';
  if (inside > 0) return 'partly';
  return quotation ? 'indirect' : 'narrative';
}

/** One name holds the other, [Kirby] and [John Kirby], or the coverage knows one person by both; null for nobody. */
function fits(
  claimed: string,
  { quotation, speaker }: Pick<Item, 'quotation' | 'speaker'>,
  { article }: AnnotatedArticle,
  library: Library,
): boolean | null {
  const names = [speaker?.name, ...(speaker?.alsoWritten ?? []), quotation?.speakerName];
  const mention = quotation?.speaker && slice(article.text, quotation.speaker);
  const written = names.filter((name) => typeof name === 'string');
  const known = (written.length > 0 || !mention ? written : [mention]).map(
    (name) => new Set(nameWords(name)),
  );
  if (known.length === 0) return null;
  const wanted = new Set(nameWords(claimed));
  if (wanted.size === 0) return null;
  if (known.some((name) => name.isSubsetOf(wanted) || wanted.isSubsetOf(name))) return true;
  return speaker !== null && library.speakers.find(claimed)[0]?.id === speaker.id;
}
