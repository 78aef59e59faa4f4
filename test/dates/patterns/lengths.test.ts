import { describe, expect, it } from 'vitest';
import { lines } from '../read.ts';

const TODAY = '2023-08-31';

describe('lengths, sets, times of day, vague references', () => {
  it.each([
    ['It took three days.', 'three days | DURATION P3D -'],
    ['On a two-week trip he wrote.', 'a two-week | DURATION P2W -'],
    ['Over the past two years it grew.', 'the past two years | DURATION P2Y -'],
    ['It took 5 1/2 hours.', '5 1/2 hours | DURATION PT5H30M -'],
    ['It took two and a half years.', 'two and a half years | DURATION P2Y6M -'],
    ['It took a minute and a half.', 'a minute and a half | DURATION PT1M30S -'],
    ['It took three decades.', 'three decades | DURATION P30Y -'],
    ['It took a fortnight and no more, in a fortnight.', 'a fortnight | DURATION P2W -'],
    ['It took several months.', 'several months | DURATION PXM -'],
    ['It took 12 to 18 months.', '12 to 18 months | DURATION PXM -'],
    ['They waited for years.', 'years | DURATION PXY -'],
    ['In the year ended March 31, 2020 it grew.', 'the year | DURATION P1Y -'],
    ['He came every week.', 'every week | SET P1W -'],
    ['He came every two weeks.', 'every two weeks | SET P2W -'],
    ['He came every other day.', 'every other day | SET P2D -'],
    ['He came every Monday.', 'every Monday | SET XXXX-WXX-1 -'],
    ['He came on Tuesday nights.', 'Tuesday nights | SET XXXX-WXX-2TNI -'],
    ['He came on Fridays.', 'Fridays | SET XXXX-WXX-5 -'],
    ['He came each July.', 'each July | SET XXXX-07 -'],
    ['A daily walk.', 'A daily | SET P1D -'],
    [
      'He came at 7:15 p.m. on Tuesday.',
      '7:15 p.m. on Tuesday | TIME 2023-08-29T19:15 2023-08-29/2023-08-29',
    ],
    ['He came at 5 p.m. EST Aug. 9.', '5 p.m. EST Aug. 9 | TIME 2023-08-09T17:00 2023-08-09/2023-08-09'],
    ['He came at noon Wednesday.', 'noon Wednesday | TIME 2023-08-30T12:00 2023-08-30/2023-08-30'],
    ['He came at 22:40 GMT.', '22:40 GMT | TIME 2023-08-31T22:40 2023-08-31/2023-08-31'],
    ['He came at 4 in the morning.', '4 in the morning | TIME 2023-08-31T04:00 2023-08-31/2023-08-31'],
    ['He came at 12:30 a.m.', '12:30 a.m. | TIME 2023-08-31T00:30 2023-08-31/2023-08-31'],
    ['He came on the night of 3 June.', 'the night of 3 June | TIME 2023-06-03TNI 2023-06-03/2023-06-03'],
    ['The roof fell in overnight.', 'overnight | TIME 2023-08-31TNI 2023-08-31/2023-08-31'],
    ['It fell overnight on Monday.', 'overnight on Monday | TIME 2023-08-28TNI 2023-08-28/2023-08-28'],
    ['He recently left.', 'recently | DATE PAST_REF -'],
    ['He may leave in the coming months.', 'the coming months | DATE FUTURE_REF -'],
    ['He left in recent weeks.', 'recent weeks | DATE PAST_REF -'],
    ['He left a few years ago.', 'a few years ago | DATE PAST_REF -'],
    ['He is now away.', 'now | DATE PRESENT_REF -'],
    ['He may leave in the near future.', 'in the near future | DATE FUTURE_REF -'],
  ])('%s', (text, expected) => {
    expect(lines(text, TODAY)[0]).toBe(expected);
  });

  it.each([
    'An overnight train and overnight stays.',
    'He is 40 years old.',
    'A 12-year-old boy fell.',
    'It sells 358,000 a month.',
    'It was a second chance.',
    'It imports three-quarters of its food.',
    'They watched 60 Minutes together.',
    'The blasts came minutes apart.',
    'It is a matter of days.',
    'They won 3:15 and lost 2:40.',
    'A ratio of 10:30.',
    'He paid $5 and 30 percent more.',
  ])('finds no time in: %s', (text) => {
    expect(lines(text, TODAY)).toEqual([]);
  });
});
