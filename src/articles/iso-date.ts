import type { IsoDate } from './article.ts';

/** The day, or null where the calendar has none such [2023-02-30]. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.,]{1,20}\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** [2023-08-30], or the day as written in [2023-08-30T22:40:00-04:00]; null for all else. */
export function readIsoDate(text: string): IsoDate | null {
  const match = ISO.exec(text.trim());
  return match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
