import type { ArticleItem, DatedItem, Item } from '../answers/answer.ts';
import type { Library } from '../library.ts';
import type { Reference } from './reference.ts';

/** An item that a file exports. */
export interface Entry {
  /** Where in the file: [line 1, item 2], [row 3]. */
  readonly place: string;
  readonly reference: Reference;
  /** What the file says otherwise than the coverage of the item that it refers to. */
  readonly mismatches: (item: Item | DatedItem | ArticleItem, library: Library) => readonly string[];
}

/** What a file holds. */
export interface Entries {
  readonly entries: readonly Entry[];
  /** Words that are quoted without saying where they are from, each with its place. */
  readonly uncited: readonly string[];
}
