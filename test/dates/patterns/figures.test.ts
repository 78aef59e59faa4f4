import { describe, expect, it } from 'vitest';
import { lines } from '../read.ts';

const TODAY = '2023-08-31';

describe('ISO and numeric dates', () => {
  it.each([
    ['Logged 2023-08-30.', '2023-08-30 | DATE 2023-08-30 2023-08-30/2023-08-30'],
    ['Logged 2023-08-30T22:40Z.', '2023-08-30T22:40Z | TIME 2023-08-30T22:40Z 2023-08-30/2023-08-30'],
    ['Logged 2023-08-30 22:40.', '2023-08-30 22:40 | TIME 2023-08-30T22:40 2023-08-30/2023-08-30'],
    ['Planned for 2023-W35.', '2023-W35 | DATE 2023-W35 2023-08-28/2023-09-03'],
    ['Wed, 08/30/2023 – 22:40', 'Wed, 08/30/2023 – 22:40 | TIME 2023-08-30T22:40 2023-08-30/2023-08-30'],
    ['Signed 30.08.2023.', '30.08.2023 | DATE 2023-08-30 2023-08-30/2023-08-30'],
    ['Signed 3/3/2023.', '3/3/2023 | DATE 2023-03-03 2023-03-03/2023-03-03'],
    ['Signed 8/30/23.', '8/30/23 | DATE 2023-08-30 2023-08-30/2023-08-30'],
    ['Signed 05/06/2023.', '05/06/2023 | DATE 2023-XX-XX -'],
    ['Signed 31/12/99.', '31/12/99 | DATE XX99-12-31 -'],
  ])('%s', (text, expected) => {
    expect(lines(text, TODAY)).toEqual([expected]);
  });

  it('reads day or month first as the article does elsewhere', () => {
    expect(lines('From 30/08/2023 to 05/06/2023.', TODAY)[1]).toContain('2023-06-05');
    expect(lines('From 08/30/2023 to 05/06/2023.', TODAY)[1]).toContain('2023-05-06');
  });

  it.each([
    '2023-13-45',
    '2023-02-30',
    '30/13/2020',
    '0/0/2020',
    '1/2/3/4',
    'v1.2.2023.4',
    '12345678',
    '$8/30/2023',
    'version 12.4.2023',
    'firmware 3.5.21',
  ])('finds no day in %s', (text) => {
    expect(lines(`See ${text} there.`, TODAY).filter((line) => /\d{4}-\d\d-\d\d/.test(line))).toEqual([]);
  });
});

describe('years, decades, centuries', () => {
  it.each([
    ['The year 1990 was dry.', '1990 | DATE 1990 1990-01-01/1990-12-31'],
    ['It began in 1994.', '1994 | DATE 1994 1994-01-01/1994-12-31'],
    ['The battle of 1066 was short.', '1066 | DATE 1066 1066-01-01/1066-12-31'],
    ['It began in nineteen ninety-four.', 'nineteen ninety-four | DATE 1994 1994-01-01/1994-12-31'],
    ['Wait for the year two thousand.', 'the year two thousand | DATE 2000 2000-01-01/2000-12-31'],
    ['The 2020 election was close.', 'The 2020 | DATE 2020 2020-01-01/2020-12-31'],
    ['It began in the late 1990s.', 'the late 1990s | DATE 199 1997-01-01/1999-12-31'],
    ['It began in the eighties.', 'the eighties | DATE 198 1980-01-01/1989-12-31'],
    ['It began in the ’80s.', '80s | DATE 198 1980-01-01/1989-12-31'],
    ['A fort of the 19th century.', 'the 19th century | DATE 18 1800-01-01/1899-12-31'],
    ['It is a twenty-first-century idea.', 'a twenty-first-century | DATE 20 2000-01-01/2099-12-31'],
  ])('%s', (text, expected) => {
    expect(lines(text, TODAY)).toEqual([expected]);
  });

  it.each([
    'He ran 2000 miles.',
    'He paid $1990 for it.',
    'About 1990 people came.',
    'He slept in room 1408.',
    'It holds 1,994 boxes.',
    'It weighs 1994.5 grams.',
    'Call 555-1994-22.',
    'He sang in his eighties.',
    'A temperature in the 80s broke no record in 12345.',
  ])('finds no year in: %s', (text) => {
    expect(lines(text, TODAY).filter((line) => /DATE (?:1|20)\d\d\d/.test(line))).toEqual([]);
  });
});
