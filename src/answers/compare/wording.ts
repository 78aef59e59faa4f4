import { findQuotedSpans } from '../../quotations/quoted-spans.ts';
import { numberForm } from '../../search/number-words.ts';
import { americanSpelling } from '../../search/spelling.ts';
import type { Word } from '../../search/words.ts';
import { contains, overlaps, type Span, slice } from '../../span.ts';
import { align, type Difference } from './align.ts';
import type { Claim } from './claim.ts';
import { type Disagreement, type FindDisagreement, keyOf } from './disagreement.ts';

/** Words that agree before two quotations can be one. Fewer are a phrase that a speaker repeats. */
const LEAST = 7;
/** Aligning takes the square of the words: the rest of an endless sentence is not compared. */
const MOST = 150;
/** And the share of the words between the first and the last that agree. */
const NEARLY_SAME = 0.75;
/** So long and so alike, it is one utterance; below, a speaker may have said both. */
const SURE = { words: 8, share: 0.85 };

/**
 * Words inside quotation marks that differ, in what is otherwise one quotation of one speaker: [“talk may continue”],
 * [“talks may continue”]. One may be longer; spelling, marks and what is left out openly are no difference.
 */
export const wording: FindDisagreement = (a, b, library) => {
  for (const one of a.quotations) {
    const speaker = library.speakers.of(one);
    if (!speaker) continue;
    for (const other of b.quotations) {
      if (library.speakers.of(other) !== speaker) continue;
      for (const piece of quotedWords(one.spans, one.kind === 'direct', a))
        for (const counterpart of quotedWords(other.spans, other.kind === 'direct', b)) {
          const found = differing(piece, counterpart, a, b);
          if (found) return found;
        }
    }
  }
  return null;
};

/** The words inside quotation marks of a quotation, as far as they stand in the sentence. */
function quotedWords(spans: readonly Span[], direct: boolean, { found, sentence, words }: Claim): Word[][] {
  const { text } = found.article;
  return spans
    .filter((span) => overlaps(span, sentence))
    .flatMap((span) =>
      direct
        ? [span]
        : findQuotedSpans(slice(text, span)).map(({ start, end }) => ({
            start: start + span.start,
            end: end + span.start,
          })),
    )
    .map((span) => words.filter((word) => contains(span, word)).slice(0, MOST))
    .filter((own) => own.length >= LEAST);
}

/** British words that no rule of spelling turns into American ones. */
const AMERICAN: Readonly<Record<string, string>> = {
  tyre: 'tire', tyres: 'tires', grey: 'gray', cheque: 'check', cheques: 'checks', plough: 'plow', kerb: 'curb',
  sceptic: 'skeptic', sceptical: 'skeptical', mum: 'mom', whilst: 'while', amongst: 'among', towards: 'toward',
}; // biome-ignore format: one list

const comparable = ({ form }: Word): string => numberForm(AMERICAN[form] ?? americanSpelling(form));

function differing(one: readonly Word[], other: readonly Word[], a: Claim, b: Claim): Disagreement | null {
  const { matched, length, differences } = align(one.map(comparable), other.map(comparable));
  if (matched < LEAST || matched < NEARLY_SAME * length) return null;
  const spoken = differences.filter(
    ({ a: left, b: right }) => !isEdited(left, one, a) && !isEdited(right, other, b),
  );
  const [first] = spoken;
  if (!first) return null;
  const [here, there] = [joined(one, first.a), joined(other, first.b)];
  if (here === there) return null;
  const certain = matched >= SURE.words && matched >= SURE.share * length;
  return {
    certain,
    reason: certain
      ? 'nearly the same quotation of one speaker, in different words'
      : 'quotations of one speaker that are much alike; both may have been said',
    key: keyOf(here, there),
    spans: shownWords(first, one, other),
  };
}

type Stretch = Difference['a'];

/** [co operation] and [cooperation] are one spelling. */
const joined = (words: readonly Word[], { from, to }: Stretch): string =>
  words
    .slice(from, to)
    .map(({ form }) => form)
    .join('');

/** An omission or a remark of the article's within the quotation: […], (sic). */
function isEdited({ from, to }: Stretch, words: readonly Word[], { found }: Claim): boolean {
  const [before, after] = [words[from - 1], words[to]];
  if (!before || !after) return false;
  return /[[\](){}…—]|\.\.|\. \./.test(found.article.text.slice(before.end, after.start));
}

/** The words that differ; where one side has none, the two around the gap as well, on both sides. */
function shownWords({ a, b }: Difference, one: readonly Word[], other: readonly Word[]): [Span, Span] {
  const more = a.from === a.to || b.from === b.to ? 1 : 0;
  const span = ({ from, to }: Stretch, words: readonly Word[]): Span => ({
    start: words[from - more]!.start,
    end: words[to - 1 + more]!.end,
  });
  return [span(a, one), span(b, other)];
}
