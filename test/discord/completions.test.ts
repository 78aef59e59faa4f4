import { describe, expect, it } from 'vitest';
import { completionsInSteps } from '../../src/discord/completions.ts';
import type { Speaker } from '../../src/quotations/speakers.ts';
import { finish } from '../../src/steps.ts';
import { makeLibrary } from '../support/make-library.ts';

const speaker = (name: string): Speaker => ({
  id: name,
  name,
  alsoWritten: [],
  kind: 'person',
  descriptions: [],
  quotations: [],
});

const library = makeLibrary(
  [
    { id: 'one', text: 'Nobody came.', title: 'Café talks', outlet: 'Gazette', publishedOn: '2023-05-12' },
    { id: 'two', text: 'Everybody came to the pier.', outlet: 'Gazette', notBefore: '2023-05-01' },
    { id: 'x'.repeat(120), text: 'A long way off.', title: 'Elsewhere' },
    ...Array.from({ length: 30 }, (_, i) => ({ id: `many${i}`, text: 'Many came.' })),
  ],
  [speaker('Ana Reyes'), speaker('Tomas Brandt')],
);

describe('completionsInSteps', () => {
  const { article, source, speaker: speakers } = finish(completionsInSteps(library));
  const values = (choices: readonly { value: string }[] | undefined) => choices?.map(({ value }) => value);

  it.each([
    ['a title without its accent', 'cafe', ['Café talks']],
    ['words in any order', 'talks caf', ['Café talks']],
    ['opening words', 'everybody came', ['Everybody came to the pier']],
    ['a date as shown', '12 may', ['Café talks']],
    ['a date as written', '2023-05-12', ['Café talks']],
    ['a bound', 'not before', ['Everybody came to the pier']],
    ['an outlet', 'gazette', ['Café talks', 'Everybody came to the pier']],
    ['nothing', 'zzz', []],
  ])('finds articles by %s', (_name, typed, ids) => {
    expect(values(article?.(typed))).toEqual(ids);
  });

  it('offers outlets before articles, each once', () => {
    expect(values(source?.('gaz'))).toEqual(['Gazette', 'Café talks', 'Everybody came to the pier']);
  });

  it('offers no more than Discord takes', () => {
    expect(article?.('')).toHaveLength(25);
    expect(source?.('')).toHaveLength(25);
  });

  it('offers all speakers before anything is typed', () => {
    expect(values(speakers?.(' '))).toEqual(['Ana Reyes', 'Tomas Brandt']);
    expect(speakers?.('bran')).toEqual([{ name: 'Tomas Brandt · no statements', value: 'Tomas Brandt' }]);
  });
});
