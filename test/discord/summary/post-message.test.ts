import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle, unfit } from '../../../src/articles/make-article.ts';
import { cost, LIMITS } from '../../../src/discord/limits.ts';
import type { OutgoingMessage } from '../../../src/discord/render/layout.ts';
import { panel } from '../../../src/discord/summary/panel.ts';
import { MOST_PASSAGES, postMessage } from '../../../src/discord/summary/post-message.ts';
import { suggestionsFor } from '../../../src/discord/summary/suggestions.ts';
import { cleanNote, NOTE, noteLine, TITLE, titleLine } from '../../../src/discord/summary/words.ts';
import { buildLibrary, type Library } from '../../../src/library.ts';
import { renderMarkdownToText } from '../../../src/local-discord/page/markdown/text.ts';
import type { Draft } from '../../../src/store/drafts.ts';
import type { Post } from '../../../src/store/posts.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { quotedWords } from '../../support/quoted-words.ts';
import { shown } from '../../support/shown.ts';
import { wholeArticles } from '../../support/whole-articles.ts';
import '../../support/seeded.ts';

const STATED = { title: null, outlet: null, author: null, url: null, publishedOn: null };

/** A draft of one passage an article: the whole of it. */
function draftOf(library: Library, fields: Partial<Draft> = {}): Draft {
  return {
    id: 12,
    guild: '1',
    revision: 3,
    topic: 'the ferry',
    from: null,
    to: null,
    title: 'The ferry',
    note: null,
    noteBy: null,
    channel: '2',
    author: '3',
    createdAt: 0,
    removed: [],
    ...fields,
    passages: wholeArticles(library),
  };
}

const BYLINE = { author: '80351110224678912', updatedBy: null };

const contents = (parts: readonly object[]): string[] =>
  (parts as { content?: string; components?: object[] }[]).flatMap(({ content, components = [] }) => [
    ...(content === undefined ? [] : [content]),
    ...contents(components),
  ]);
const wordsOf = ({ components }: OutgoingMessage): string => contents(components).join('\n');

function expectSendable({ components, allowedMentions }: OutgoingMessage): void {
  expect(cost(components).text).toBeLessThanOrEqual(LIMITS.text);
  expect(cost(components).components).toBeLessThanOrEqual(LIMITS.components);
  expect(allowedMentions).toEqual({ parse: [] });
}

/** `sentences` of about so many characters each, every one different. */
const article = (id: number, sentences: number, size: number) =>
  makeArticle(
    `a${id}`,
    Array.from(
      { length: sentences },
      (_, i) => `Ferry ${id} of day ${i} ${'went on '.repeat(size / 8)}home.`,
    ).join(' '),
    STATED,
  );

