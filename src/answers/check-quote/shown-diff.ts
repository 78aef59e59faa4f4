import { type Span, slice } from '../../span.ts';
import type { DiffPart } from '../answer.ts';
import { OMISSION } from '../to-json.ts';
import { isApart } from './quote-diff.ts';

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
export function shownDiff(
  diff: readonly DiffPart[],
  text: string,
  { beside = BESIDE, changed = CHANGED } = {},
): ShownPart[] {
  const shown: ShownPart[] = [];
  let before: Span | null = null;
  for (const [i, part] of diff.entries()) {
    if (part.op !== 'added') {
      if (before !== null && isApart(before, part.span, text)) shown.push(BETWEEN);
      before = part.span;
    }
    const words = (part.op === 'added' ? part.text : slice(text, part.span)).split(/\s+/);
    const [head, tail] =
      part.op === 'same' ? [i === 0 ? 0 : beside, i === diff.length - 1 ? 0 : beside] : [changed, 0];
    shown.push({ op: part.op, text: shortened(words, head, tail) });
  }
  return shown;
}

/** In the place of the article's own words between two parts of a quotation. */
const BETWEEN: ShownPart = { op: 'same', text: OMISSION.trim() };

function shortened(words: readonly string[], head: number, tail: number): string {
  if (words.length <= head + tail) return words.join(' ');
  return [...words.slice(0, head), '…', ...words.slice(words.length - tail)].join(' ');
}
