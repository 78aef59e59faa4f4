import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/answers/cite.ts';
import { articleKey } from '../../../src/discord/custom-id.ts';
import { contextMessage } from '../../../src/discord/render/context.ts';
import { itemBlock } from '../../../src/discord/render/item.ts';
import { makeLibrary } from '../../support/make-library.ts';

const ASIDES = Array.from({ length: 12 }, (_, i) => `Aside ${i} follows.`).join(' ');
const TEXT = `“We were ready,” she said. ${ASIDES} The end.`;
const library = makeLibrary([
  { id: 'a', text: TEXT, title: 'First print' },
  { id: 'b', text: TEXT, title: 'Second print' },
]);

function contextOfWords(id: string, words: readonly string[], sha256?: string): string | null {
  const { article } = library.article(id)!;
  const spans = words.map((piece) => ({
    start: TEXT.indexOf(piece),
    end: TEXT.indexOf(piece) + piece.length,
  }));
  const citation = cite({ ...article, sha256: sha256 ?? article.sha256 }, spans);
  const message = contextMessage({ article: articleKey(citation), spans, block: 0 }, library);
  return message === null ? null : message.components.map((part) => 'content' in part && part.content).join();
}

describe('contextMessage', () => {
  it('has only the cited parts in bold, and leaves out what lies far between them', () => {
    expect(contextOfWords('a', ['“We were ready,”', 'The end.'])).toContain(
      '> **“We were ready,”** she said. Aside 0 follows. Aside 1 follows. Aside 2 follows. […] Aside 9 follows. Aside 10 follows. Aside 11 follows. **The end.**\n',
    );
  });

  it('cites the article that was cited where another has the same words', () => {
    expect(contextOfWords('a', ['The end.'])).toContain('First print');
    expect(contextOfWords('b', ['The end.'])).toContain('Second print');
  });

  it('has room for a sentence that an answer has none for', () => {
    const text = `It ${'word '.repeat(300)}ends. Nobody came.`;
    const long = makeLibrary([{ text }]);
    const citation = cite(long.articles[0]!.article, [{ start: 0, end: text.indexOf(' Nobody') }]);
    const item = { citation, highlights: [], quotation: null, speaker: null, alsoIn: [] };
    const { body, source, context } = itemBlock(item, long);
    expect(body).toContain('press **Context**');
    expect(source).toContain('outlet not stated');
    expect(JSON.stringify(context && contextMessage({ ...context, block: 0 }, long))).toContain('word word');
  });

  it('shows nothing of an article that has changed, or of a place that it does not have', () => {
    expect(contextOfWords('a', ['The end.'], '0'.repeat(64))).toBeNull();
    const { article } = library.article('a')!;
    const spans = [{ start: 0, end: 9_999 }];
    const key = articleKey(cite(article, spans));
    expect(contextMessage({ article: key, spans, block: 0 }, library)).toBeNull();
  });
});
