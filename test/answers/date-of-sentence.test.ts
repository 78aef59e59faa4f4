import { describe, expect, it } from 'vitest';
import { dateOfSentence, inheritedDays } from '../../src/answers/date-of-sentence.ts';
import { slice } from '../../src/span.ts';
import { coverageOf } from './coverage-of.ts';

const NEXT = 'Schools were opened. Books were bought. Teachers came.';

/** The day of the sentence that holds `words`, of an article published on 20 May 2021 unless said otherwise. */
function dated(text: string, words: string, publishedOn: string | null = '2021-05-20') {
  const [found] = coverageOf({ a: text }, { a: { publishedOn } }).articles;
  const start = text.indexOf(words);
  const index = found?.sentences.findIndex((one) => one.start <= start && start < one.end) ?? -1;
  const sentence = found?.sentences[index];
  if (!found || !sentence) throw new Error(`no sentence has “${words}”`);
  const before = found.sentences[index - 1] ?? null;
  const matched = [{ start, end: start + words.length }];
  const { basis, governs, timex, interval } = dateOfSentence(
    sentence,
    before,
    matched,
    found,
    inheritedDays(found),
  );
  return [
    basis,
    governs,
    timex && slice(text, timex.span),
    interval?.from ?? null,
    interval && `${interval.from}/${interval.to}`,
  ];
}

describe('dateOfSentence', () => {
  it.each([
    [
      'its own words before all others',
      'On 2 May 2021 it rained. The ferry sank on 3 May 2021.',
      ['text', 'sentence', '3 May 2021', '2021-05-03'],
    ],
    [
      'the day of the sentence before',
      `On 2 May 2021 the council met. ${NEXT} On 9 May 2021 it rained. The ferry sank.`,
      ['text', 'before', '9 May 2021', '2021-05-09'],
    ],
    [
      'the last of several in the sentence before',
      `The council met. ${NEXT} It rained on 8 May 2021 and on 9 May 2021. The ferry sank.`,
      ['text', 'before', '9 May 2021', '2021-05-09'],
    ],
    [
      'the day of the opening',
      `On 2 May 2021 the council met. ${NEXT} The ferry sank.`,
      ['text', 'opening', '2 May 2021', '2021-05-02'],
    ],
    [
      'the article’s own date where a day comes only later',
      `The council met. ${NEXT} On 9 May 2021 it rained. Nobody came. The ferry sank.`,
      ['published', null, null, '2021-05-20'],
    ],
    [
      'no day that was still to come',
      'On 9 June 2021 the museum opens. The ferry sank.',
      ['published', null, null, '2021-05-20'],
    ],
    [
      'its own words also where that day was still to come',
      'The ferry sank and is raised on 9 June 2021.',
      ['text', 'sentence', '9 June 2021', '2021-06-09'],
    ],
    [
      'no month of the sentence before',
      'It rained in April 2021. The ferry sank.',
      ['published', null, null, '2021-05-20'],
    ],
    [
      'the nearest of its own days',
      'The council met on 1 May 2021 and again on 2 May 2021 in the town hall, and the ferry sank on 3 May 2021.',
      ['text', 'sentence', '3 May 2021', '2021-05-03'],
    ],
    [
      'the day within the quotation that holds the words',
      '“On 3 May 2021, long before anybody in the town of Holm had heard of it, the ferry sank,” Ana Lindt said on 4 May 2021.',
      ['text', 'sentence', '3 May 2021', '2021-05-03'],
    ],
  ])('takes %s', (_, text, expected) => {
    expect(dated(text, 'ferry sank').slice(0, 4)).toEqual(expected);
  });

  it('inherits no date stamp', () => {
    const text = 'Published on 12 May 2021\n\nThe ferry sank.';
    expect(dated(text, 'ferry sank').slice(0, 4)).toEqual(['published', null, null, '2021-05-20']);
  });

  it('gives no day for an article without one', () => {
    expect(dated('The ferry sank.', 'ferry sank', null).slice(0, 4)).toEqual(['published', null, null, null]);
  });

  it.each([
    ['The ferry sank two years ago.', '2019-01-01/2019-12-31'],
    ['The ferry sank last year.', '2020-01-01/2020-12-31'],
    ['The ferry sank three decades ago.', '1990-01-01/1999-12-31'],
    ['The ferry sank in the third quarter.', '2020-07-01/2020-09-30'],
    ['In the third quarter, the ferry sank.', '2020-07-01/2020-09-30'],
    ['The ferry sank between 2016 and 2018.', '2016-01-01/2016-12-31'],
    ['The ferry sank earlier this year.', '2021-01-01/2021-05-20'],
    ['The ferry sank in winter 2019.', '2019-12-01/2020-02-29'],
    ['The ferry sank, and in spring 2022 it will be raised.', null],
    ['The ferry sank, which sails again in 2024.', null],
    ['Experts said that the ferry sank in 2024.', '2024-01-01/2024-12-31'],
    ['Last year’s ferry sank.', null],
    ['The third-quarter ferry sank.', null],
    ['The ferry sank on 3 May 2021 and sails again in spring 2022.', '2021-05-03/2021-05-03'],
  ])('takes more than a month where it dates the very words: %s', (text, expected) => {
    const [basis, , , , interval] = dated(`It rained on 9 May 2021. ${text}`, 'ferry sank');
    expect([basis, interval]).toEqual(['text', expected ?? '2021-05-09/2021-05-09']);
  });

  it('gives no day where an undated article only counts from its own', () => {
    const text = 'It rained on 9 May. The ferry sank two years ago.';
    expect(dated(text, 'ferry sank', null).slice(0, 4)).toEqual(['text', 'sentence', 'two years ago', null]);
  });
});
