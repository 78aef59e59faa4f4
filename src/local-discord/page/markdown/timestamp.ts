import type { TimestampStyle } from './node.ts';

const formats: Readonly<Record<Exclude<TimestampStyle, 'R'>, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** Seconds in each unit, and from how many of them on it is used. */
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** `<t:1618953630:D>` → “20 April 2021”; a relative one (`R`) needs the present, else it is given as a date. */
export const formatTimestamp = (seconds: number, style: TimestampStyle, now: Date | null): string => {
  if (style !== 'R') return new Intl.DateTimeFormat('en-GB', formats[style]).format(seconds * 1000);
  if (now === null) return formatTimestamp(seconds, 'D', null);
  const ahead = seconds - now.getTime() / 1000;
  const [unit, size] = units.find(([, each]) => Math.abs(ahead) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }).format(
    Math.sign(ahead) * Math.round(Math.abs(ahead) / size),
    unit,
  );
};
