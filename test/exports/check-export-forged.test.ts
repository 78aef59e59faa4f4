import { describe, expect, it } from 'vitest';
import { checkExport } from '../../src/exports/check-export.ts';
import { dated, library, listed, said } from './envoy-exports.ts';

/** The reasons why a content does not hold, once some of its text is exchanged. */
function wrong(content: string, from: string, to: string): string {
  expect(content).toContain(from);
  const checked = checkExport(content.replaceAll(from, to), library);
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
});
