import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Request } from '../../src/answers/answer.ts';
import { summarise } from '../../src/answers/summary.ts';
import type { Library } from '../../src/library.ts';
import { repeats } from '../../src/search/near-duplicates.ts';
import { createSketcher } from '../../src/search/sketch.ts';
import { requestFor, seeds } from '../support/ask-seeds.ts';
import { hostileText } from '../support/hostile-text.ts';
import { coverageOf, wordsOf } from './coverage-of.ts';

const summary = (text: string, library: Library, length = 5, filters: Partial<Request> = {}) =>
  summarise({ ...requestFor(text, filters), length }, library);
const linesOf = (answer: Answer, library: Library): string[] =>
  'items' in answer ? answer.items.map((item) => wordsOf(item, library).join(' ')) : [];

/** What a news agency sent out, as eight papers print it: each with a lead of its own, some cut short. */
const WIRE = [
  'The engine room of the Solveig flooded within minutes, the coast guard said in a statement.',
  'All 84 passengers were taken aboard the trawler Havørn, whose crew had seen the flares.',
  '“We had no time to wake everybody,” said first mate Jonas Lie.',
  'Lie said that the pumps had failed twice in April.',
  'The company Nordkyst bought the ship from a Danish yard in 2009.',
  'Police in Bodø opened an investigation on Saturday and seized the ship’s papers.',
  'Transport minister Eva Strand promised stricter inspections of older ferries.',
];
const LEADS = [
  'The ferry Solveig sank off Bodø on Friday, 5 May 2017.',
  'BODØ — The ferry Solveig sank off Bodø on Friday, 5 May 2017, in calm weather.',
  'A ferry, the Solveig, sank off Bodø on Friday, 5 May 2017, in calm weather, it was reported.',
  'The car ferry Solveig went down off Bodø on Friday, 5 May 2017.',
];
const copies = coverageOf(
  Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [
      `paper-${i}`,
      [LEADS[i % LEADS.length], ...WIRE.slice(0, WIRE.length - (i % 3))].join('\n\n'),
    ]),
  ),
  Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [`paper-${i}`, { publishedOn: `2017-05-0${6 + (i % 2)}` }]),
  ),
);

describe('a summary', () => {
  it.each(['', 'ferry Solveig', 'what happened to the Solveig off Bodø?'])(
    'of eight near-identical articles repeats nothing, and every line is in its article: %j',
    async (topic) => {
      const answer = await summary(topic, copies);
      const lines = linesOf(answer, copies);
      if (topic === '') expect(lines).toHaveLength(5);
      expect(lines.length).toBeGreaterThan(0);
      for (const [i, line] of lines.entries()) {
        const sketch = createSketcher();
        expect(lines.slice(i + 1).filter((other) => repeats(sketch(line), sketch(other)))).toEqual([]);
        expect(copies.articles.some(({ article }) => article.text.includes(line))).toBe(true);
      }
    },
  );

  it('names the other articles with the same words', async () => {
    const answer = await summary('pumps failed', copies, 1);
    expect(linesOf(answer, copies)).toEqual(['Lie said that the pumps had failed twice in April.']);
    expect('items' in answer && answer.items[0]?.alsoIn).toHaveLength(7);
    expect('items' in answer && answer.items[0]?.speaker?.name).toBe('Jonas Lie');
  });

  const story = coverageOf(
    {
      late: 'The bridge of Torvik reopened on 30 June 2021 with a concert. Thousands crossed the bridge on foot.',
      early: 'Engineers found cracks in the bridge of Torvik on 1 June 2021. They closed it at once.',
      middle: 'The bridge of Torvik got new cables on 12 June 2021, and the mayor paid. It rained.',
    },
    {
      late: { publishedOn: '2021-07-01', outlet: 'Torvik Post' },
      early: { publishedOn: '2021-06-02' },
      middle: { publishedOn: '2021-06-13' },
    },
  );

  it('tells the story in its order, over its sources', async () => {
    expect(linesOf(await summary('bridge of Torvik', story, 3), story)).toEqual([
      'Engineers found cracks in the bridge of Torvik on 1 June 2021.',
      'The bridge of Torvik got new cables on 12 June 2021, and the mayor paid.',
      'The bridge of Torvik reopened on 30 June 2021 with a concert.',
    ]);
  });

  it.each([
    [{ from: '2021-06-10', to: '2021-06-20' }, ['middle']],
    [{ source: 'Torvik Post' }, ['late']],
  ])('keeps to %o', async (filters, expected) => {
    for (const topic of ['', 'bridge of Torvik']) {
      const answer = await summary(topic, story, 5, filters);
      const articles = 'items' in answer ? answer.items.map(({ citation }) => citation.article) : [];
      expect([...new Set(articles)]).toEqual(expected);
    }
  });

  it.each([
    ['what the coverage does not have', 'gas prices in Texas', {}, 'no-match'],
    ['a source that is none', '', { source: 'Nobody' }, 'unknown-source'],
    ['no article left', 'bridge', { from: '2022-01-01' }, 'no-articles'],
    ['nothing but marks', '?!', {}, 'empty'],
  ])('is none for %s', async (_, topic, filters, reason) => {
    expect(await summary(topic, story, 5, filters)).toMatchObject({ status: 'none', reason });
  });

  it('is none where nothing can be quoted', async () => {
    const headlines = coverageOf({ a: 'Bridge closed\n\nFerry late' });
    expect(await summary('', headlines)).toMatchObject({ status: 'none', reason: 'no-match' });
  });

  it('of the whole default coverage has a passage of each article and leaves nothing hanging', async () => {
    const answer = await summary('', seeds);
    const lines = linesOf(answer, seeds);
    const articles = 'items' in answer ? answer.items.map(({ citation }) => citation.article) : [];
    expect(new Set(articles).size).toBe(5);
    for (const line of lines) expect(line).not.toMatch(/^(?:He|She|It|They|This|However|Also)\b/);
  });

  it('keeps to the topic on the default coverage', async () => {
    for (const line of linesOf(await summary('letters between Putin and Kim', seeds), seeds)) {
      expect(line).toMatch(/letters/);
    }
  });

  it.each(['"of the"', '“bridge of Torvik”', 'a '.repeat(5000), '🌉'])(
    'has an answer for %j',
    async (topic) => {
      expect((await summary(topic, story)).status).toMatch(/^(?:found|closest|none)$/);
    },
  );

  it('quotes nothing but whole slices of hostile articles', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostileText(), { maxLength: 4 }),
        fc.integer({ min: 1, max: 10 }),
        async (texts, length) => {
          const library = coverageOf(Object.fromEntries(texts.map((text, i) => [`a${i}`, text])));
          const answer = await summary('', library, length);
          const items = 'items' in answer ? answer.items : [];
          expect(items.length).toBeLessThanOrEqual(length);
          for (const item of items) expect(wordsOf(item, library)).toHaveLength(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});
