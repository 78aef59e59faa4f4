import { describe, expect, it } from 'vitest';
import { lines, timexesOf } from '../read.ts';

// A Wednesday.
const TODAY = '2024-05-08';

describe('days, weeks and weekdays counted in a month', () => {
  it.each([
    [
      'The fair took place in the second week of November.',
      'the second week of November | DATE 2023-11 2023-11-08/2023-11-14',
    ],
    ['It fell in the last week of April.', 'the last week of April | DATE 2024-04 2024-04-24/2024-04-30'],
    [
      'It fell in the fifth week of January 2023.',
      'the fifth week of January 2023 | DATE 2023-01 2023-01-29/2023-01-31',
    ],
    [
      'He left on the last day of February 2024.',
      'the last day of February 2024 | DATE 2024-02-29 2024-02-29/2024-02-29',
    ],
    [
      'It takes effect on the first day of next month.',
      'the first day of next month | DATE 2024-06-01 2024-06-01/2024-06-01',
    ],
    [
      'Polls close on the last Sunday of May.',
      'the last Sunday of May | DATE 2024-05-26 2024-05-26/2024-05-26',
    ],
    [
      'It opens on the first Monday in June.',
      'the first Monday in June | DATE 2024-06-03 2024-06-03/2024-06-03',
    ],
    [
      'It opened on the 3rd Friday of March last year.',
      'the 3rd Friday of March last year | DATE 2023-03-17 2023-03-17/2023-03-17',
    ],
    [
      'It closed on the first weekend of May.',
      'the first weekend of May | DATE 2024-W18-WE 2024-05-04/2024-05-05',
    ],
    [
      'It meets on the last Thursday of the month.',
      'the last Thursday of the month | DATE 2024-05-30 2024-05-30/2024-05-30',
    ],
    ['It meets on the first Tuesday of every month.', 'the first Tuesday of every month | SET XXXX-WXX-2 -'],
    ['The last Sunday of the month was wet.', 'The last Sunday of the month | DATE XXXX-XX-XX -'],
    ['The last week of May was wet.', 'The last week of May | DATE XXXX-XX-XX -'],
    [
      'The first Sunday of the month was wet.',
      'The first Sunday of the month | DATE 2024-05-05 2024-05-05/2024-05-05',
    ],
    [
      'The second Saturday in June each year is a holiday.',
      'The second Saturday in June each year | SET XXXX-06 -',
    ],
    ['It meets on the last day of June every year.', 'the last day of June every year | SET XXXX-06 -'],
    [
      'It will open in the first half of June.',
      'the first half of June | DATE 2024-06 2024-06-01/2024-06-15',
    ],
    ['It fell in the second half of April.', 'the second half of April | DATE 2024-04 2024-04-16/2024-04-30'],
    ['It fell in the first days of May.', 'the first days of May | DATE 2024-05 2024-05-01/2024-05-10'],
    [
      'It fell in the closing weeks of April 2023.',
      'the closing weeks of April 2023 | DATE 2023-04 2023-04-21/2023-04-30',
    ],
    ['He left on the fifth Monday of May 2024.', 'the fifth Monday of May 2024 | DATE XXXX-XX-XX -'],
  ])('%s', (text, expected) => {
    expect(lines(text, TODAY)).toEqual([expected]);
  });

  it('knows a week of a month only about', () => {
    const [week] = timexesOf('The fair took place in the second week of November.', TODAY);
    expect(week?.certainty).toBe('fuzzy');
  });
});
