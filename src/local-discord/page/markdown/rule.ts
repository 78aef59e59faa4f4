import type { MarkdownNode } from './node.ts';

/** Where the text being parsed stands. */
export interface Context {
  /** At the beginning of a line, where headings, quotes and lists may start. */
  readonly lineStart: boolean;
  readonly inQuote: boolean;
  readonly inLink: boolean;
  readonly depth: number;
}

/** One text being parsed, and a rule's way to parse what is inside its match. */
export interface Scan {
  readonly source: string;
  readonly context: Context;
  readonly parse: (source: string, changes: Partial<Context>) => MarkdownNode[];
  /** Marks that are known to have no partner further on: keeps a run of unclosed marks linear. */
  readonly unclosed: Set<string>;
}

export interface Match {
  readonly nodes: readonly MarkdownNode[];
  readonly end: number;
  /** What follows stands at the beginning of a line. */
  readonly endsLine?: boolean;
}

/** Tries to read a construct at `at`; null where there is none. */
export type Rule = (scan: Scan, at: number) => Match | null;

/** A sticky regular expression's match at `at`. */
export const matchAt = (pattern: RegExp, source: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(source);
};