describe('a post', () => {
  it('quotes all passages in full where they fit', () => {
    const library = buildLibrary([article(1, 3, 100), article(2, 3, 100)]);
    const made = postMessage(draftOf(library), BYLINE, library);
    if (!made.ok) throw new Error(made.problems.join());
    const quoted = quotedWords(wordsOf(made.message));
    expect(quoted).toEqual(library.articles.map(({ article: { text } }) => [text]));
  });

  it('cuts the long ones to whole sentences where they do not, and the short ones not at all', () => {
    const library = buildLibrary([
      article(1, 20, 150),
      article(2, 1, 60),
      article(3, 20, 150),
      article(4, 20, 150),
    ]);
    const made = postMessage(draftOf(library), BYLINE, library);
    if (!made.ok) throw new Error(made.problems.join());
    expectSendable(made.message);
    const quoted = quotedWords(wordsOf(made.message));
    expect(quoted).toHaveLength(4);
    expect(quoted[1]).toEqual([library.articles[1]?.article.text]);
    for (const [at, pieces] of quoted.entries()) {
      for (const piece of pieces) {
        expect(library.articles[at]?.article.text).toContain(piece);
        expect(piece).toMatch(/^Ferry .*home\.$/s);
      }
    }
  });

  it.each([
    ['nothing in it', [], 'There is no passage in it'],
    [
      'too many passages',
      Array.from({ length: 9 }, (_, i) => article(i, 1, 50)),
      'holds 7 passages: take 2 out',
    ],
    [
      'more than fits',
      Array.from({ length: 7 }, (_, i) => article(i, 1, 900)),
      'Only 3 of the 7 passages fit',
    ],
    ['a sentence without an end', [article(1, 1, 1_500)], 'a sentence too long for a post'],
  ])('is not made of %s', (_name, articles, problem) => {
    const library = buildLibrary(articles);
    const made = postMessage(draftOf(library), BYLINE, library);
    expect(made.ok ? '' : made.problems.join()).toContain(problem);
  });

  it('is not made of what has changed or is gone, by name', () => {
    const library = buildLibrary([article(1, 2, 50), article(2, 2, 50)]);
    const draft = draftOf(library);
    const later = buildLibrary([makeArticle('a1', 'Other words than before.', STATED)]);
    const made = postMessage(draft, BYLINE, later);
    expect(made.ok ? [] : made.problems).toEqual([
      expect.stringMatching(/^Passage 1 \(“Other words than before…”\) no longer holds: .* has changed/),
      expect.stringMatching(/^Passage 2 no longer holds: .*a2 is no longer in the coverage/),
    ]);
  });

  it('and its panel stay within Discord’s limits, quote word for word and ping nobody, whatever is in them', async () => {
    let posts = 0;
    const words = (most: number) => hostileText(20).map((text) => text.slice(0, most));
    const text = fc
      .array(
        fc
          .tuple(fc.constantFrom('The ferry', 'On 3 May 2019 she'), hostileText(10))
          .map(([a, b]) => `${a} ${b}. `),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((sentences) => sentences.join(''))
      .filter((one) => unfit(one) === null);
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: MOST_PASSAGES }),
        words(TITLE),
        words(NOTE),
        fc.constantFrom<Post['state'] | null>(null, 'sending', 'posted', 'failed'),
        async (texts, title, note, state) => {
          const library = buildLibrary(
            texts.map((one, i) => makeArticle(`a${i}`, one, { ...STATED, title })),
          );
          const draft = draftOf(library, { title, note: cleanNote(note) || null, noteBy: '5' });
          const post = state === null ? null : { ...POST, state };
          const suggestions = await suggestionsFor(draft, null, library);
          const parts = {
            asking: null,
            underWay: title.length > 9,
            draft,
            post,
            suggestions,
            library,
            selected: 1,
            find: title,
            notices: [title.slice(0, 9)],
          };
          expectSendable(panel(parts));
          const made = postMessage(draft, BYLINE, library);
          if (!made.ok) return;
          posts++;
          expectSendable(made.message);
          const quoting = contents(made.message.components).filter((one) => one.startsWith('> '));
          expect(quoting).toHaveLength(texts.length);
          for (const [at, body] of quoting.entries()) {
            const seen = renderMarkdownToText(body);
            for (const piece of quotedWords(body).flat()) {
              expect(library.articles[at]?.article.text).toContain(piece);
              expect(seen).toContain(shown(piece));
            }
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(posts).toBeGreaterThan(20);
  });
});

const POST: Post = {
  id: 1,
  draft: 12,
  guild: '1',
  channel: '2',
  message: '4',
  nonce: 'n',
  state: 'posted',
  revision: 2,
  author: '3',
  actor: '3',
  updatedBy: null,
  changedAt: 0,
  reason: 'it was not to be',
  namesForgotten: 1,
};

describe('the moderator’s own words', () => {
  it('are shown as they were typed, and quote nothing', () => {
    fc.assert(
      fc.property(hostileText(20), (typed) => {
        const note = cleanNote(typed);
        if (note === '') return;
        const line = noteLine({ note, noteBy: '5' }) ?? '';
        expect(quotedWords(line)).toEqual([]);
        const shown = renderMarkdownToText(line);
        expect(shown.startsWith('Note by ')).toBe(true);
        expect(titleLine({ title: note }).split('\n')).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a\r\nb', 'a\nb'],
    ['a\n\n\n\nb', 'a\n\nb'],
    ['  a \u0007\u202e b ', 'a    b'],
    [' \n ', ''],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
  ])('keep their lines, and lose what only steers: %j', (typed, kept) => {
    expect(cleanNote(typed)).toBe(kept);
  });
});
