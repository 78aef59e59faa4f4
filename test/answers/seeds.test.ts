import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Answer, Item } from '../../src/answers/answer.ts';
import { ask } from '../../src/answers/ask.ts';
import { quoteOf } from '../../src/answers/cite.ts';
import { intervalInWords } from '../../src/answers/days-in-words.ts';
import { listSources, sourcesOf } from '../../src/answers/sources.ts';
import { timeline } from '../../src/answers/timeline.ts';
import { answerToJson } from '../../src/answers/to-json.ts';
import { when } from '../../src/answers/when.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import { requestFor, seeds } from '../support/ask-seeds.ts';

const itemsOf = <T>(answer: Answer<T>): readonly T[] => ('items' in answer ? answer.items : []);
const words = ({ citation }: Item): string => {
  const quote = quoteOf(citation, seeds);
  return quote.ok ? quote.slices.join(' […] ') : quote.reason;
};

describe('who-said', () => {
  it('finds Kirby on weakness, in quotation marks and in the undated article’s words', async () => {
    const items = itemsOf(await whoSaid(requestFor('weakness'), seeds));
    expect(items.map((item) => [item.speaker?.name, item.quotation?.kind, words(item)])).toEqual([
      [
        'John Kirby',
        'direct',
        '“There is no other way to look at that than desperation and weakness, quite frankly,”',
      ],
      [
        'John Kirby',
        'indirect',
        'Kirby said further that Russia’s attempt to reach out to North Korea for help is most certainly a sign of weakness on Putin’s part.',
      ],
    ]);
  });

  it('finds “shameful” by its speaker, whose name another article writes in another way', async () => {
    const [first] = itemsOf(await whoSaid(requestFor('', { speaker: 'Linda Thomas-Greenfield' }), seeds));
    expect(first && words(first)).toContain('“shameful”');
    expect(first?.speaker?.alsoWritten).toContain('Linda Greenfeld');
  });

  it('keeps to the speaker', async () => {
    const items = itemsOf(await whoSaid(requestFor('arms', { speaker: 'Kirby' }), seeds));
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ speaker }) => speaker?.name))).toEqual(new Set(['John Kirby']));
  });

  it('carries a denial as one', async () => {
    const [first] = itemsOf(await whoSaid(requestFor('arms negotiations are taking place'), seeds));
    expect(first?.speaker?.name).toBe('North Korea');
    expect(first?.quotation).toMatchObject({ negated: true });
  });

  it('says that nobody of that name is quoted', async () => {
    expect(await whoSaid(requestFor('', { speaker: 'Winston Churchill' }), seeds)).toMatchObject({
      status: 'none',
      reason: 'unknown-speaker',
    });
  });
});

describe('when', () => {
  it('counts “last month” from the article’s date and makes no month of “recently”', async () => {
    const items = itemsOf(await when(requestFor('Shoigu’s visit to Pyongyang'), seeds));
    const dated = items.map(({ citation: { article }, timex, interval }) => {
      const phrase = timex && seeds.article(article)?.article.text.slice(timex.span.start, timex.span.end);
      return [article.slice(0, 3), phrase, interval && intervalInWords(interval)];
    });
    expect(dated[0]).toEqual(['001', 'last month', 'July 2023']);
    expect(dated).toContainEqual(['003', 'late last month', '21–31 July 2023']);
    expect(dated).toContainEqual(['004', 'recently', null]);
  });

  it('quotes the sentence that holds the date, wherever it stands', async () => {
    const items = itemsOf(await when(requestFor('Shoigu’s visit to Pyongyang'), seeds));
    const elsewhere = items.filter(({ governs }) => governs === 'opening' || governs === 'before');
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const { timex, citation } of elsewhere) {
      const holds = citation.spans.some(
        ({ start, end }) => timex && start <= timex.span.start && timex.span.end <= end,
      );
      expect(holds).toBe(true);
      expect(citation.spans.length).toBeGreaterThan(1);
    }
  });
});

