import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../src/answers/answer.ts';
import { checkQuote } from '../../src/answers/check-quote.ts';
import { compare } from '../../src/answers/compare.ts';
import { listSources } from '../../src/answers/sources.ts';
import { timeline } from '../../src/answers/timeline.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import { checkExport } from '../../src/exports/check-export.ts';
import { exportAnswer, FORMATS, type Format } from '../../src/exports/export-answer.ts';
import { coverageOf } from '../answers/coverage-of.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { requestFor } from '../support/request-for.ts';

const library = envoyCoverage();
const said: Partial<Record<Format, string>> = {};
const dated: Partial<Record<Format, string>> = {};
const listed: Partial<Record<Format, string>> = {};
beforeAll(async () => {
  const contract = await whoSaid(requestFor('ferry contract signed'), library);
  const days = await timeline(requestFor(''), library);
  for (const format of ['md', 'csv', 'json'] as const) {
    const contentOf = (answer: Parameters<typeof exportAnswer>[0]): string =>
      exportAnswer(answer, { command: 'x', query: '' }, library, format).content;
    said[format] = contentOf(contract);
    dated[format] = contentOf(days);
    listed[format] = contentOf(listSources(requestFor(''), library));
  }
});

/** The reasons why a content does not hold, once some of its text is exchanged. */
function wrong(content: string | undefined, from: string, to: string): string {
  expect(content).toContain(from);
  const checked = checkExport((content ?? '').replaceAll(from, to), library);
  return 'wrong' in checked ? checked.wrong.join('\n') : checked.problem;
}

