import type { Sentence } from '../../articles/structure.ts';
import type { Timex } from '../../dates/timex.ts';
import type { AnnotatedArticle } from '../../library.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { isEnglish } from '../../search/english.ts';
import { numberOf } from '../../search/number-words.ts';
import { termOf } from '../../search/terms.ts';
import { type Word, words } from '../../search/words.ts';
import { inside, overlaps, type Span, slice } from '../../span.ts';
import { datelineEnd } from '../dateline.ts';
import { type Office, officesIn } from './offices-in.ts';
import { type NamedPerson, peopleIn } from './people-in.ts';
import { type Quantity, quantitiesIn } from './quantities-in.ts';

/** Words that only tell that something is told; other cues [accused, charged] are what happened. */
const SAYING = /^(?:say|says|said|saying|tell|tells|told|add|adds|added|according|reported|reportedly)$/;

/** A sentence that bears on the topic, with all that it is compared by. Offsets count into the article's text. */
export interface Claim {
  readonly found: AnnotatedArticle;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** What it speaks of, without figures, dates and who reports it. */
  readonly terms: ReadonlySet<string>;
  /** Those of its terms that are names. */
  readonly names: ReadonlySet<string>;
  readonly people: readonly NamedPerson[];
  readonly offices: readonly Office[];
  readonly quantities: readonly Quantity[];
  readonly quotations: readonly Quotation[];
  readonly timexes: readonly Timex[];
  /** Matched words of the topic. */
  readonly highlights: readonly Span[];
}

export function readClaim(sentence: Sentence, found: AnnotatedArticle, matched: readonly Span[]): Claim {
  const { text } = found.article;
  // A wire copy differs from the next in where it was filed.
  const told = { start: datelineEnd(sentence, text), end: sentence.end };
  const own = words(slice(text, told)).map(({ form, capital, start, end }) => ({
    form,
    capital,
    start: start + told.start,
    end: end + told.start,
  }));
  const quotations = found.quotations.filter(({ spans }) => spans.some((span) => overlaps(span, sentence)));
  const timexes = inside(found.timexes, sentence, ({ span }) => span);
  const aside = [...timexes.map(({ span }) => span), ...quotations.flatMap(({ speaker }) => speaker ?? [])];
  const content = own.flatMap((word, index) => {
    const term = numberOf(word.form) !== null || SAYING.test(word.form) ? null : termOf(word.form);
    return term && !aside.some((span) => overlaps(span, word)) ? [{ ...word, term, index }] : [];
  });
  return {
    found,
    sentence,
    words: own,
    terms: new Set(content.map(({ term }) => term)),
    names: new Set(
      content.flatMap(({ form, term, capital, index }) =>
        // Any word may open a sentence with a capital; only a name is no English word.
        capital && (index > 0 || !isEnglish(form)) ? term : [],
      ),
    ),
    people: peopleIn(own, text),
    offices: officesIn(own, text),
    quantities: quantitiesIn(own, text, timexes),
    quotations,
    timexes,
    highlights: matched.filter((word) => overlaps(word, sentence)),
  };
}

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const each of small) if (large.has(each)) count++;
  return count;
}

/** Terms that both have, as a share of the shorter one's: 1 where one says all that the other says. */
export const containment = (a: Claim, b: Claim): number =>
  shared(a.terms, b.terms) / Math.max(1, Math.min(a.terms.size, b.terms.size));
