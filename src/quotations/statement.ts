import type { Structure } from '../articles/structure.ts';
import { overlaps, type Span } from '../span.ts';
import { isReportingForm } from './reporting-verbs.ts';
import type { Token } from './token.ts';

/** A sentence together with whatever its quotation marks and its reporting clause hold: “Why? Who said so?” asked Reyes. */
export interface Statement extends Span {
  /** Index into the article's statements. */
  readonly index: number;
  /** Index into `Structure.paragraphs`. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** For each token, the index into `quoted` of the marks that it stands in, or -1. */
  readonly inside: readonly number[];
  /** Stretches inside quotation marks, marks included. */
  readonly quoted: readonly Span[];
}

/** Tokens; what is longer is no sentence, and is cut so that time stays linear in an article's length. */
const LONGEST = 500;

/**
 * Sentences joined where a boundary falls inside quotation marks or just before a lower-case word or a
 * reporting clause: [“Why now? Why us?” Reyes asked.] Tokens and quoted spans come in text order.
 */
export function toStatements(
  text: string,
  structure: Structure,
  tokens: readonly Token[],
  quoted: readonly Span[],
): Statement[] {
  const statements: Statement[] = [];
  let token = 0;
  let mark = 0;
  for (let s = 0; s < structure.sentences.length; s++) {
    const first = structure.sentences[s]!;
    let end = first.end;
    while (mark < quoted.length && quoted[mark]!.end <= first.start) mark++;
    let torn = mark;
    while (s + 1 < structure.sentences.length) {
      const next = structure.sentences[s + 1]!;
      if (next.paragraph !== first.paragraph) break;
      while (torn < quoted.length && quoted[torn]!.end <= end) torn++;
      const unfinished = torn < quoted.length && quoted[torn]!.start < end && quoted[torn]!.end > next.start;
      if (!unfinished && !continues(text, end, tokens, next.start, token)) break;
      end = next.end;
      s++;
    }
    while (token < tokens.length && tokens[token]!.start < first.start) token++;
    const from = token;
    while (token < tokens.length && tokens[token]!.start < end) token++;
    for (let piece = from; piece < token || piece === from; piece += LONGEST) {
      const own = tokens.slice(piece, Math.min(piece + LONGEST, token));
      const span = {
        start: piece === from ? first.start : own[0]!.start,
        end: piece + LONGEST < token ? own.at(-1)!.end : end,
      };
      while (mark < quoted.length && quoted[mark]!.end <= span.start) mark++;
      const marks = quotedWithin(quoted, mark, span);
      const inside = insideOf(own, marks);
      statements.push({
        index: statements.length,
        paragraph: first.paragraph,
        ...span,
        tokens: own,
        quoted: marks,
        inside,
      });
    }
  }
  return statements;
}

/** After a closing mark, [said Reyes.] and [Reyes said.] belong to the quotation before them. */
function continues(
  text: string,
  end: number,
  tokens: readonly Token[],
  start: number,
  from: number,
): boolean {
  if (!/["”’']/.test(text.charAt(end - 1))) return false;
  if (/\p{Ll}/u.test(text.charAt(start))) return true;
  const first = firstTokenAt(tokens, from, start);
  // A full stop ends the quotation unless the next sentence is nothing but [Reyes said.]
  const followers = /[?!,…]/.test(text.charAt(end - 2))
    ? /^(,|\.|in|on|at|during|of|to|about|when|as|after|while|before|later|last|this|earlier)$/
    : /^\.$/;
  for (let i = first; i < first + 5 && i < tokens.length; i++) {
    const { lower, pos } = tokens[i]!;
    if (i > first && isReportingForm(lower) && followers.test(tokens[i + 1]?.lower ?? '.')) return true;
    if (pos !== 'PROPN' && pos !== 'PRON' && pos !== 'DET' && pos !== 'NOUN') return false;
  }
  return false;
}

/** The first token at or after a text offset. */
function firstTokenAt(tokens: readonly Token[], from: number, start: number): number {
  let low = from;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function quotedWithin(quoted: readonly Span[], from: number, span: Span): Span[] {
  let to = from;
  while (to < quoted.length && overlaps(quoted[to]!, span)) to++;
  return quoted.slice(from, to);
}

function insideOf(tokens: readonly Token[], marks: readonly Span[]): number[] {
  let k = 0;
  return tokens.map((token) => {
    while (k < marks.length && marks[k]!.end <= token.start) k++;
    return k < marks.length && marks[k]!.start <= token.start ? k : -1;
  });
}
