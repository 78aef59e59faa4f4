import type { Article } from './article.ts';
import { isVisible } from './is-visible.ts';
import { sha256Of } from './sha256.ts';
import { firstStated, type StatedFields } from './stated-fields.ts';
import { statedInText } from './stated-in-text.ts';

/** An article as its file gives it, before it has its place in the coverage. */
export interface Draft {
  /** Its own, where the file gives one. */
  readonly id: string | null;
  readonly text: string;
  readonly stated: StatedFields;
  /** Fields that were passed over, in words for the user. */
  readonly unread?: readonly string[];
}

/** Why the text cannot be an article; null where it can. */
export function unfit(text: string): string | null {
  if (text.trim() === '') return 'expected an article’s text, came an empty one';
  if (!isVisible(text)) return 'expected an article’s text, came only invisible characters';
  if (text.includes('\0')) return 'expected text, came binary data (a NUL character)';
  if (!text.isWellFormed()) return 'expected text, came half a character (a lone surrogate)';
  return null;
}

/** `stated` goes before what the text says of itself. */
export function makeArticle(id: string, text: string, stated: StatedFields): Article {
  return { id, text, sha256: sha256Of(text), ...firstStated(stated, statedInText(text)), notBefore: null };
}
