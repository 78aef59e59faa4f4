import { describe, expect, it } from 'vitest';
import { lines } from '../read.ts';

// A Thursday.
const TODAY = '2023-08-31';

describe('weekdays, months, seasons, holidays', () => {
  it.each([
    ['He spoke on Wednesday.', 'Wednesday | DATE 2023-08-30 2023-08-30/2023-08-30'],
    ['He spoke Thursday.', 'Thursday | DATE 2023-08-31 2023-08-31/2023-08-31'],
    ['He spoke on Friday.', 'Friday | DATE 2023-08-25 2023-08-25/2023-08-25'],
    ['He will speak on Friday.', 'Friday | DATE 2023-09-01 2023-09-01/2023-09-01'],
    ['He spoke last Wednesday.', 'last Wednesday | DATE 2023-08-23 2023-08-23/2023-08-23'],
    ['He speaks next Tuesday.', 'next Tuesday | DATE 2023-09-05 2023-09-05/2023-09-05'],
    ['He speaks this coming Sunday.', 'this coming Sunday | DATE 2023-09-03 2023-09-03/2023-09-03'],
    ['He spoke early Tuesday morning.', 'early Tuesday morning | TIME 2023-08-29TMO 2023-08-29/2023-08-29'],
    ['It rained in June.', 'June | DATE 2023-06 2023-06-01/2023-06-30'],
    ['In December he said no.', 'December | DATE 2022-12 2022-12-01/2022-12-31'],
    ['In November, the firm hired him.', 'November | DATE 2022-11 2022-11-01/2022-11-30'],
    ['The firm took orders for November.', 'November | DATE 2023-11 2023-11-01/2023-11-30'],
    ['It will rain in May.', 'May | DATE 2024-05 2024-05-01/2024-05-31'],
    ['It rained last May.', 'last May | DATE 2023-05 2023-05-01/2023-05-31'],
    ['It rained in mid-July.', 'mid-July | DATE 2023-07 2023-07-11/2023-07-20'],
    ['It rained last winter.', 'last winter | DATE 2022-WI 2022-12-01/2023-02-28'],
    ['It rained this summer.', 'this summer | DATE 2023-SU 2023-06-01/2023-08-31'],
    ['It will rain next spring.', 'next spring | DATE 2024-SP 2024-03-01/2024-05-31'],
    ['It rained in the spring of 1994.', 'the spring of 1994 | DATE 1994-SP 1994-03-01/1994-05-31'],
    ['It rained in the spring of last year.', 'the spring of last year | DATE 2022-SP 2022-03-01/2022-05-31'],
    ['It will open in autumn next year.', 'autumn next year | DATE 2024-FA 2024-09-01/2024-11-30'],
    ['It dried out two summers ago.', 'two summers ago | DATE 2021-SU 2021-06-01/2021-08-31'],
    ['It dried out a few summers ago.', 'a few summers ago | DATE PAST_REF -'],
    ['He marched on St Patrick’s Day.', 'St Patrick’s Day | DATE 2023-03-17 2023-03-17/2023-03-17'],
    ['He will return a week from Monday.', 'a week from Monday | DATE 2023-09-11 2023-09-11/2023-09-11'],
    ['He will return a week on Monday.', 'a week on Monday | DATE 2023-09-11 2023-09-11/2023-09-11'],
    ['He left on Christmas.', 'Christmas | DATE 2022-12-25 2022-12-25/2022-12-25'],
    ['He left last Thanksgiving.', 'last Thanksgiving | DATE 2022-11-24 2022-11-24/2022-11-24'],
    ['He left on Labor Day 2022.', 'Labor Day 2022 | DATE 2022-09-05 2022-09-05/2022-09-05'],
    ['He left on Good Friday.', 'Good Friday | DATE 2023-04-07 2023-04-07/2023-04-07'],
    ['He left on Easter Monday.', 'Easter Monday | DATE 2023-04-10 2023-04-10/2023-04-10'],
    ['He left on Ash Wednesday 2024.', 'Ash Wednesday 2024 | DATE 2024-02-14 2024-02-14/2024-02-14'],
    ['He left on New Year’s Eve 2019.', 'New Year’s Eve 2019 | DATE 2019-12-31 2019-12-31/2019-12-31'],
  ])('%s', (text, expected) => {
    expect(lines(text, TODAY)).toEqual([expected]);
  });

  it.each([
    'Talks may continue, and may not.',
    'High-level talks may resume.',
    'May I come in?',
    'They march through the town.',
    'March on, he said.',
    'The women’s March drew thousands.',
    'June Carter and April Jones sang.',
    'August Wilson wrote it.',
    'The sun rose, he sat, they wed.',
    'The fall of the government was swift.',
    'Prices fall and spring back.',
    'An august body of men.',
    'She won on Super Tuesday.',
    'It rained on Bloody Sunday.',
    'He told the Sunday Times, and Saturday Night Live.',
    'The firm ÉMonday grew.',
    'He lives in Silver Spring.',
  ])('finds no time in: %s', (text) => {
    expect(lines(text, TODAY)).toEqual([]);
  });

  it.each(["They spent a week on Monday's match.", 'They spent a week on Monday’s match.'])(
    'takes the week for a length in: %s',
    (text) => {
      expect(lines(text, TODAY)).toEqual([
        'a week | DURATION P1W -',
        'Monday | DATE 2023-08-28 2023-08-28/2023-08-28',
      ]);
    },
  );
});
