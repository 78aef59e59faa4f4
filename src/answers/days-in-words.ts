import type { IsoDate } from '../articles/article.ts';
import type { Interval } from '../dates/timex.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // biome-ignore format: two rows of six read better

/** 2023-08-30 → [30, August, 2023]. */
function partsOf(day: IsoDate): [string, string, string] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [String(Number(date)), MONTHS[Number(month) - 1] ?? '', String(Number(year))];
}

/** 2023-08-30 → “30 August 2023”. */
export const dayInWords = (day: IsoDate): string => partsOf(day).join(' ');

/** Whole months and years by name, else first and last day: “July 2023”, “21–31 July 2023”, “30 August – 14 November 2023”. */
export function intervalInWords({ from, to }: Interval): string {
  if (from === to) return dayInWords(from);
  const [fromDay, fromMonth, fromYear] = partsOf(from);
  const [toDay, toMonth, toYear] = partsOf(to);
  const wholeMonths = fromDay === '1' && Number(toDay) === lastDayOf(to);
  if (fromYear !== toYear) {
    const years = wholeMonths && fromMonth === 'January' && toMonth === 'December';
    if (years) return `${fromYear}–${toYear}`;
    return wholeMonths
      ? `${fromMonth} ${fromYear} – ${toMonth} ${toYear}`
      : `${dayInWords(from)} – ${dayInWords(to)}`;
  }
  if (wholeMonths && fromMonth === 'January' && toMonth === 'December') return fromYear;
  if (wholeMonths && fromMonth === toMonth) return `${fromMonth} ${fromYear}`;
  if (wholeMonths) return `${fromMonth} – ${toMonth} ${toYear}`;
  if (fromMonth === toMonth) return `${fromDay}–${toDay} ${toMonth} ${toYear}`;
  return `${fromDay} ${fromMonth} – ${toDay} ${toMonth} ${toYear}`;
}

function lastDayOf(day: IsoDate): number {
  const end = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + 1, 0);
  return end.getUTCDate();
}
