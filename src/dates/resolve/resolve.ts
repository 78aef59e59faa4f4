import { addDays, isDay, isoDate, pad } from '../calendar.ts';
import { valueAt } from '../granularity.ts';
import type { Meaning } from '../meaning.ts';
import type { TimexType } from '../timex.ts';
import { distance, placed, shortYear } from './counted.ts';
import { dayOfMonth, nthOfMonth } from './of-month.ts';
import { holiday, namedDay, namedMonth, namedWeekday, partOfYear, season } from './recurring.ts';
import { type Standpoint, UNRESOLVED } from './standpoint.ts';

export interface Resolved {
  readonly type: TimexType;
  /** TIMEX3; X where the standpoint does not say enough. */
  readonly value: string;
  /** It was counted from a day; false where the words say it all. */
  readonly relative: boolean;
}

const date = (value: string, relative = true): Resolved => ({ type: 'DATE', value, relative });

/** What a meaning comes to at a standpoint: last month, on 2023-08-31 → 2023-07. */
export function resolve(meaning: Meaning, at: Standpoint): Resolved {
  switch (meaning.kind) {
    case 'fixed': {
      const value = shortYear(meaning.value, at.day);
      return { type: meaning.type, value, relative: value !== meaning.value };
    }
    case 'day':
      return date(namedDay(meaning, at), meaning.year === null);
    case 'week-of': {
      const day = namedDay(meaning.day, at);
      return date((isDay(day) && valueAt(day, 'week')) || UNRESOLVED.week, meaning.day.year === null);
    }
    case 'day-of-month':
      return date(dayOfMonth(meaning, at));
    case 'nth-of-month': {
      const month = resolve(meaning.month, at);
      return date(nthOfMonth(meaning, month, at), month.relative);
    }
    case 'weekday': {
      const base = (meaning.origin === 'reference' ? at.reference('day') : null) ?? at.day;
      const weeks = meaning.weeks ?? 0;
      const inWeek = base && addDays(base, weeks * 7);
      const direction = weeks > 0 ? 'future' : at.direction;
      const day = inWeek && namedWeekday(meaning.weekday, meaning.which, direction, inWeek);
      return date(day ?? `XXXX-WXX-${meaning.weekday}`);
    }
    case 'month':
      return date(namedMonth(meaning.month, meaning.which, at));
    case 'month-of-year': {
      const year = at.day === null ? 0 : Number(at.day.slice(0, 4)) + meaning.offset;
      return date(isoDate(year, meaning.month, 1)?.slice(0, 7) ?? `XXXX-${pad(meaning.month, 2)}`);
    }
    case 'season':
      return date(season(meaning, at));
    case 'part-of-year':
      return date(partOfYear(meaning, at));
    case 'holiday':
      return date(holiday(meaning, at), meaning.year === null);
    case 'unit':
      return date(placed(meaning, at));
    case 'distance':
      return date(distance(meaning, at));
    case 'clock':
      return { type: 'TIME', value: UNRESOLVED.day, relative: true };
  }
}
