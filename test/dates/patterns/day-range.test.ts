import { describe, expect, it } from 'vitest';
import { lines } from '../read.ts';

const TODAY = '2023-08-31';

describe('ranges of days', () => {
  it.each([
    ['The fair ran May 5–7, 2022.', 'May 5–7, 2022 | DATE 2022-05-05 2022-05-05/2022-05-07'],
    ['The fair ran from Aug. 9 to 11.', 'Aug. 9 to 11 | DATE 2023-08-09 2023-08-09/2023-08-11'],
    ['The fair ran on 5-7 May 2022.', '5-7 May 2022 | DATE 2022-05-05 2022-05-05/2022-05-07'],
    [
      'It ran the 9th to the 11th of August.',
      'the 9th to the 11th of August | DATE 2023-08-09 2023-08-09/2023-08-11',
    ],
    [
      'It ran from 28 through 29 February 2024.',
      '28 through 29 February 2024 | DATE 2024-02-28 2024-02-28/2024-02-29',
    ],
    ['It ran on 4 and 5 May.', '4 and 5 May | DATE 2023-05-04 2023-05-04/2023-05-05'],
    ['It ran between 4 and 9 May.', '4 and 9 May | DATE 2023-05-04 2023-05-04/2023-05-09'],
    ['It ran on May 4 or 5.', 'May 4 or 5 | DATE 2023-05-04 2023-05-04/2023-05-05'],
    ['It closed 27–29 February.', '27–29 February | DATE 2023-02-27 2023-02-27/2023-02-27'],
  ])('%s', (text, expected) => {
    expect(lines(text, TODAY)).toEqual([expected]);
  });

  it.each([
    ['They lost on May 9-2.', 'May 9 | DATE 2023-05-09 2023-05-09/2023-05-09'],
    ['It ran July 9 and 11.', 'July 9 | DATE 2023-07-09 2023-07-09/2023-07-09'],
    ['They met on May 9 to 31,000 cheers.', 'May 9 | DATE 2023-05-09 2023-05-09/2023-05-09'],
  ])('is one day alone: %s', (text, expected) => {
    expect(lines(text, TODAY)).toEqual([expected]);
  });

  it.each(['They may 5-7 times.', 'Prices rose $5–7 March said.', 'It ran 30–31 February.'])(
    'is none: %s',
    (text) => {
      expect(lines(text, TODAY)).not.toContainEqual(expect.stringContaining('–'));
      expect(lines(text, TODAY)).not.toContainEqual(expect.stringContaining('/2023-05-07'));
    },
  );
});
