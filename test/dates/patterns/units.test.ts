import { describe, expect, it } from 'vitest';
import { lines } from '../read.ts';

// A Thursday.
const TODAY = '2023-08-31';

describe('days and units counted from the article', () => {
  it.each([
    ['It opens on Monday next week.', 'Monday next week | DATE 2023-09-04 2023-09-04/2023-09-04'],
    ['It fell on Friday of last week.', 'Friday of last week | DATE 2023-08-25 2023-08-25/2023-08-25'],
    ['It fell this past weekend.', 'this past weekend | DATE 2023-W34-WE 2023-08-26/2023-08-27'],
    ['He left yesterday.', 'yesterday | DATE 2023-08-30 2023-08-30/2023-08-30'],
    ['He left the day before yesterday.', 'the day before yesterday | DATE 2023-08-29 2023-08-29/2023-08-29'],
    ['He leaves tomorrow evening.', 'tomorrow evening | TIME 2023-09-01TEV 2023-09-01/2023-09-01'],
    ['He left last night.', 'last night | TIME 2023-08-30TNI 2023-08-30/2023-08-30'],
    ['He leaves tonight.', 'tonight | TIME 2023-08-31TNI 2023-08-31/2023-08-31'],
    ['He left last week.', 'last week | DATE 2023-W34 2023-08-21/2023-08-27'],
    ['He left late last month.', 'late last month | DATE 2023-07 2023-07-21/2023-07-31'],
    ['He left earlier this month.', 'earlier this month | DATE 2023-08 2023-08-01/2023-08-31'],
    ['He leaves later this year.', 'later this year | DATE 2023 2023-08-31/2023-12-31'],
    ['He leaves early next year.', 'early next year | DATE 2024 2024-01-01/2024-04-30'],
    ['He left over the weekend.', 'the weekend | DATE 2023-W34-WE 2023-08-26/2023-08-27'],
    ['He will leave at the end of the year.', 'the end of the year | DATE 2023 2023-09-01/2023-12-31'],
    ['He left ten days ago.', 'ten days ago | DATE 2023-08-21 2023-08-21/2023-08-21'],
    ['He left 48 hours ago.', '48 hours ago | DATE 2023-08-29 2023-08-29/2023-08-29'],
    ['He left two hours ago.', 'two hours ago | DATE 2023-08-31 2023-08-31/2023-08-31'],
    ['He left three weeks ago.', 'three weeks ago | DATE 2023-W32 2023-08-07/2023-08-13'],
    ['He left two months ago.', 'two months ago | DATE 2023-06 2023-06-01/2023-06-30'],
    ['He left twenty-five years ago.', 'twenty-five years ago | DATE 1998 1998-01-01/1998-12-31'],
    ['He left a year and a half ago.', 'a year and a half ago | DATE 2022-02 2022-02-01/2022-02-28'],
    ['He left a week or so ago.', 'a week or so ago | DATE 2023-W34 2023-08-21/2023-08-27'],
    ['He leaves three months from now.', 'three months from now | DATE 2023-11 2023-11-01/2023-11-30'],
    ['He left in the third quarter.', 'the third quarter | DATE 2023-Q3 2023-07-01/2023-09-30'],
    ['It expects to report second-quarter profit.', 'second-quarter | DATE 2023-Q2 2023-04-01/2023-06-30'],
    ['He left in the fourth quarter.', 'the fourth quarter | DATE 2022-Q4 2022-10-01/2022-12-31'],
    ['He left in the first half of 2022.', 'the first half of 2022 | DATE 2022-H1 2022-01-01/2022-06-30'],
    ['He left in the last quarter of 2022.', 'the last quarter of 2022 | DATE 2022-Q4 2022-10-01/2022-12-31'],
    [
      'He left in the latter half of last year.',
      'the latter half of last year | DATE 2022-H2 2022-07-01/2022-12-31',
    ],
    ['It will open by the end of the decade.', 'the end of the decade | DATE 202 2027-01-01/2029-12-31'],
    ['It was dug a century ago.', 'a century ago | DATE 192 1920-01-01/1929-12-31'],
    ['It was dug half a century ago.', 'half a century ago | DATE 197 1970-01-01/1979-12-31'],
    ['It’s next week that he leaves.', 'next week | DATE 2023-W36 2023-09-04/2023-09-10'],
    ['Sales fell in its last fiscal year.', 'last fiscal year | DATE 2022 2022-01-01/2022-12-31'],
    ['He left in Q4 2020.', 'Q4 2020 | DATE 2020-Q4 2020-10-01/2020-12-31'],
    ['He left in Q2 of last year.', 'Q2 of last year | DATE 2022-Q2 2022-04-01/2022-06-30'],
    ['He left the week before last.', 'the week before last | DATE 2023-W33 2023-08-14/2023-08-20'],
    ['He leaves the year after next.', 'the year after next | DATE 2025 2025-01-01/2025-12-31'],
    ['He left in fiscal 2021.', 'fiscal 2021 | DATE 2021 2021-01-01/2021-12-31'],
    [
      'It opens in next year’s first quarter.',
      'next year’s first quarter | DATE 2024-Q1 2024-01-01/2024-03-31',
    ],
  ])('%s', (text, expected) => {
    expect(lines(text, TODAY)).toEqual([expected]);
  });

  it('reads a half of the year in the year of writing', () => {
    expect(lines('Prices rise in the second half of the year.', '2023-02-01')[0]).toBe(
      'the second half | DATE 2023-H2 2023-07-01/2023-12-31',
    );
  });

  it.each([
    ['On 3 May 2019 he fell ill. Two weeks later he returned.', '2019-W20'],
    ['On 3 May 2019 he fell ill. The next day he returned.', '2019-05-04'],
    ['Profit fell in the third quarter of 2022. Costs rose in the quarter, from a year earlier.', '2022-Q3'],
    ['He fell ill in 2019. The following year he returned.', '2020'],
    ['On 3 May 2019 he fell ill. Later that month he returned.', '2019-05'],
    ['On 3 May 2019 he fell ill. He had married a year earlier.', '2018'],
    ['Sales rose in 2019, but not the year before.', '2018'],
    ['Profit fell in the third quarter of 2022 from $3 million a year earlier.', '2021-Q3'],
    ['Profit fell in the third quarter of 2022. In the quarter, costs rose.', '2022-Q3'],
  ])('counts from the date before: %s', (text, value) => {
    expect(lines(text, TODAY)[1]).toContain(`DATE ${value} `);
  });

  it('counts neither the next day nor the next year before from an aside', () => {
    const text = 'On 3 May 2019 he fell ill, ten days earlier than she did. The next day he left.';
    expect(lines(text, TODAY)[2]).toContain('2019-05-04');
    const report =
      'Profit rose in the third quarter of 2022 from a year earlier. Sales rose from a year earlier.';
    expect(lines(report, TODAY)[2]).toContain('2021-Q3');
  });

  it.each(['Five days later he returned.', 'The next day he returned.', 'The same week he returned.'])(
    'gives no day where nothing stands before: %s',
    (text) => {
      expect(lines(text, TODAY)[0]).toMatch(/X -$/);
    },
  );

  it.each([
    'The second quarter of the game was dull.',
    'The second half was dull.',
    'On the last day of the trial he wept.',
  ])('finds no part of a year in: %s', (text) => {
    expect(lines(text, TODAY)).toEqual([]);
  });

  it.each([
    'This will be my last week.',
    'It was her last year at school.',
    'The mayor’s next month is full.',
    'The drivers’ last day of work came.',
    'He recalls his last summer in Holm.',
  ])('is theirs, and not the calendar’s: %s', (text) => {
    expect(lines(text, TODAY)).toEqual([]);
  });
});