describe('checkExport', () => {
  it.each([
    [
      'json',
      'the quoted words',
      'had been signed',
      'had been torn',
      /^line 1, item 1: gazette: the article does not say “.*torn/,
    ],
    [
      'json',
      'the speaker',
      'Tomas Brandt"',
      'Olga Fenn"',
      /speakerName: the export says “Olga Fenn”, the coverage “Tomas Brandt”/,
    ],
    [
      'json',
      'the cue',
      '"cueText":"denied"',
      '"cueText":"confirmed"',
      /cueText: the export says “confirmed”, the coverage “denied”/,
    ],
    ['json', 'the kind', '"indirect"', '"direct"', /kind: the export says “direct”/],
    [
      'json',
      'the negation',
      '"negated":true',
      '"negated":false',
      /negated: the export says “false”, the coverage “true”/,
    ],
    [
      'json',
      'the outlet',
      'Harbour Gazette',
      'Daily Planet',
      /citation\.outlet: the export says “Daily Planet”/,
    ],
    ['json', 'the date', '2023-05-12', '2023-05-13', /citation\.publishedOn/],
    ['json', 'the hash', '"sha256":"', '"sha256":"0', /has changed since this was cited/],
    ['json', 'the cue’s place', '"cue":[', '"cue":[1,2],"x":[', /cue: the export says/],
    ['json', 'the quotation’s place', '"spans":[[', '"spans":[[1,2],[', /.+/],
    [
      'json',
      'an article nearby',
      '"alsoIn":[]',
      '"alsoIn":["train"]',
      /alsoIn: the coverage has no article train/,
    ],
    [
      'csv',
      'the quoted words',
      'had been signed',
      'had been torn',
      /^row 2: gazette: the article does not say “.*torn/,
    ],
    ['csv', 'the speaker', '"Tomas Brandt"', '"Olga Fenn"', /speakerName: the export says “Olga Fenn”/],
    ['csv', 'the kind', '"indirect"', '"direct"', /kind: the export says “direct”/],
    ['csv', 'a row’s article', '"gazette"', '""', /^row 2: a quotation that does not say where it is from/],
    ['csv', 'the number of cells', '"x",""\r\n', '"x"\r\n', /^row 2: expected 20 cells, and got 19/],
    ['csv', 'the marks around cells', '"text",', '"text,', /expected comma-separated values/],
    [
      'md',
      'the quoted words',
      'had been signed',
      'had been torn',
      /^line 3: gazette: line 4 has “.*torn.*”, the coverage “/,
    ],
    ['md', 'the speaker', 'Tomas Brandt ·', 'Olga Fenn ·', /line 6 has “.*Olga Fenn/],
    ['md', 'the negation', ' · denied or not said', '', /line 6 has/],
    ['md', 'the date', '12 May 2023', '13 May 2023', /line 7 has/],
    ['md', 'the link', '<https://gazette', '<https://other', /line 8 has/],
    ['md', 'the mark', '<!-- verbatim ', '<!-- ', /^line 4: a quotation that does not say where it is from/],
    [
      'md',
      'the end',
      '\n\n- ',
      '\n\n> Made up.\n\n- ',
      /line 6: a quotation that does not say where it is from/,
    ],
    ['md', 'what the mark holds', '"sha256"', '"sha"', /^line 3: expected a text with its citation/],
  ] as const)('in %s notices that %s changed', (format, _, from, to, reason) => {
    expect(wrong(said[format], from, to)).toMatch(reason);
  });

  it.each([
    ['json', 'the day', '"from":"2023-', '"from":"2022-', /timex\.from/],
    ['json', 'the expression’s end', '"end":', '"end":1', /no such time expression where it is cited/],
    ['csv', 'the expression', '"DATE"', '"TIME"', /timex\.type: the export says “TIME”, the coverage “DATE”/],
    ['md', 'the day', '2023, counted', '2024, counted', /has “- .*2024, counted/],
  ] as const)('in %s notices that %s changed', (format, _, from, to, reason) => {
    expect(wrong(dated[format], from, to)).toMatch(reason);
  });

  it.each([
    ['json', '"quotations":', '"quotations":1', /^line 1, item 1: .*: quotations: the export says/],
    ['csv', '"2023-05-12"', '"2023-05-11"', /publishedOn: the export says “2023-05-11”/],
    ['md', '- Ferry talks', '- Bus talks', /has “- Bus talks/],
  ] as const)('in a list of articles as %s notices what changed', (format, from, to, reason) => {
    expect(wrong(listed[format], from, to)).toMatch(reason);
  });

  it.each([
    [
      'a quotation',
      { spans: [[0, 3]], kind: 'direct' },
      'The article has no such quotation where it is cited.',
    ],
    [
      'a speaker without a quotation',
      { speakerName: 'Ana' },
      'speakerName: the export says “Ana”, the coverage “”.',
    ],
    [
      'a day without an expression',
      { timex: { from: '2023-01-01' } },
      'timex.from: the export says “2023-01-01”, the coverage “”.',
    ],
  ])('does not let an item invent %s', (_, invented, reason) => {
    const { id, text, sha256 } = library.articles[0]!.article;
    const citation = { article: id, spans: [[0, 9]], sha256 };
    const content = JSON.stringify({ items: [{ text: text.slice(0, 9), citation, ...invented }] });
    expect(checkExport(content, library)).toEqual({
      citations: 1,
      wrong: [`line 1, item 1: ${id}: ${reason}`],
    });
  });

  it('lets words of one’s own stand around quotations, and other line ends', () => {
    const own = `Dear all,\n\n${said.md}\n\nYours, - the moderators`.replaceAll('\n', '\r\n');
    expect(checkExport(own, library)).toEqual({ citations: 1, wrong: [] });
  });

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

  it('takes JSON over several lines', () => {
    const pretty = JSON.stringify(JSON.parse(said.json ?? ''), null, 2);
    expect(checkExport(pretty, library)).toEqual({ citations: 1, wrong: [] });
  });

  it('marks no item’s end by what an article is called', () => {
    const { article } = library.articles[0]!;
    const item: Item = {
      citation: { article: '-->\n> x', spans: [{ start: 0, end: 1 }], sha256: article.sha256 },
      highlights: [],
      quotation: null,
      speaker: null,
      alsoIn: ['-->\n> x'],
    };
    const found = {
      status: 'found',
      items: [{ ...item, citation: { ...item.citation, article: article.id } }],
      corrections: [],
      origins: [],
    } as const;
    const { content } = exportAnswer(found, { command: 'x', query: '' }, library, 'md');
    expect(content.split('\n').filter((line) => line.startsWith('>'))).toHaveLength(1);
  });
});
