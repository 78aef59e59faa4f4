import { type APIMessage, ComponentType } from 'discord.js';
import { expect } from 'vitest';
import type { Citation } from '../../src/answers/answer.ts';
import { type ContextKey, readCustomId } from '../../src/discord/custom-id.ts';
import { articleOfKey } from '../../src/discord/render/context.ts';
import { labelText } from '../../src/discord/render/source-lines.ts';
import type { AnnotatedArticle, Library } from '../../src/library.ts';
import { type AnyComponent, displayedText } from '../../src/local-discord/messages/components.ts';
import { renderMarkdownToText } from '../../src/local-discord/page/markdown/text.ts';
import { quotedWords } from './quoted-words.ts';
import { shown } from './shown.ts';

/** What stands together in a message, and the citation of the Context button under it; null where there is none. */
interface Passage {
  readonly texts: readonly string[];
  readonly cited: Pick<ContextKey, 'article' | 'spans'> | null;
}

function passagesOf(components: readonly AnyComponent[]): Passage[] {
  const passages: Passage[] = [];
  let texts: string[] = [];
  const end = (cited: Passage['cited']): void => {
    if (texts.length > 0) passages.push({ texts, cited });
    texts = [];
  };
  for (const component of components) {
    if (component.type === ComponentType.Separator) end(null);
    texts.push(...displayedText([component]));
    const id = readCustomId(component.accessory?.custom_id ?? '');
    if (id?.kind === 'context') end(id);
  }
  end(null);
  return passages;
}

/**
 * Every quote of a reply stands over the citation of the article that has its words, there and in this order, and
 * that article is named beside it; without a citation nothing is quoted. What a Context button brings is cited by
 * the button that was `pressed`. Says how many pieces are quoted.
 */
export function expectCited(
  { components = [] }: Pick<APIMessage, 'components'>,
  library: Library,
  pressed = '',
): number {
  const id = readCustomId(pressed);
  let pieces = 0;
  for (const { texts, cited } of passagesOf(components as unknown as readonly AnyComponent[])) {
    const article = articleOfKey((cited ?? (id?.kind === 'context' ? id : null))?.article ?? '', library);
    if (article === null) expect(texts.flatMap(quotedWords)).toEqual([]);
    else {
      const quoted = expectQuoted(texts, article, cited?.spans[0]?.start);
      if (quoted > 0) expect(texts.at(-1)).toContain(labelText(article));
      pieces += quoted;
    }
  }
  return pieces;
}

/** The same of a moderator's panel, which has a number over each passage in place of a button under it. */
export function expectPanelCited(
  { components = [] }: Pick<APIMessage, 'components'>,
  passages: readonly { readonly citation: Citation }[],
  library: Library,
): number {
  let pieces = 0;
  for (const text of displayedText(components as unknown as readonly AnyComponent[])) {
    const number = /^\*\*(\d+)\*\*\n/.exec(text)?.[1];
    const citation = passages[Number(number) - 1]?.citation;
    if (citation === undefined) expect(quotedWords(text)).toEqual([]);
    else {
      const article = library.article(citation.article)!;
      expect(text).toContain(labelText(article));
      pieces += expectQuoted([text], article, citation.spans[0]?.start);
    }
  }
  return pieces;
}

/** Every quoted piece stands in the article after `from`, one after the other, and a reader sees exactly it. */
function expectQuoted(
  texts: readonly string[],
  { article: { id, text: words } }: AnnotatedArticle,
  from = 0,
): number {
  let at = from;
  let pieces = 0;
  for (const text of texts) {
    const seen = renderMarkdownToText(text);
    for (const piece of quotedWords(text).flat()) {
      const found = words.indexOf(piece, at);
      if (found < 0) expect.unreachable(`${id} does not say, from ${at} on: ${JSON.stringify(piece)}`);
      expect(seen).toContain(shown(piece));
      at = found + piece.length;
      pieces++;
    }
  }
  return pieces;
}
