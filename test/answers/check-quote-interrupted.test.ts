import { describe, expect, it } from 'vitest';
import { reasonInWords, verdictInWords } from '../../src/answers/check-in-words.ts';
import { shownDiff } from '../../src/answers/check-quote/shown-diff.ts';
import { makeArticle } from '../../src/articles/make-article.ts';
import { NOTHING_STATED } from '../../src/articles/stated-fields.ts';
import { buildLibrary } from '../../src/library.ts';
import { check } from './harbour-papers.ts';

const TEXT = `“The island,” said harbour master Olga Lind on Monday, “will not wait for another winter.”

Mayor Tomas Brandt answered her. “The quay belongs to the town,” he said. “Nobody will sell it.”

The engineers do not agree. “The quay belongs to nobody but the sea,” engineer Ana Lund said.

“It has been a ruin for seven years,” she added.

Brandt praised the crews. “They came on Sunday,” Brandt said. He wants a new crane. “It will lift forty tonnes,” Brandt said.`;

const papers = buildLibrary([makeArticle('herald', TEXT, NOTHING_STATED)]);

const HAS_OWN = 'word for word in the article, which has words of its own in between';

async function told(text: string, speaker: string | null = null): Promise<string[]> {
  const answer = await check(text, { speaker }, papers);
  const items = 'items' in answer ? answer.items : [];
  const marks = { same: '', added: '-', dropped: '+' };
  const parts = shownDiff(items[0]?.diff ?? [], TEXT, { beside: 9 });
  return [
    verdictInWords(answer) ?? answer.status,
    parts.map((part) => `${marks[part.op]}${part.text}${marks[part.op]}`).join(' '),
    items.map((item) => item.standing).join(' '),
  ];
}

describe('a quotation that the article interrupts', () => {
  const EXACT = 'Exact: quoted in the coverage in these words.';
  const ALTERED = 'Altered: the coverage has other words.';

  it.each([
    [
      'by who says it',
      'The island will not wait for another winter',
      [EXACT, 'The island […] will not wait for another winter', 'quoted'],
    ],
    [
      'between two sentences',
      'The quay belongs to the town. Nobody will sell it.',
      [EXACT, 'The quay belongs to the town […] Nobody will sell it', 'quoted'],
    ],
    [
      'between two quotations of one speaker',
      'belongs to nobody but the sea. It has been a ruin for seven years',
      [EXACT, 'belongs to nobody but the sea […] It has been a ruin for seven years', 'quoted'],
    ],
    [
      'with a negation left out',
      'The island will wait for another winter',
      [ALTERED, 'The island […] will +not+ wait for another winter', 'quoted'],
    ],
    [
      'with a word changed',
      'The quay belongs to the state. Nobody will sell it.',
      [ALTERED, 'The quay belongs to the +town+ -state- […] Nobody will sell it', 'quoted'],
    ],
    [
      'as it is written',
      'The island, said harbour master Olga Lind',
      ['Exact: in the coverage in these words, only some of them as a quotation.', '…', 'partly'],
    ],
    [
      'by more than who says it, between two quotations',
      'They came on Sunday. It will lift forty tonnes',
      [ALTERED, expect.stringContaining('+Brandt said. He wants a new crane+'), 'quoted'],
    ],
  ])('is told %s', async (_name, text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it('says so, and shows the words between', async () => {
    const answer = await check('The island will not wait', {}, papers);
    if (answer.status !== 'found') throw new Error(answer.status);
    expect(reasonInWords(answer.items[0]!, papers.articles[0]!)).toBe(HAS_OWN);
    expect(answer.items[0]?.citation.spans.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      TEXT.split('\n')[0],
    ]);
  });

  it('is its speaker’s', async () => {
    expect((await told('The quay belongs to the town. Nobody will sell it.', 'Tomas Brandt'))[0]).toBe(EXACT);
    expect((await told('The quay belongs to the town. Nobody will sell it.', 'Olga Lind'))[0]).toBe(
      'Altered: the right words, another speaker.',
    );
  });

  it('is not one of two speakers', async () => {
    const [verdict] = await told('Nobody will sell it. The quay belongs to nobody but the sea');
    expect(verdict).toBe('Altered: joined from two places, as if it were one.');
  });
});
