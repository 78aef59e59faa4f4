import type { Citation } from '../../answers/answer.ts';
import { cite } from '../../answers/cite.ts';
import type { AnnotatedArticle, Library } from '../../library.ts';
import type { Part } from '../action.ts';
import { readCustomId } from '../custom-id.ts';
import { articleOfKey } from '../render/context.ts';

export interface CitedPassage {
  /** Of its Context button, which carries the citation. */
  readonly customId: string;
  readonly citation: Citation;
  readonly found: AnnotatedArticle;
}

/** The passages that a message cites, in their order, as far as the coverage still has their articles. */
export function passagesShown(parts: readonly Part[], library: Library): CitedPassage[] {
  return parts.flatMap(({ custom_id: customId = '' }) => {
    const id = readCustomId(customId);
    const found = id?.kind === 'context' ? articleOfKey(id.article, library) : null;
    if (id?.kind !== 'context' || found === null) return [];
    return [{ customId, citation: cite(found.article, id.spans), found }];
  });
}
