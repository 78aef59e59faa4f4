import type { Token } from './token.ts';

/** A noun phrase: tokens [from, to) of a statement; `core` ends before its first preposition, comma or bracket. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly core: { readonly from: number; readonly to: number };
}

/** Prepositions that attach a phrase to the noun before: a lawyer [for] the city. */
const ATTACHING = /^(of|for|at|from|with|to|in|on|by|among|against|about|between|behind|near|inside|into)$/;

/** Tokens that a bracket after a name may hold: (D-Va.). */
const LONGEST_BRACKET = 12;

export const isAttaching = ({ lower }: Token): boolean => ATTACHING.test(lower);

/** [the head] of the bank */
export function coreOf(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  let end = from + 1;
  while (end < to && !isAttaching(tokens[end]!) && tokens[end]!.text !== ',' && tokens[end]!.text !== '(')
    end++;
  return { from, to: Math.min(end, to) };
}

/** Where the bracket opens that closes at `close`; `close` itself where it does not. */
export function bracketStart(tokens: readonly Token[], close: number): number {
  for (let i = close; i >= 0 && close - i < LONGEST_BRACKET; i--) if (tokens[i]!.text === '(') return i;
  return close;
}

/** Where the bracket closes that opens at `open`; `open` itself where it does not. */
export function bracketEnd(tokens: readonly Token[], open: number): number {
  for (let i = open; i < tokens.length && i - open < LONGEST_BRACKET; i++)
    if (tokens[i]!.text === ')') return i;
  return open;
}
