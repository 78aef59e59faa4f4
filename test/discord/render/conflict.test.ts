import { describe, expect, it } from 'vitest';
import type { ComparedItem, Found } from '../../../src/answers/answer.ts';
import { cite } from '../../../src/answers/cite.ts';
import { cost, LIMITS, TYPED } from '../../../src/discord/limits.ts';
import { conflictBlocks } from '../../../src/discord/render/conflict.ts';
import { layout } from '../../../src/discord/render/layout.ts';
import { view } from '../../../src/discord/view.ts';
import { makeLibrary } from '../../support/make-library.ts';

const LONGEST = `${'*'.repeat(118)} `.repeat(40);
const articles = ['a', 'b'].map((id) => ({
  id,
  title: LONGEST,
  outlet: LONGEST,
  url: `https://post.example/${'x'.repeat(200)}`,
  text: `${'word_ '.repeat(100)}${id} ends here.`,
}));
const library = makeLibrary(articles);
const items = library.articles.map(({ article }): ComparedItem => {
  const whole = { start: 0, end: article.text.length };
  const citation = cite(article, [whole]);
  return { citation, highlights: [], quotation: null, speaker: null, alsoIn: [], group: 0 };
});
const answer: Found<ComparedItem> = {
  status: 'closest',
  items,
  corrections: [],
  origins: [],
  conflicts: [
    {
      kind: 'wording',
      certain: false,
      reason: 'r'.repeat(100),
      items: [0, 1],
      differing: [items[0]!.citation, items[1]!.citation],
    },
  ],
};

describe('conflictBlocks', () => {
  it('says what is disagreed on, and cites both sides', () => {
    const card = conflictBlocks(answer, library)[0]?.();
    expect(card?.body).toMatch(/^⚠ \*\*possible\*\*: the coverage may disagree on the words of a quotation/);
    expect(card?.context?.article).not.toBe(card?.beside?.context?.article);
  });

  it('fits a page beside the longest request', () => {
    const options = Object.fromEntries(
      (['topic', 'from', 'to', 'source'] as const).map((name) => [name, '*'.repeat(TYPED[name])]),
    );
    const frame = { command: 'compare', options, asker: '1', page: 0, shareable: true, note: null };
    const lead = ['l'.repeat(900)];
    const message = layout(view(lead, conflictBlocks(answer, library)), frame);
    const size = cost(message.components);
    expect(size.text).toBeLessThanOrEqual(LIMITS.text);
    expect(size.components).toBeLessThanOrEqual(LIMITS.components);
  });
});
