import type { Library } from '../../library.ts';
import type { Excerpts } from '../../search/excerpts/create-excerpt-index.ts';

/** What a quotation is checked against. */
export interface Checking {
  readonly library: Library;
  readonly excerpts: Excerpts;
  /** Only these articles; null for all of them. */
  readonly within: ReadonlySet<string> | null;
  /** Who is said to have said it. */
  readonly claimed: string | null;
}
