import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { originsInWords } from '../../src/answers/origins-in-words.ts';
import { sourcesOf } from '../../src/answers/sources.ts';
import { requestFor, seeds } from '../support/ask-seeds.ts';
import { coverageOf } from './coverage-of.ts';

/** A claim of the seeds, whom each article has it from (ids cut to three digits), and which state it as their own. */
interface GoldClaim {
  readonly claim: string;
  readonly attributed: Readonly<Record<string, readonly string[]>>;
  readonly own: readonly string[];
}

const GOLD = readFileSync('test/gold/origins.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldClaim);

/** [000 John Kirby], [002 own] */
const rows = ({ attributed, own }: GoldClaim): string[] => [
  ...Object.entries(attributed).flatMap(([article, names]) => names.map((name) => `${article} ${name}`)),
  ...own.map((article) => `${article} own`),
];

async function found(claim: string): Promise<string[]> {
  const answer = await sourcesOf(requestFor(claim), seeds);
  if (answer.status !== 'found' && answer.status !== 'closest') return [];
  const { origins, own = [] } = answer;
  return [
    ...origins.flatMap(({ name, articles }) => articles.map((article) => `${article.slice(0, 3)} ${name}`)),
    ...own.map((article) => `${article.slice(0, 3)} own`),
  ];
}

/** US is short for United States, also before a body's name. */
const comparable = (row: string): string => row.toLowerCase().replace('united states', 'us');

describe('origins on the seeds, against a table made by hand', () => {
  it('name the right ones in nine of ten articles that are counted, and count nine of ten that are right', async () => {
    const wrong: string[] = [];
    const counts = { articles: 0, found: 0, right: 0, extra: 0 };
    for (const gold of GOLD) {
      const [got, wanted] = [await found(gold.claim), rows(gold)].map((all) => all.map(comparable));
      const of = (all: readonly string[] = [], article = '') =>
        all
          .filter((row) => row.startsWith(article))
          .toSorted()
          .join();
      const articles = new Set(wanted?.map((row) => row.slice(0, 3)));
      for (const article of articles) {
        const [own, right] = [of(got, article), of(wanted, article)];
        counts.articles++;
        if (own !== '') counts.found++;
        if (own === right) counts.right++;
        else wrong.push(`${gold.claim}: ${own} instead of ${right}`);
      }
      counts.extra += new Set(got?.map((row) => row.slice(0, 3)).filter((id) => !articles.has(id))).size;
    }
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(12);
    expect(counts.right / counts.found).toBeGreaterThan(0.9);
    expect(counts.found / (counts.found + counts.extra)).toBeGreaterThan(0.9);
  });
});

describe('originsOf', () => {
  const claim = 'Where did the ferry Aurora sink?';
  const of = async (texts: Record<string, string>) => {
    const answer = await sourcesOf(requestFor(claim), coverageOf(texts));
    if (answer.status !== 'found') throw new Error(answer.status);
    return { origins: answer.origins.map(({ name, articles }) => [name, articles]), own: answer.own };
  };

  it.each([
    [
      'the one who is reported to have said it',
      { a: 'The ferry Aurora sank near Holm, Ana Lindt said.' },
      [['Ana Lindt', ['a']]],
      [],
    ],
    ['an article itself', { a: 'The ferry Aurora sank near Holm.' }, [], ['a']],
    [
      'according to',
      { a: 'According to the coastguard, the ferry Aurora sank near Holm.' },
      [['the coastguard', ['a']]],
      [],
    ],
    [
      'one origin of several articles, one of which has none',
      {
        a: 'The ferry Aurora sank near Holm, harbour master Ana Lindt said.',
        b: 'Harbour master Ana Lindt told reporters that the ferry Aurora sank near Holm.',
        c: 'The ferry Aurora sank near Holm.',
      },
      [['Ana Lindt', ['a', 'b']]],
      ['c'],
    ],
  ])('%s', async (_name, texts, origins, own) => {
    const found = await of(texts);
    expect(found.origins.map(([name, articles]) => [name, [...(articles ?? [])].toSorted()])).toEqual(
      origins,
    );
    expect(found.own).toEqual(own);
  });
});

describe('originsInWords', () => {
  const inWords = (
    origins: [name: string, articles: string[], sides?: string[]][],
    own: string[] = [],
    all = 5,
    shown?: (name: string) => string,
  ) =>
    originsInWords(
      {
        status: 'found',
        origins: origins.map(([name, articles, sides = []]) => ({ name, articles, sides })),
        own,
        searched: { articles: all, undated: all, first: null, last: null },
      },
      shown,
    );

  it.each([
    [
      [
        ['Ana', ['a', 'b']],
        ['Ben', ['b']],
      ],
      [],
      'in 2 of 5 articles; all attribute it (Ana 2, Ben 1)',
    ],
    [[['Ana', ['a']]], [], 'in 1 of 5 articles; 1 attributes it (Ana 1)'],
    [[['Ana', ['a']]], ['b'], 'in 2 of 5 articles; 1 attributes it (Ana 1), 1 states it as its own'],
    [[], ['a', 'b'], 'in 2 of 5 articles; 2 state it as their own'],
    [
      [
        ['US intelligence', ['a'], ['US']],
        ['Ana', ['b'], ['US', 'Ana']],
      ],
      [],
      'in 2 of 5 articles; all attribute it to one side, US (US intelligence 1, Ana 1)',
    ],
    [[], [], null],
  ] as [Parameters<typeof inWords>[0], string[], string | null][])('%j %j', (origins, own, words) => {
    expect(inWords(origins, own)).toBe(words);
  });

  it('writes names as the surface asks, and counts those past the third', () => {
    const origins = ['a', 'b', 'c', 'd', 'e'].map((name): [string, string[]] => [name, ['x']]);
    expect(inWords(origins, [], 2, (name) => `*${name}*`)).toBe(
      'in 1 of 2 articles; 1 attributes it (*a* 1, *b* 1, *c* 1, and 2 more)',
    );
  });

  it('writes large numbers as the rest of a reply does', () => {
    expect(inWords([], ['a'], 12_000)).toBe('in 1 of 12,000 articles; 1 states it as its own');
  });

  it('counts nothing where nothing clearly answers', () => {
    const searched = { articles: 5, undated: 5, first: null, last: null };
    expect(originsInWords({ status: 'closest', origins: [], own: ['a'], searched })).toBeNull();
  });
});
