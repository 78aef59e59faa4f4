import type { Item } from '../../answers/answer.ts';
import { saidInWords } from '../../answers/in-words.ts';
import type { AnnotatedArticle } from '../../library.ts';
import { escapeInline } from '../escape.ts';
import { ROOM } from '../limits.ts';

const words = (text: string): string => escapeInline(text, ROOM.name);

/** Who said it, with which words the article says so, and how it is quoted: [**John Kirby** · said further · …]. */
export const attribution = (item: Item, cited: AnnotatedArticle): string | null =>
  saidInWords(item, cited, {
    name: (name) => `**${words(name)}**`,
    mention: words,
    cue: words,
    strong: (text) => `**${text}**`,
  });
