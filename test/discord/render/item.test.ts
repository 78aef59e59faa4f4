import { describe, expect, it } from 'vitest';
import type { DatedItem, Item } from '../../../src/answers/answer.ts';
import { cite } from '../../../src/answers/cite.ts';
import { articleKey } from '../../../src/discord/custom-id.ts';
import { datedBlock, itemBlock } from '../../../src/discord/render/item.ts';
import { link } from '../../../src/discord/render/source-lines.ts';
import type { Quotation } from '../../../src/quotations/quotation.ts';
import type { Span } from '../../../src/span.ts';
import { makeLibrary } from '../../support/make-library.ts';

const TEXT = 'Nobody came. She never said that the pier was safe. “It is *not*,” Ana Reyes-Lund told us.';

const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const library = makeLibrary([
  {
    id: 'a',
    text: TEXT,
    title: 'On the pier',
    outlet: 'Gazette',
    publishedOn: '2023-05-12',
    url: 'https://a.example/x',
  },
  { id: 'b', text: 'Nobody came at all.', publishedOn: null, notBefore: '2023-05-01' },
  { id: 'c', text: 'Nobody came.', title: '**C**' },
  { id: 'd', text: 'Nobody came!' },
]);

const article = library.article('a')!.article;

function item(
  cited: readonly string[],
  quotation: Partial<Quotation> | null,
  alsoIn: readonly string[] = [],
): Item {
  const base: Quotation = {
    article: 'a',
    spans: cited.map(spanOf),
    kind: 'direct',
    cue: spanOf('told'),
    speaker: spanOf('Ana Reyes-Lund'),
    speakerName: 'Ana Reyes-Lund',
    resolution: 'named',
    negated: false,
    confidence: 1,
    pattern: 'test',
  };
  return {
    citation: cite(article, cited.map(spanOf)),
    highlights: [],
    quotation: quotation === null ? null : { ...base, ...quotation },
    speaker: null,
    alsoIn,
  };
}

const lastLine = (body: string): string | undefined => body.split('\n').at(-1);

describe('itemBlock', () => {
  it('shows the words, who said them and how, and where they are from', () => {
    const { body, source, context } = itemBlock(item(['“It is *not*,”'], {}), library);
    expect(body).toBe('> “It is \\*not\\*,”\n**Ana Reyes-Lund** · told · direct quotation');
    expect(source).toBe(
      '-# **On the pier**\n-# Gazette · 12 May 2023 · paragraph 1 · [read it there](<https://a.example/x>)',
    );
    expect(context).toEqual({ article: articleKey(cite(article, [])), spans: [spanOf('“It is *not*,”')] });
  });

  it('says nothing of a speaker where nothing is quoted', () => {
    expect(itemBlock(item(['Nobody came.'], null), library).body).toBe('> Nobody came.');
  });

  it.each([
    ['indirect speech', { kind: 'indirect' }, 'indirect speech, in the article’s words'],
    ['partly quoted speech', { kind: 'mixed' }, 'partly quoted, partly in the article’s words'],
    [
      'a cue that takes it back',
      { kind: 'indirect', negated: true, cue: spanOf('never said') },
      'never said · **denied or not said** · indirect',
    ],
    ['no cue', { cue: null }, '· no reporting verb ·'],
    ['nobody named', { speaker: null, speakerName: null }, 'speaker not named · told'],
    [
      'words of the article that hold more than the name',
      { speaker: spanOf('She'), speakerName: 'Ana Reyes-Lund' },
      '**Ana Reyes-Lund** (in the article: She)',
    ],
    [
      'a surname for the name',
      { speaker: spanOf('Reyes'), speakerName: 'Ana Reyes-Lund' },
      '**Ana Reyes-Lund** · told',
    ],
  ] as const)('tells %s', (_name, quotation, words) => {
    expect(lastLine(itemBlock(item(['that the pier was safe'], quotation), library).body)).toContain(words);
  });

  it('does not ascribe to the speaker what stands around the quotation', () => {
    const wider = item(['Nobody came. She never said that the pier was safe.'], {
      spans: [spanOf('that the pier was safe')],
    });
    expect(lastLine(itemBlock(wider, library).body)).toMatch(/^in this passage: \*\*Ana Reyes-Lund\*\*/);
  });

  it('names two other articles with the same words, and counts the rest', () => {
    const { source } = itemBlock(item(['Nobody came.'], null, ['b', 'c', 'd', 'gone']), library);
    expect(source).toContain(
      '\n-# nearly the same words in 4 articles: “Nobody came at all…”; \\*\\*C\\*\\*; and 2 more',
    );
  });

  it('shows nothing of an article that is not what was cited', () => {
    const changed = item(['Nobody came.'], {});
    const block = itemBlock(
      { ...changed, citation: { ...changed.citation, sha256: '0'.repeat(64) } },
      library,
    );
    expect(block.body).toContain('*A passage is not shown.*');
    expect(block.body).not.toContain('Nobody');
    expect(block).toMatchObject({ source: null, context: null });
  });
});

describe('datedBlock', () => {
  const timex = {
    article: 'a',
    span: spanOf('Nobody'),
    type: 'DATE',
    value: '2023-05-11',
    interval: { from: '2023-05-11', to: '2023-05-11' },
    certainty: 'exact',
    anchor: null,
  } as const;

  it.each([
    ['sentence', /^\*\*“Nobody” → 11 May 2023\*\*\n> Nobody came\.$/],
    ['before', /^[^*]*the sentence before names “Nobody” → 11 May 2023\n> /],
    ['opening', /^[^*]*“Nobody” → 11 May 2023\n> /],
  ] as const)('has the day in bold only where the words give it: %s', (governs, body) => {
    const dated = {
      ...item(['Nobody came.'], null),
      basis: 'text',
      timex,
      governs,
      interval: timex.interval,
    };
    expect(datedBlock(dated as DatedItem, library).body).toMatch(body);
  });
});

describe('link', () => {
  it.each([
    ['https://a.example/b_c*d?e=f#g', '[read it there](<https://a.example/b_c*d?e=f#g>)'],
    ['https://a.example/(x)>[y]\\', '[read it there](<https://a.example/%28x%29%3E%5By%5D/>)'],
    ['https://a.example/ @everyone', '[read it there](<https://a.example/%20@everyone>)'],
  ])('leads to %s', (url, markdown) => {
    expect(link(url)).toEqual([markdown]);
  });

  it.each([
    null,
    '',
    'javascript:alert(1)',
    'ftp://a.example',
    'not an address',
    `https://a.example/${'x'.repeat(300)}`,
  ])('is none for %s', (url) => {
    expect(link(url)).toEqual([]);
  });
});
