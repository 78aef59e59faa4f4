import { describe, expect, it } from 'vitest';
import { whoSaid } from '../../src/answers/who-said.ts';
import type { Library } from '../../src/library.ts';
import type { Quotation } from '../../src/quotations/quotation.ts';
import { makeLibrary } from '../support/make-library.ts';
import { requestFor } from '../support/request-for.ts';
import { coverageOf, wordsOf } from './coverage-of.ts';

const library = coverageOf(
  {
    a: 'Ana Lindt told reporters that the lighthouse needed repairs. The lighthouse has stood there for years.',
    b: '“The lighthouse was dark that night,” harbour master Ana Lindt said.',
    c: 'Mayor Ben Ode said the lighthouse was bright. “The lighthouse was dark that night,” Ana Lindt said.',
  },
  { a: { publishedOn: '2021-05-04' } },
);

/** Who said what, where: [Ana Lindt, the words, [article, …]] */
async function said(text: string, filters = {}, from: Library = library) {
  const answer = await whoSaid(requestFor(text, filters), from);
  if (answer.status !== 'found' && answer.status !== 'closest') return answer;
  return answer.items.map((item) => [
    item.speaker?.name ?? null,
    wordsOf(item, from).join(' | '),
    [item.citation.article, ...item.alsoIn].toSorted(),
  ]);
}

const DARK = ['Ana Lindt', '“The lighthouse was dark that night,”', ['b', 'c']];
const REPAIRS = ['Ana Lindt', 'Ana Lindt told reporters that the lighthouse needed repairs.', ['a']];
const BRIGHT = ['Ben Ode', 'Mayor Ben Ode said the lighthouse was bright.', ['c']];

describe('whoSaid', () => {
  it('gives what was said about it, once: words in marks alone, other words in their sentence', async () => {
    expect(await said('lighthouse')).toEqual([DARK, REPAIRS, BRIGHT]);
  });

  it('gives only what the one who is named said', async () => {
    expect(await said('lighthouse', { speaker: 'Ben Ode' })).toEqual([BRIGHT]);
    expect(await said('repairs', { speaker: 'Ben Ode' })).toMatchObject({
      status: 'none',
      reason: 'no-match',
    });
  });

  it('gives all that a person said, direct quotations first, within the filters', async () => {
    expect(await said('', { speaker: 'Lindt' })).toEqual([DARK, REPAIRS]);
    expect(await said('', { speaker: 'Lindt', from: '2021-05-01' })).toEqual([REPAIRS]);
    expect(await said('', { speaker: 'Ode', from: '2021-05-01' })).toMatchObject({ reason: 'no-match' });
    expect(await said('', { speaker: 'Ode', from: '2022-05-01' })).toMatchObject({ reason: 'no-articles' });
  });

  it('knows whom the coverage does not quote', async () => {
    expect(await said('lighthouse', { speaker: 'Moe' })).toMatchObject({ reason: 'unknown-speaker' });
  });
});

it('gives what was said, and what was denied before the colon, each by itself', async () => {
  const from = coverageOf({ a: 'Ana Thiel denied that she would stand for mayor: “I drive a tram.”' });
  expect(await said('', { speaker: 'Thiel' }, from)).toEqual([
    ['Ana Thiel', '“I drive a tram.”', ['a']],
    ['Ana Thiel', 'Ana Thiel denied that she would stand for mayor:', ['a']],
  ]);
  const after = coverageOf({
    a: 'Ana Thiel denied that she would stand for mayor: “I drive a tram,” she said.',
  });
  expect(await said('', { speaker: 'Thiel' }, after)).toEqual([
    ['Ana Thiel', '“I drive a tram,”', ['a']],
    ['Ana Thiel', 'Ana Thiel denied that she would stand for mayor:', ['a']],
  ]);
});

describe('whoSaid, of attitudes', () => {
  const text =
    'Ana Lindt wants a lighthouse. Ben Ode said a lighthouse was needed. A lighthouse was also called dear.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const quotation = (words: string, speaker: string | null, confidence: number): Quotation => ({
    article: 'a',
    spans: [at(words)],
    kind: 'indirect',
    cue: null,
    speaker: speaker === null ? null : at(speaker),
    speakerName: speaker,
    resolution: null,
    negated: false,
    confidence,
    pattern: 'test',
  });
  const wants = quotation('a lighthouse.', 'Ana Lindt', 0.3);
  const called = quotation('A lighthouse was also called dear', null, 0.9);
  const needed = quotation('a lighthouse was needed', 'Ben Ode', 0.9);
  const shown = async (...quotations: Quotation[]) => {
    const answer = await whoSaid(requestFor('lighthouse'), makeLibrary([{ id: 'a', text, quotations }]));
    return answer.status === 'found' ? answer.items.map((item) => item.quotation) : answer.status;
  };

  it('leaves them out, and what nobody is named for, where something was said', async () => {
    expect(await shown(wants, needed, called)).toEqual([needed]);
  });

  it('gives them where nothing else was', async () => {
    expect(await shown(wants)).toEqual([wants]);
    expect(await shown(called)).toEqual([called]);
  });
});
