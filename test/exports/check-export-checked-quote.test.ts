import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../src/answers/check-quote.ts';
import { checkExport } from '../../src/exports/check-export.ts';
import { exportAnswer, FORMATS, type Format } from '../../src/exports/export-answer.ts';
import { coverageOf } from '../answers/coverage-of.ts';
import { requestFor } from '../support/request-for.ts';
import { library } from './envoy-exports.ts';

describe('checkExport', () => {
  it('says what a checked quotation has otherwise, and notices words that the article does not have', async () => {
    const answer = await checkQuote(requestFor('The young pier cannot carry another winter'), library);
    const contentOf = (format: Format): string =>
      exportAnswer(answer, { command: 'check-quote', query: '' }, library, format).content;
    expect(contentOf('md')).toContain('**Altered: the coverage has other words.**');
    expect(contentOf('md')).toMatch(/~~young~~.*\(~~only typed~~, \*\*only in the article\*\*\)/);
    for (const format of FORMATS) {
      const checked = checkExport(contentOf(format), library);
      expect(checked).toEqual({ citations: expect.any(Number), wrong: [] });
    }
    const forged = contentOf('json').replace('"text":"old', '"text":"new');
    expect(checkExport(forged, library)).toMatchObject({
      wrong: [expect.stringMatching(/^line 1, item 1: gazette: diff: the article does not say “new/)],
    });
    expect(checkExport(contentOf('md').replace('**old**', '**iron**'), library)).toMatchObject({
      wrong: [expect.stringContaining('has “- The **iron** ~~young~~ pier')],
    });
    const elsewhere = contentOf('md').replace(/\["dropped",\d+,\d+\]/, '["dropped",0,3]');
    expect(checkExport(elsewhere, library)).toMatchObject({
      wrong: [expect.stringContaining('words from elsewhere')],
    });
    expect(checkExport(contentOf('csv').replace('[{', '[['), library)).toMatchObject({
      wrong: ['row 2: gazette: diff: expected a list of words with their places.'],
    });
  });

  it('holds for a checked quotation that several articles have', async () => {
    const wire = 'The ferry left at noon.';
    const papers = coverageOf({ a: `${wire} It rained.`, b: `${wire} Nobody waved.` });
    const answer = await checkQuote(requestFor('the ferry left at noon'), papers);
    for (const format of FORMATS) {
      const { content } = exportAnswer(answer, { command: 'check-quote', query: '' }, papers, format);
      expect(checkExport(content, papers)).toEqual({ citations: 1, wrong: [] });
    }
  });
});
