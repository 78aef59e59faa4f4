import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { sourcesOf } from '../../src/answers/sources.ts';
import { requestFor } from '../support/request-for.ts';
import { coverageOf } from './coverage-of.ts';

const SANK = 'The ferry Aurora sank near Holm with forty passengers on board, harbour master Ana Lindt said.';
const library = coverageOf({
  a: `${SANK}\n\nBakers in the town sold more bread than ever.`,
  b: `${SANK}\n\nThe museum opens again in spring.`,
  c: 'Fishermen watched as the ferry Aurora sank slowly in the dark. The ferry Aurora was old.',
  d: 'The council talked about schools.',
});
/** Two passages on the ferry, each as long as passages get, and no copies. */
const long = coverageOf({
  e: [
    `The ferry Aurora sank near Holm. ${'Many people of the town stood in the rain and waited for some news. '.repeat(8)}`,
    `The ferry Aurora sank in the dark. ${'All shops were closed, and the schools too, until Monday. '.repeat(8)}`,
  ].join('\n\n'),
});
const request = requestFor('Where did the ferry Aurora sink?');

const itemsOf = async (answer: ReturnType<typeof ask>) => {
  const given = await answer;
  if (given.status !== 'found') throw new Error(given.status);
  return given.items.map(({ citation: { article }, alsoIn }) => ({ article, alsoIn }));
};

describe('ask', () => {
  it('gives one passage an article, copies folded into the first of them', async () => {
    const items = await itemsOf(ask(request, library));
    expect(items.map(({ article }) => article).toSorted()).toEqual([expect.stringMatching(/^[ab]$/), 'c']);
    const [copy] = items.filter(({ article }) => article !== 'c');
    expect([copy?.article, ...(copy?.alsoIn ?? [])].toSorted()).toEqual(['a', 'b']);
  });

  it('gives no second passage of an article', async () => {
    expect(long.articles[0]?.passages.length).toBeGreaterThan(1);
    expect(await itemsOf(ask(request, long))).toEqual([{ article: 'e', alsoIn: [] }]);
  });

  it('counts the copies among the articles that a claim is attributed in', async () => {
    const { origins } = (await ask(request, library)) as { origins: unknown };
    expect(origins).toMatchObject([{ name: 'Ana Lindt', articles: expect.arrayContaining(['a', 'b']) }]);
  });

  it('stays within the filters', async () => {
    const items = await itemsOf(ask({ ...request, source: 'c' }, library));
    expect(items).toEqual([{ article: 'c', alsoIn: [] }]);
  });

  it('says what was searched: the articles that the filters leave', async () => {
    const one = { articles: 1, undated: 1, first: null, last: null };
    expect(await ask({ ...request, source: 'c' }, library)).toMatchObject({ status: 'found', searched: one });
    expect(await ask({ ...request, source: 'd' }, library)).toMatchObject({ status: 'none', searched: one });
    expect(await ask(request, library)).toMatchObject({ searched: library.extent });
  });

  it.each([
    ['What does bread cost in Madrid?', {}, 'no-match'],
    ['…', {}, 'empty'],
    ['What about it?', {}, 'empty'],
    ['大坝', {}, 'language'],
    ['Où est-ce que le bateau a coulé hier soir ?', {}, 'language'],
    ['ferry', { source: 'The Post' }, 'unknown-source'],
    ['ferry', { from: '2021-01-01' }, 'no-articles'],
  ])('says why it has nothing on “%s”', async (text, filters, reason) => {
    expect(await ask(requestFor(text, filters), library)).toMatchObject({ status: 'none', reason });
  });
});

describe('sourcesOf', () => {
  it('gives one passage an article, copies apart', async () => {
    const items = await itemsOf(sourcesOf(request, library));
    expect(items.map(({ article }) => article).toSorted()).toEqual(['a', 'b', 'c']);
    expect(items.flatMap(({ alsoIn }) => alsoIn)).toEqual([]);
  });
});
