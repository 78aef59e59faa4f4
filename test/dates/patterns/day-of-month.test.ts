import { describe, expect, it } from 'vitest';
import { lines } from '../read.ts';

// A Wednesday.
const TODAY = '2024-05-08';

describe('days of a month that is not named', () => {
  it.each([
    ['The station opens on the 15th.', 'the 15th | DATE 2024-05-15 2024-05-15/2024-05-15'],
    ['It will open on the 3rd, he said.', 'the 3rd | DATE 2024-06-03 2024-06-03/2024-06-03'],
    ['The council met on the 3rd.', 'the 3rd | DATE 2024-05-03 2024-05-03/2024-05-03'],
    ['The vote was held on the 27th in Holm.', 'the 27th | DATE 2024-04-27 2024-04-27/2024-04-27'],
    ['Voting was open until the 31st.', 'the 31st | DATE 2024-03-31 2024-03-31/2024-03-31'],
    ['On the 7th, the bank reopened.', 'the 7th | DATE 2024-05-07 2024-05-07/2024-05-07'],
    ['Doors: on the 10th.', 'the 10th | DATE 2024-05-10 2024-05-10/2024-05-10'],
    ['It takes place on Saturday the 18th.', 'Saturday the 18th | DATE 2024-05-18 2024-05-18/2024-05-18'],
    ['It was on Friday, the 13th.', 'Friday, the 13th | DATE 2023-10-13 2023-10-13/2023-10-13'],
    [
      'The deadline is the 30th of this month.',
      'the 30th of this month | DATE 2024-05-30 2024-05-30/2024-05-30',
    ],
    ['She died on the 9th of last month.', 'the 9th of last month | DATE 2024-04-09 2024-04-09/2024-04-09'],
    ['He was shot on the 31st of last month.', 'the 31st of last month | DATE XXXX-XX-XX -'],
  ])('%s', (text, expected) => {
    expect(lines(text, TODAY)).toEqual([expected]);
  });

  it('keeps to the month of a story of long ago', () => {
    const text = 'The storm came on 28 April 2019. The bridge fell on the 2nd.';
    expect(lines(text, TODAY)[1]).toBe('the 2nd | DATE 2019-05-02 2019-05-02/2019-05-02');
  });

  it('counts what is to come from the article all the same', () => {
    const text = 'The storm came on 28 April 2019. The bridge will reopen on the 12th.';
    expect(lines(text, TODAY)[1]).toBe('the 12th | DATE 2024-05-12 2024-05-12/2024-05-12');
  });

  it('takes no month from a report that is only named', () => {
    const text = 'The report of August 2023 was clear. The council met on the 3rd.';
    expect(lines(text, TODAY)[1]).toBe('the 3rd | DATE 2024-05-03 2024-05-03/2024-05-03');
  });

  it('says nothing without a day of writing', () => {
    expect(lines('The council met on the 3rd.', null)).toEqual(['the 3rd | DATE XXXX-XX-XX -']);
  });

  it.each([
    'She moved to the 15th floor.',
    'He failed on the 3rd attempt.',
    'It ruled on the 9th Circuit.',
    'The walls date from the 15th and 16th storeys.',
    'He made a birdie on the 18th.',
    'He came in on the 42nd.',
    'It was the 3rd.',
  ])('is no day: %s', (text) => {
    expect(lines(text, TODAY)).toEqual([]);
  });

  it('reads [Monday] alone where a court follows', () => {
    expect(lines('It ruled Monday, the 9th Circuit said.', TODAY)).toEqual([
      'Monday | DATE 2024-05-06 2024-05-06/2024-05-06',
    ]);
  });
});
