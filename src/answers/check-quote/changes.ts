import { excerptWords } from '../../search/excerpts/excerpt-words.ts';
import { isNumber } from '../../search/number-words.ts';
import { slice } from '../../span.ts';
import type { DiffPart } from '../answer.ts';

/** What a reader should know first of the difference between what was typed and an article. */
export interface Changes {
  /** Words that turn a sentence round, which only the one or the other has; [not] for [not] is no change. */
  readonly negations: { readonly typed: readonly string[]; readonly article: readonly string[] };
  /** Numbers in the place of others. */
  readonly numbers: readonly { readonly typed: string; readonly article: string }[];
  /** Words beside those. */
  readonly changed: number;
  readonly added: number;
  readonly dropped: number;
}

const NEGATION = /^(?:not|no|never|nor|neither|none|nobody|nothing|nowhere|cannot|without|.{1,10}n't)$/;

/** An article's word in the place of a typed one, each as written; null where there is none. */
type Pair = readonly [article: string | null, typed: string | null];

/** [the envoy will dropped] [will not added] → the negation “not” only typed */
export function changesIn(diff: readonly DiffPart[], text: string): Changes {
  const pairs = diff.flatMap((part, i): Pair[] => {
    const next = diff[i + 1];
    if (part.op === 'dropped') {
      return pairUp(slice(text, part.span), next?.op === 'added' ? next.text : '');
    }
    return part.op === 'added' && diff[i - 1]?.op !== 'dropped' ? pairUp('', part.text) : [];
  });
  const only = (side: 0 | 1): string[] => pairs.flatMap((pair) => pair[side] ?? []);
  const [typed, article] = [only(1).filter(negates), only(0).filter(negates)];
  const isNegationKept = typed.length === article.length;
  const isNamed = ([is, was]: Pair): boolean =>
    (counts(is) && counts(was)) || (!isNegationKept && [is, was].some((word) => word && negates(word)));
  const others = pairs.filter((pair) => !isNamed(pair));
  return {
    negations: isNegationKept ? { typed: [], article: [] } : { typed, article },
    numbers: pairs.flatMap(([is, was]) => (counts(is) && counts(was) ? { typed: was, article: is } : [])),
    changed: others.filter(([is, was]) => is !== null && was !== null).length,
    added: others.filter(([is]) => is === null).length,
    dropped: others.filter(([, was]) => was === null).length,
  };
}

function pairUp(article: string, typed: string): Pair[] {
  const [these, those] = [wordsOf(article), wordsOf(typed)];
  return Array.from(
    { length: Math.max(these.length, those.length) },
    (_, i): Pair => [these[i] ?? null, those[i] ?? null],
  );
}

const wordsOf = (text: string): string[] => excerptWords(text).map((word) => slice(text, word));

const formOf = (word: string): string => excerptWords(word)[0]?.form ?? '';

const negates = (word: string): boolean => NEGATION.test(formOf(word));

const counts = (word: string | null): word is string => word !== null && isNumber(formOf(word));
