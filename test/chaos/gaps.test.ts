import { expect, it } from 'vitest';
import { gapsBy } from './gaps.ts';

it('tells the gaps that a kill made from the others, within the run', () => {
  const gaps = [
    { from: 0, to: 1_200 },
    { from: 4_000, to: 4_500 },
    { from: 6_000, to: 8_000 },
    { from: 9_000, to: 9_250 },
    { from: 10_800, to: Number.POSITIVE_INFINITY },
  ];
  expect(gapsBy(gaps, [{ from: 5_990, to: 7_990 }], { from: 1_000, to: 11_000 })).toEqual({
    of: 10,
    all: 3.15,
    killed: 2,
    cuts: 4,
    longest: 0.5,
  });
});
