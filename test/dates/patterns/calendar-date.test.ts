import { describe, expect, it } from 'vitest';
import { lines } from '../read.ts';

// A Thursday.
const TODAY = '2023-08-31';

describe('calendar dates', () => {
  it.each([
    ['The port closed on Aug. 30, 2023.', 'Aug. 30, 2023 | DATE 2023-08-30 2023-08-30/2023-08-30'],
    ['The port closed on August 30th.', 'August 30th | DATE 2023-08-30 2023-08-30/2023-08-30'],
    [
      'The port closed on Wednesday, August 30.',
      'Wednesday, August 30 | DATE 2023-08-30 2023-08-30/2023-08-30',
    ],
    ['On Wednesday (August 30) it closed.', 'Wednesday (August 30) | DATE 2023-08-30 2023-08-30/2023-08-30'],
    ['The port closed on 30 August 2021.', '30 August 2021 | DATE 2021-08-30 2021-08-30/2021-08-30'],
    ['It closed on the 30th of August.', 'the 30th of August | DATE 2023-08-30 2023-08-30/2023-08-30'],
    ['It closed on March eighth.', 'March eighth | DATE 2023-03-08 2023-03-08/2023-03-08'],
    [
      'It closed on the eighth of March 1999.',
      'the eighth of March 1999 | DATE 1999-03-08 1999-03-08/1999-03-08',
    ],
    ['It closed last Oct. 23.', 'last Oct. 23 | DATE 2022-10-23 2022-10-23/2022-10-23'],
    ['Opened: 30-Aug-2021.', '30-Aug-2021 | DATE 2021-08-30 2021-08-30/2021-08-30'],
    ['It closed on 2021/08/30.', '2021/08/30 | DATE 2021-08-30 2021-08-30/2021-08-30'],
    ['It will open the week of 14 August.', 'the week of 14 August | DATE 2023-W33 2023-08-14/2023-08-20'],
    [
      'It will open in the week commencing Monday 14th August.',
      'the week commencing Monday 14th August | DATE 2023-W33 2023-08-14/2023-08-20',
    ],
    ['It will open the week of August 14.', 'the week of August 14 | DATE 2023-W33 2023-08-14/2023-08-20'],
    ['It closed in August 2021.', 'August 2021 | DATE 2021-08 2021-08-01/2021-08-31'],
    ['It closed in February of 2024.', 'February of 2024 | DATE 2024-02 2024-02-01/2024-02-29'],
    ['It closed in June of last year.', 'June of last year | DATE 2022-06 2022-06-01/2022-06-30'],
    ['It closed in June nineteen ninety.', 'June nineteen ninety | DATE 1990-06 1990-06-01/1990-06-30'],
    ['TUESDAY, AUGUST 29', 'TUESDAY, AUGUST 29 | DATE 2023-08-29 2023-08-29/2023-08-29'],
    ['The fair\nopened on August\n30.', 'August\n30 | DATE 2023-08-30 2023-08-30/2023-08-30'],
  ])('%s', (text, expected) => {
    expect(lines(text, TODAY)).toEqual([expected]);
  });

  it.each([
    ['Next concert: November 20.', '2023-09-10', '2023-11-20'],
    ['The fee is due February 10.', '2023-12-20', '2024-02-10'],
    ['The fee was due on November 20.', '2024-01-05', '2023-11-20'],
    ['The ship left on December 30.', '2024-01-02', '2023-12-30'],
    ['The ship will leave on May 2.', '2023-10-01', '2024-05-02'],
    ['The leap party was on February 29.', '2024-03-05', '2024-02-29'],
  ])('%s written on %s', (text, today, day) => {
    expect(lines(text, today)[0]).toContain(`${day}/${day}`);
  });

  it.each([
    'The deal of 30 February fell through.',
    'On February 29, 2023, nothing happened.',
    'A march of 31 June stairs.',
    'They march 5 miles a day.',
    'It may 5 times out of 6 rain.',
  ])('finds no date in: %s', (text) => {
    expect(lines(text, TODAY).filter((line) => line.includes('DATE'))).toEqual([]);
  });

  it('does not run across a blank line', () => {
    expect(lines('The year of August\n\n30 people came.', TODAY)[0]).not.toContain('30');
  });
});
