import { describe, expect, it } from 'vitest';
import type { Answer, None } from '../../../src/answers/answer.ts';
import { answerView } from '../../../src/discord/render/answer.ts';
import type { Options } from '../../../src/discord/shown-request.ts';
import { makeLibrary } from '../../support/make-library.ts';

const library = makeLibrary(['a', 'b', 'c'].map((id) => ({ id, text: 'Nobody came.' })));

const viewOf = (answer: Answer<string>, options: Options = {}) =>
  answerView(answer, {
    library,
    options,
    chooses: 'speaker',
    block: (body) => ({ body, source: null, context: null }),
    otherwise: 'Look elsewhere.',
  });

const found = { status: 'found', items: ['One', 'Two'], corrections: [], origins: [] } as const;

const none = (reason: None['reason']): None => ({
  status: 'none',
  reason,
  searched: { articles: 5, undated: 2, first: '2023-08-30', last: '2023-11-14' },
  nearest: ['Ana *Reyes*'],
});

describe('answerView', () => {
  it('shows what was found, in its order', () => {
    const { lead, blocks, menu } = viewOf(found);
    expect(blocks.map((make) => make().body)).toEqual(['One', 'Two']);
    expect({ lead, menu }).toEqual({ lead: [], menu: null });
  });

  it('says first that passages may not answer', () => {
    expect(viewOf({ ...found, status: 'closest' }).lead[0]).toMatch(
      /Nothing .* clearly answers.* may not answer it/,
    );
  });

  it('always says what was corrected', () => {
    const corrections = [{ typed: 'pyongyeng*', used: 'pyongyang' }];
    expect(viewOf({ ...found, corrections }).lead).toEqual([
      'Showing results for *pyongyang*: the coverage does not have “pyongyeng\\*”.',
    ]);
  });

  it('counts articles and origins apart', () => {
    const origins = [
      { name: 'Ana Reyes', articles: ['a', 'b'] },
      { name: 'the council', articles: ['b'] },
    ];
    const searched = { articles: 3, undated: 3, first: null, last: null };
    expect(viewOf({ ...found, origins, searched }).lead).toEqual([
      '-# in 2 of 3 articles; all attribute it (Ana Reyes 2, the council 1)',
    ]);
  });

  it('can be paged to the end of a hundred, and says how many there are', () => {
    const { lead, blocks } = viewOf({ ...found, items: Array.from({ length: 250 }, String) });
    expect(blocks).toHaveLength(100);
    expect(lead[0]).toContain('the first 100 of 250');
  });

  it.each([
    ['no-match', '**The coverage does not say.**'],
    ['language', '**The coverage is in English'],
    ['empty', '**There is nothing to search for'],
    ['no-articles', '**No article of the coverage is left'],
    ['unknown-speaker', '**speaker**: expected somebody whom the coverage quotes, and got “Zorro”.'],
    ['unknown-source', '**source**: expected an outlet or article of the coverage, and got “Nowhere”.'],
  ] as const)('says why there is nothing, what was searched and where else to look: %s', (reason, start) => {
    const { lead, blocks } = viewOf(none(reason), { speaker: 'Zorro', source: 'Nowhere' });
    const text = lead.join('\n');
    expect(text.startsWith(start)).toBe(true);
    expect(text).toContain('5 articles, 30 August – 14 November 2023, two undated');
    expect(text).toContain('Ana \\*Reyes\\*');
    expect(text).toContain('Look elsewhere.');
    expect(blocks).toEqual([]);
  });

  it('lets the asker choose', () => {
    const choices = [{ label: 'Ana', value: '1' }];
    expect(viewOf({ status: 'ambiguous', choices }).menu).toEqual({ option: 'speaker', choices });
  });
});