describe('ask', () => {
  it('quotes one passage of each article that bears on the question, and whom it goes back to', async () => {
    const answer = await ask(requestFor('What letters did Putin and Kim exchange?'), seeds);
    expect(answer.status).toBe('found');
    const articles = itemsOf(answer).map(({ citation }) => citation.article);
    expect(new Set(articles).size).toBe(articles.length);
    for (const item of itemsOf(answer)) expect(words(item)).toMatch(/letters/);
    const kirby = 'origins' in answer ? answer.origins.find(({ name }) => name === 'John Kirby') : undefined;
    expect(kirby?.articles.map((id) => id.slice(0, 3)).toSorted()).toEqual(['000', '001']);
  });

  it('leaves out passages that only share a word', async () => {
    const items = itemsOf(await ask(requestFor('What did the US Treasury do?'), seeds));
    expect(items.map(({ citation }) => citation.article.slice(0, 3)).toSorted()).toEqual([
      '000',
      '001',
      '002',
    ]);
  });

  it.each([
    'How much is a gallon of gas in Texas?',
    'Who won the World Cup in Qatar?',
    'recipe for sourdough bread',
  ])('says that the coverage does not say: %s', async (question) => {
    expect(await ask(requestFor(question), seeds)).toMatchObject({
      status: 'none',
      searched: { articles: 5, undated: 2 },
    });
  });

  it.each([
    ['Was sagt das Weiße Haus über die Gespräche?', 'language'],
    ['Что говорят о переговорах?', 'language'],
    ['???', 'empty'],
    ['  ', 'empty'],
  ])('tells why there is nothing for “%s”', async (question, reason) => {
    expect(await ask(requestFor(question), seeds)).toMatchObject({ status: 'none', reason });
  });

  it.each([
    [{ from: '2023-11-01' }, ['004']],
    [{ to: '2023-08-30' }, ['003']],
    [{ source: 'North Korea and Russia Pursue' }, ['000']],
    [{ source: '004_c2c99fcf4e819267' }, ['004']],
  ])('keeps to the filter %o', async (filters, expected) => {
    const items = itemsOf(await ask(requestFor('arms deal negotiations', filters), seeds));
    const articles = new Set(items.map(({ citation }) => citation.article.slice(0, 3)));
    expect([...articles]).toEqual(expected);
  });

  it.each([
    [{ source: 'The Daily Planet' }, 'unknown-source'],
    [{ from: '2024-01-01' }, 'no-articles'],
  ])('names the filter that leaves nothing: %o', async (filters, reason) => {
    expect(await ask(requestFor('arms', filters), seeds)).toMatchObject({ status: 'none', reason });
  });
});

describe('sources', () => {
  it('lists the articles by date, undated ones last', () => {
    const items = itemsOf(listSources(requestFor(''), seeds));
    expect(items.map(({ article }) => article.id.slice(0, 3))).toEqual(['003', '001', '004', '000', '002']);
    expect(items.every(({ passages, quotations }) => passages > 0 && quotations > 0)).toBe(true);
  });

  it('names those that attribute a claim to one official', async () => {
    const answer = await sourcesOf(requestFor('provision of raw materials'), seeds);
    const kirby = 'origins' in answer ? answer.origins.find(({ name }) => name === 'John Kirby') : undefined;
    expect(kirby?.articles.length).toBeGreaterThanOrEqual(2);
  });
});

it('prints nothing but the files’ own words, whatever is asked', async () => {
  const vocabulary = seeds.articles.flatMap(({ article }) => article.text.split(/\s+/));
  const question = fc
    .array(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ unit: 'binary' })), { maxLength: 12 })
    .map((picked) => picked.join(' '));
  const onDisk = (id: string) => readFile(`seeds/${id}.txt`, 'utf8');
  const pair = z.tuple([z.number(), z.number()]);
  const citation = z.object({ article: z.string(), spans: z.array(pair) });
  const printed = z.object({ items: z.array(z.object({ text: z.string(), citation })) });
  let quoted = 0;
  await fc.assert(
    fc.asyncProperty(
      question,
      fc.constantFrom(ask, whoSaid, when, sourcesOf, timeline),
      async (text, command) => {
        const answer = await command(requestFor(text), seeds);
        const { items } = printed.parse(answerToJson(answer, { command: 'any', query: text }, seeds));
        for (const item of items) {
          const file = await onDisk(item.citation.article);
          const words = item.citation.spans.map(([start, end]) => file.slice(start, end)).join(' […] ');
          expect(words).toBe(item.text);
          quoted++;
        }
      },
    ),
  );
  expect(quoted).toBeGreaterThan(0);
});
