import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/search/create-search.ts';
import { fts5Postings } from '../../src/search/fts5-postings.ts';
import { miniSearchPostings } from '../../src/search/minisearch-postings.ts';
import { slice } from '../../src/span.ts';
import { coverageOf, indexed } from './support.ts';

const articles = [
  indexed(
    'wall',
    'The harbour at Leith flooded on Monday night. Forty boats were lost.\n\nMayor Ines Okafor said the old wall had failed. “To be or not to be insured, that is what we ask,” she said.',
  ),
  indexed('bakery', 'A bakery in Leith won a prize for its rye bread. The bakers buy Norwegian flour.'),
  indexed(
    'wages',
    'Dock workers want higher wages.\n\nThe port of Oslo has 300 dock workers.',
    'Strike at the port',
  ),
  indexed(
    'repair',
    'The old harbour wall will be repaired by the U.S. firm Tolland, the mayor’s office wrote.',
  ),
];

describe.each([
  ['MiniSearch', miniSearchPostings],
  ['FTS5', fts5Postings],
])('over %s,', (_, engine) => {
  const searchIn = createSearch(coverageOf(articles, engine));
  const search = (text: string, limit = 5) => searchIn({ text, limit });
  const best = (text: string) => search(text).hits[0];

  describe('the passage that comes first', () => {
    it.each([
      ['more of the words', 'old harbour wall repaired', 'repair'],
      ['the words near one another', 'the old wall that failed', 'wall'],
      ['the name that was asked for', 'What did Okafor say about the wall?', 'wall'],
      ['the country for its adjective', 'Who buys flour from Norway?', 'bakery'],
      ['the base form for an irregular one', 'Who bought flour?', 'bakery'],
      ['the country, not the pronoun', 'which us firm repairs the wall', 'repair'],
      ['a number, where a number is asked for', 'How many dock workers are there?', 'wages'],
      ['a word of the title', 'Is there a strike of workers?', 'wages'],
    ])('has %s', (_, text, article) => {
      expect(best(text)?.article).toBe(article);
    });

    it('holds the number that “how many” asks for, not only the words', () => {
      const hit = best('How many dock workers are there?');
      expect(hit?.passage.paragraph).toBe(2);
    });
  });

  describe('exact phrases', () => {
    it('leave out passages with the same words in another order', () => {
      const { hits, status } = search('“the old harbour wall”');
      expect(hits.map(({ article }) => article)).toEqual(['repair']);
      expect(status).toBe('found');
    });

    it('of function words are found too, with or without quotation marks', () => {
      for (const text of ['to be or not to be', '"to be or not to be"']) {
        const { hits, status } = search(text);
        expect([status, hits.map(({ article }) => article)]).toEqual(['found', ['wall']]);
      }
    });

    it('that nobody wrote are never found, however well their words fit', () => {
      const { hits, status } = search('“old wall of the harbour”');
      expect(status).not.toBe('found');
      expect(hits.length).toBeGreaterThan(0);
    });
  });

  describe('what is shown', () => {
    it.each([
      ['the phrase', '“as before” wages harbour strike', 'The crane drivers worked as before.'],
      ['the phrase of function words', '“for more than”', 'They had waited for more than a year.'],
    ])('is the sentence with %s, whatever else the others hold', (_, text, sentence) => {
      const dispute = indexed(
        'dispute',
        'A strike for wages closed the harbour. The crane drivers worked as before. They had waited for more than a year.',
      );
      const [hit] = createSearch(coverageOf([...articles, dispute], engine))({ text, limit: 5 }).hits;
      expect(hit?.article).toBe('dispute');
      expect(slice(dispute.article.text, dispute.sentences[hit!.sentence]!)).toBe(sentence);
    });

    it('marks an exact phrase wherever it stands in the passage', () => {
      const tides = indexed('tides', 'The spring tide came on Friday. Nobody feared the spring tide.');
      const [hit] = createSearch(coverageOf([...articles, tides], engine))({
        text: '“the spring tide”',
        limit: 5,
      }).hits;
      expect(hit?.highlights.map((span) => slice(tides.article.text, span)).join(' ')).toBe(
        'The spring tide the spring tide',
      );
    });

    it('marks the words that matched, in any form, and no words of asking', () => {
      const hit = best('What did the mayor say about the failing wall?');
      const { text } = articles[0]!.article;
      expect(hit?.highlights.map((span) => slice(text, span))).toEqual(['Mayor', 'wall', 'failed']);
    });

    it('marks the whole of a phrase', () => {
      const hit = best('“to be or not to be”');
      const { text } = articles[0]!.article;
      expect(hit?.highlights.map((span) => slice(text, span)).join(' ')).toBe('To be or not to be');
    });

    it('names the sentence that holds most of the question', () => {
      const hit = best('Who asked to be insured, Okafor?');
      const { text } = articles[0]!.article;
      const sentence = articles[0]!.sentences[hit?.sentence ?? -1];
      expect(sentence && slice(text, sentence)).toContain('insured');
    });

    it('comes from the articles that were allowed', () => {
      const { hits } = searchIn({ text: 'the old wall', limit: 5, articles: new Set(['repair']) });
      expect(new Set(hits.map(({ article }) => article))).toEqual(new Set(['repair']));
    });

    it('is no longer than was asked for', () => {
      expect(search('Leith harbour wall', 2).hits).toHaveLength(2);
    });
  });

  describe('questions that hold nothing to search for', () => {
    it.each([
      ['nothing', ''],
      ['a letter', 'a'],
      ['an unknown letter', 'q'],
      ['function words that nobody wrote in this order', 'who is it that you were with'],
      ['emoji', '🙂🙂🎉'],
      ['quotation marks', '“”""“"'],
      ['control characters', '\u0000\u0007'],
    ])('%s', (_, text) => {
      expect(search(text)).toEqual({ status: 'none', hits: [], corrections: [] });
    });

    it('a page of 10,000 words is still a question', () => {
      const { hits } = search('boats insured Okafor '.repeat(3_400));
      expect(hits[0]?.article).toBe('wall');
    });

    it.each([
      ['of one letter', 'q '],
      ['of function words', 'who is it that '],
      ['of emoji', '🙂🎉 '],
      ['of opening quotation marks', '“'],
      ['of quotation marks', '" '],
      ['of quoted function words', '“of the” '],
      ['of words that nobody knows', 'harbbourx zqworkerz '],
      ['that is one word', 'harbour'],
    ])('a page %s holds nothing that is found', (_, text) => {
      expect(search(text.repeat(10_000)).status).not.toBe('found');
    });

    it('an empty coverage holds nothing', () => {
      const { status } = createSearch(coverageOf([], engine))({ text: 'harbour', limit: 5 });
      expect(status).toBe('none');
    });
  });

  describe('any question', () => {
    const word = fc.constantFrom(
      'the',
      'wall',
      'Okafor',
      'harbour',
      '“',
      '”',
      '"',
      'US',
      'not',
      'to',
      'be',
      '300',
      'Oslo?',
    );
    const question = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((typed) => typed.join(' ')),
    );
    const byId = new Map(articles.map((each) => [each.article.id, each]));

    it('gets passages of their articles, best first, with highlights inside and a sentence of theirs', () => {
      fc.assert(
        fc.property(question, (text) => {
          const { hits, status } = search(text);
          expect(hits.length > 0 || status === 'none').toBe(true);
          let last = Number.POSITIVE_INFINITY;
          for (const { article, passage, score, highlights, sentence } of hits) {
            expect(byId.get(article)?.passages).toContain(passage);
            expect(score).toBeLessThanOrEqual(last);
            last = score;
            let end = passage.start;
            for (const span of highlights) {
              expect(span.start).toBeGreaterThanOrEqual(end);
              end = span.end;
            }
            expect(end).toBeLessThanOrEqual(passage.end);
            expect(sentence).toBeGreaterThanOrEqual(passage.sentences.start);
            expect(sentence).toBeLessThan(passage.sentences.end);
          }
        }),
      );
    });

    it('gets the same answer each time, from another index over the same articles too', () => {
      fc.assert(
        fc.property(question, (text) => {
          expect(createSearch(coverageOf(articles, engine))({ text, limit: 5 })).toEqual(search(text));
        }),
        { numRuns: 30 },
      );
    });
  });
});
