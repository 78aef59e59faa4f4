import type { AnnotatedArticle } from '../../library.ts';
import type { AlteredPlace } from '../../search/excerpts/create-excerpt-index.ts';
import { type ExcerptWord, excerptWords } from '../../search/excerpts/excerpt-words.ts';
import type { Span } from '../../span.ts';
import type { DiffPart } from '../answer.ts';

/**
 * What was typed against what stands in the article, a part for each run of words: [We same] [will dropped]
 * [will not added] [wait same]. Between two runs that both have, what the article has comes first.
 */
export function quoteDiff(
  typed: { readonly text: string; readonly words: readonly ExcerptWord[] },
  { words, steps }: Pick<AlteredPlace, 'words' | 'steps'>,
  found: Pick<AnnotatedArticle, 'article' | 'sentences'>,
): DiffPart[] {
  const parts: DiffPart[] = [];
  let [same, dropped, added]: [Span[], Span[], Span[]] = [[], [], []];
  const close = (): void => {
    parts.push(...runsOf(same, found).map((span) => ({ op: 'same' as const, span })));
    parts.push(...runsOf(dropped, found).map((span) => ({ op: 'dropped' as const, span })));
    const [first, last] = [added[0], added.at(-1)];
    if (first && last) parts.push({ op: 'added', text: typed.text.slice(first.start, last.end) });
    [same, dropped, added] = [[], [], []];
  };
  let [own, other] = [0, 0];
  for (const step of steps) {
    const isSame = step === 'same';
    if (isSame ? dropped.length + added.length > 0 : same.length > 0) close();
    const inTyped = step === 'dropped' ? null : typed.words[own++]!;
    const inArticle = step === 'added' ? null : words[other++]!;
    if (inTyped && inArticle) same.push(inArticle);
    else if (inArticle) dropped.push(inArticle);
    else if (inTyped) added.push(inTyped);
  }
  close();
  return parts;
}

/** Consecutive words as one span, or one for each side of what they were read across: boilerplate, [said Ana Lund]. */
export function runsOf(
  words: readonly Span[],
  { article: { text }, sentences }: Pick<AnnotatedArticle, 'article' | 'sentences'>,
): Span[] {
  const gaps = sentences.filter(({ boilerplate }) => boilerplate);
  const runs: Span[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const apart =
      last &&
      (isApart(last, word, text) || gaps.some((gap) => gap.start >= last.end && gap.end <= word.start));
    if (last && !apart) runs[runs.length - 1] = { start: last.start, end: word.end };
    else runs.push({ start: word.start, end: word.end });
  }
  return runs;
}

/** Words of the article stand between the two. */
export const isApart = (before: Span, after: Span, text: string): boolean =>
  excerptWords(text.slice(before.end, after.start)).length > 0;
