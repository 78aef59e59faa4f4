import type { Item } from '../../answers/answer.ts';
import { type Attribution, attributionOf } from '../../answers/attribution.ts';
import type { AnnotatedArticle } from '../../library.ts';
import { escapeInline } from '../escape.ts';
import { ROOM } from '../limits.ts';

/**
 * Who said it, with which words the article says so, and how it is quoted: [**John Kirby** · said further · …]; where
 * more is cited than what was said, [in this passage: …].
 */
export function attribution(item: Item, cited: AnnotatedArticle): string | null {
  const said = attributionOf(item, cited);
  if (said === null) return null;
  const line = [
    who(said),
    said.cue === null ? 'no reporting verb' : escapeInline(said.cue, ROOM.name),
    ...(said.negated ? ['**denied or not said**'] : []),
    said.kind,
  ].join(' · ');
  return said.whole ? line : `in this passage: ${line}`;
}

/** The name, and the article's own words for the speaker where they hold more or other words. */
function who({ name, mention }: Attribution): string {
  const bold = (text: string): string => `**${escapeInline(text, ROOM.name)}**`;
  if (name === null) return mention === null ? 'speaker not named' : bold(mention);
  return mention === null
    ? bold(name)
    : `${bold(name)} (in the article: ${escapeInline(mention, ROOM.name)})`;
}
