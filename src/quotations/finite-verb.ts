import type { Token } from './token.ts';

/** Whether one of the tokens [from, to) is a finite verb, as far as tags tell: no gerund, no infinitive. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, lower } = tokens[i]!;
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing') && tokens[i - 1]?.lower !== 'to'))
      return true;
  }
  return false;
}
