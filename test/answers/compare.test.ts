import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/span.ts';
import { seeds } from '../support/ask-seeds.ts';
import { type Card, cardsIn, cardsOn, compared } from './conflict-cards.ts';
import { coverageOf, wordsOf } from './coverage-of.ts';

describe('compare', () => {
  it('puts sentences that make one claim under one number, copies folded into the first', async () => {
    const SANK = 'The ferry Aurora sank near Holm on a stormy night with forty passengers on board.';
    const library = coverageOf({
      a: SANK,
      b: `${SANK} Bakers sold more bread than ever.`,
      c: 'The ferry Aurora sank in a storm near Holm, and all passengers were saved.',
      d: 'The company that ran the ferry Aurora was founded in Lund by two brothers.',
    });
    const { items, conflicts } = await compared('ferry Aurora', library);
    const shown = items.map(({ citation, alsoIn, group }) => [citation.article, alsoIn, group]);
    expect(shown.toSorted()).toEqual([
      ['a', ['b'], 0],
      ['c', [], 0],
      ['d', [], 1],
    ]);
    expect(conflicts).toEqual([]);
  });
});

/** Which of several spellings of one side is shown [Kim Jong-Un, Kim Jong Un] does not matter. */
const folded = (card: Card): Card => ({
  ...card,
  words: card.words.map((words) => words.toLowerCase().replaceAll('-', ' ')),
});

const GOLD = readFileSync('test/gold/conflicts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { topic: string; conflicts: Card[] });

describe('conflicts on the seeds, checked by hand', () => {
  it.each(GOLD)('$topic', async ({ topic, conflicts }) => {
    expect((await cardsIn(topic, seeds)).map(folded)).toEqual(conflicts.map(folded));
  });
});

describe('whatever is asked', () => {
  const words = seeds.articles.flatMap(({ article }) =>
    article.text.split(/\s+/).filter((word) => word !== ''),
  );
  const topic = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .map((some) => some.join(' '));

  it('an article disagrees neither with itself nor with its copy', async () => {
    const [first, second] = [
      'Transport Minister Petra Hallberg said that the fire on the ferry killed 12 people near Holm.',
      'Transport Minister Petra Halberg said that the fire on the ferry killed 15 people near Holm.',
    ];
    expect(await cardsOn('ferry fire', [`${first}\n\n${second}`])).toEqual([]);
    expect(await cardsOn('ferry fire', [first!, first!])).toEqual([]);
    expect((await cardsOn('ferry fire', [first!, second!])).map(({ kind }) => kind)).toEqual([
      'name',
      'number',
    ]);
  });

  it('every item is the article’s words, and a conflict lies within two items of two articles', async () => {
    await fc.assert(
      fc.asyncProperty(topic, async (text) => {
        const { items, conflicts } = await compared(text, seeds);
        for (const item of items) {
          const { article } = seeds.article(item.citation.article)!;
          expect(wordsOf(item, seeds)).toEqual(item.citation.spans.map((span) => slice(article.text, span)));
        }
        for (const { items: places, differing } of conflicts) {
          const [a, b] = places.map((place) => items[place]!);
          expect(a?.citation.article).not.toBe(b?.citation.article);
          for (const [side, item] of [a!, b!].entries()) {
            expect(differing[side]?.article).toBe(item.citation.article);
            const [words, whole] = [differing[side]!.spans[0]!, item.citation.spans[0]!];
            expect(words.start >= whole.start && words.end <= whole.end).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
