import { describe, expect, it } from 'vitest';
import { timexesOf } from '../read.ts';

const valuesIn = (text: string): string[] => timexesOf(text, '2024-06-12').map(({ value }) => value);

describe('dates that share a year', () => {
  it.each([
    ['It ran from March to May 2022.', ['2022-03', '2022-05']],
    ['Sales in Jan-Mar 2022 fell.', ['2022-01', '2022-03']],
    ['It ran from December to March 2022.', ['2021-12', '2022-03']],
    ['It ran 28 February to 2 March 2022.', ['2022-02-28', '2022-03-02']],
    ['It fell in June and July and August 2021.', ['2021-06', '2021-07', '2021-08']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  it.each([
    ['It fell on May 3, and the inquiry of June 2021 began.', ['2024-05-03', '2021-06']],
    ['It ran from last March to May 2022.', ['2024-03', '2022-05']],
    ['It ran from 29 February to 2 March 2022.', ['2024-02-29', '2022-03-02']],
    ['It fell in June, and rose in July and August 2021.', ['2024-06', '2021-07', '2021-08']],
    ['It ran from March to May.', ['2024-03', '2024-05']],
  ])('or not: %s', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });
});
