import { describe, expect, it } from 'vitest';
import { compare } from '../../src/answers/compare.ts';
import { checkExport } from '../../src/exports/check-export.ts';
import { exportAnswer, FORMATS, type Format } from '../../src/exports/export-answer.ts';
import { coverageOf } from '../answers/coverage-of.ts';
import { requestFor } from '../support/request-for.ts';

describe('checkExport', () => {
  it('names what compared passages disagree on, and notices words that neither has', async () => {
    const paper = (cost: string, more: string) =>
      `“The new ferry of Lindholm will carry ${cost} at a time in summer,” said harbour master Ida Holm. ${more}`;
    const papers = coverageOf({
      a: paper('a passenger', 'The ship is built in Torvik.'),
      b: paper('passengers', 'It rained in the morning.'),
    });
    const answer = await compare(requestFor('new ferry of Lindholm passengers'), papers);
    const contentOf = (format: Format): string =>
      exportAnswer(answer, { command: 'compare', query: '' }, papers, format).content;
    expect(contentOf('md')).toMatch(
      /\*\*(?:certain|possible): the coverage .*words of a quotation.*\*\*: passages 1 and 2/,
    );
    expect(contentOf('md')).toContain('### Passage 2, claim 1');
    for (const format of FORMATS) {
      expect(checkExport(contentOf(format), papers)).toEqual({ citations: 2, wrong: [] });
    }
    const forged = contentOf('json').replace(/"words":\["[^"]*"/, '"words":["99"');
    expect(checkExport(forged, papers)).toMatchObject({
      wrong: ['line 1, conflict 1: a quotation that does not say where it is from.'],
    });
  });
});
