import { slice } from '../../span.ts';
import type { DiffPart } from '../answer.ts';

/** A stretch of a difference as it is shown, its white space folded. */
export interface ShownPart {
  readonly op: DiffPart['op'];
  readonly text: string;
}

/** Words of what both have that are shown beside a change. */
const BESIDE = 4;
/** Words of a change that are shown. */
const CHANGED = 40;

/** A difference shortened around its changes, for a reader: [… of the old] [pier dropped] [ship added] [was closed …]. */
export const shownDiff = (
  diff: readonly DiffPart[],
  text: string,
  { beside = BESIDE, changed = CHANGED } = {},
): ShownPart[] =>
  diff.map((part, i) => {
    const words = (part.op === 'added' ? part.text : slice(text, part.span)).split(/\s+/);
    const [head, tail] =
      part.op === 'same' ? [i === 0 ? 0 : beside, i === diff.length - 1 ? 0 : beside] : [changed, 0];
    return { op: part.op, text: shortened(words, head, tail) };
  });

function shortened(words: readonly string[], head: number, tail: number): string {
  if (words.length <= head + tail) return words.join(' ');
  return [...words.slice(0, head), '…', ...words.slice(words.length - tail)].join(' ');
}
