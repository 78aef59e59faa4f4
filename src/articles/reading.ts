import type { Draft } from './make-article.ts';

/** A draft and where in its file it stands, from 1. */
export interface PlacedDraft extends Draft {
  /** Of a .jsonl file. */
  readonly line: number | null;
  /** Of an array in a .json file. */
  readonly part: number | null;
}

/** What the reader of one format makes of one file. */
export interface Reading {
  readonly drafts: readonly PlacedDraft[];
  /** What in it could not be used, and why. */
  readonly refused: readonly { readonly line: number | null; readonly reason: string }[];
}

export const refuse = (reason: string): Reading => ({ drafts: [], refused: [{ line: null, reason }] });

export const oneDraft = (draft: Draft): Reading => ({
  drafts: [{ ...draft, line: null, part: null }],
  refused: [],
});
