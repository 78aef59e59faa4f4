import { expect, it } from 'vitest';
import { formatTimestamp } from '../../src/local-discord/page/markdown/timestamp.ts';
import { describeTime, onSameDay } from '../../src/local-discord/page/views/time.ts';

const now = new Date('2024-03-05T00:30:00Z');

it.each([
  ['2024-03-05T00:04:00Z', 'Today at 00:04'],
  ['2024-03-04T23:59:00Z', 'Yesterday at 23:59'],
  ['2024-03-03T08:15:00Z', '03/03/2024, 08:15'],
])('%s is told as %j', (date, told) => {
  expect(describeTime(new Date(date), now)).toBe(told);
});

it('tells days apart', () => {
  expect(onSameDay(now, new Date('2024-03-05T23:59:59Z'))).toBe(true);
  expect(onSameDay(now, new Date('2024-03-04T23:59:59Z'))).toBe(false);
});

it.each([
  [-30, '30 seconds ago'],
  [-90 * 60, '2 hours ago'],
  [86_400, 'tomorrow'],
  [-400 * 86_400, 'last year'],
  [0, 'now'],
])('%d seconds from now is %j', (seconds, told) => {
  expect(formatTimestamp(now.getTime() / 1000 + seconds, 'R', now)).toBe(told);
});
