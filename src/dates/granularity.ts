import type { IsoDate } from '../articles/article.ts';
import { addDays, addMonths, isoWeek, pad } from './calendar.ts';
import { intervalOf } from './interval-of.ts';

/** The units that name a stretch of the calendar. */
export type Granularity =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** The unit that a calendar value names; null for values that name no stretch of the calendar. */
export function granularityOf(value: string): Granularity | null {
  if (intervalOf(value) === null) return null;
  if (value.length === 2) return 'century';
  if (value.length === 3) return 'decade';
  if (value.length === 4) return 'year';
  if (value.endsWith('-WE')) return 'weekend';
  if (/^\d{4}-W\d\d$/.test(value)) return 'week';
  if (value[5] === 'Q') return 'quarter';
  if (value[5] === 'H') return 'half';
  if (/^\d{4}-(?:SP|SU|FA|WI)$/.test(value)) return 'season';
  return value.length === 7 ? 'month' : 'day';
}

const SEASONS = ['WI', 'SP', 'SU', 'FA'] as const;

/** January and February belong to the winter of the year before. */
function seasonAt(year: number, month: number): string | null {
  const ofYear = month <= 2 ? year - 1 : year;
  return ofYear < 1 ? null : `${pad(ofYear, 4)}-${SEASONS[Math.floor((month % 12) / 3)]}`;
}

/** The TIMEX3 value of the unit that a day lies in: (2023-08-30, month) → 2023-08. */
export function valueAt(day: IsoDate, granularity: Granularity): string | null {
  const yearText = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  switch (granularity) {
    case 'day':
      return day;
    case 'week':
    case 'weekend': {
      const iso = isoWeek(day);
      return iso && `${pad(iso.year, 4)}-W${pad(iso.week, 2)}${granularity === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return day.slice(0, 7);
    case 'season':
      return seasonAt(Number(yearText), month);
    case 'quarter':
      return `${yearText}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${yearText}-H${month <= 6 ? 1 : 2}`;
    case 'year':
      return yearText;
    case 'decade':
      return day.slice(0, 3);
    case 'century':
      return day.slice(0, 2);
  }
}

const DAYS: Partial<Record<Granularity, number>> = { day: 1, week: 7, weekend: 7 };
const MONTHS: Partial<Record<Granularity, number>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The day so many units away; null outside the calendar. */
export function shiftDay(day: IsoDate, granularity: Granularity, count: number): IsoDate | null {
  const days = DAYS[granularity];
  if (days !== undefined) return addDays(day, Math.round(days * count));
  return addMonths(day, Math.round((MONTHS[granularity] ?? 0) * count));
}
