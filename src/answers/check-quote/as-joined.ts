import type { ExcerptWord } from '../../search/excerpts/excerpt-words.ts';
import type { CheckedItem, DiffPart } from '../answer.ts';
import { asTyped } from './as-typed.ts';
import type { Checking } from './checking.ts';
import type { TypedQuote } from './typed-quote.ts';

/** The two places that a quotation is joined from, each with all that was typed; none where it is not. */
export function asJoined({ text, parts }: TypedQuote, checking: Checking): CheckedItem[] {
  const words = parts.flat();
  const at = checking.excerpts.joint(words);
  if (at === null) return [];
  const [before, after] = [words.slice(0, at), words.slice(at)];
  const first = onePlace(asTyped([before], checking, 'joined'));
  const second = onePlace(asTyped([after], checking, 'joined'));
  if (!first || !second) return [];
  return [
    { ...first, diff: [...first.diff, typedOnly(text, after)] },
    { ...second, diff: [typedOnly(text, before), ...second.diff] },
  ];
}

/** The best of the places that a part stands at, which names the articles of the others. */
function onePlace([best, ...others]: readonly CheckedItem[]): CheckedItem | null {
  if (!best) return null;
  const articles = others.flatMap(({ citation, alsoIn }) => [citation.article, ...alsoIn]);
  return { ...best, alsoIn: [...best.alsoIn, ...articles] };
}

const typedOnly = (text: string, words: readonly ExcerptWord[]): DiffPart => ({
  op: 'added',
  text: text.slice(words[0]?.start, words.at(-1)?.end),
});
