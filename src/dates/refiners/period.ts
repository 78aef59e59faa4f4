import type { IsoDate } from '../../articles/article.ts';
import { addMonths } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import { granularityOf, valueAt } from '../granularity.ts';
import { intervalOf } from '../interval-of.ts';
import type { Meaning } from '../meaning.ts';

/** How far back a report's period is still the one it speaks of. In characters, about four sentences. */
const REACH = 600;
/** Mentions looked at, so that a long list of dates stays linear. */
const MEMORY = 50;

const isYearBack = (meaning: Meaning): boolean =>
  meaning.kind === 'distance' && meaning.unit === 'year' && meaning.count === -1;

const isTheQuarter = (meaning: Meaning): boolean =>
  meaning.kind === 'unit' &&
  meaning.unit === 'quarter' &&
  meaning.offset === 0 &&
  meaning.origin === 'reference';

const isQuarter = ({ value }: Draft): boolean => granularityOf(value) === 'quarter';

/** The quarter last named as such. */
function namedQuarter(all: readonly Draft[], index: number): string | null {
  for (let at = index - 1; at >= Math.max(0, index - MEMORY); at--) {
    const one = all[at];
    if (one !== undefined && isQuarter(one) && !isYearBack(one.meaning)) return one.value;
  }
  return null;
}

/** The quarter that the sentences before report on; null where it is on years, or on so many months, or on none. */
function reportedQuarter(draft: Draft, all: readonly Draft[], index: number): string | null {
  for (let at = index - 1; at >= Math.max(0, index - MEMORY); at--) {
    const one = all[at];
    if (one === undefined || draft.start - one.start > REACH) return null;
    if (isYearBack(one.meaning)) continue;
    if (isQuarter(one)) return one.value;
    const granularity = granularityOf(one.value);
    if (granularity === 'year' || granularity === 'half' || /^P\d+M$/.test(one.value)) return null;
  }
  return null;
}

/**
 * Business reports name their quarter once: [the quarter] is that one, else the last that was over, and a
 * [year-earlier] figure is of the same quarter of the year before, not of the whole year. Null where this
 * does not apply.
 */
export function periodValue(
  draft: Draft,
  all: readonly Draft[],
  index: number,
  today: IsoDate | null,
): string | null {
  if (isTheQuarter(draft.meaning)) {
    const last = today && addMonths(today, -3);
    return namedQuarter(all, index) ?? (last && valueAt(last, 'quarter'));
  }
  // [A year ago, the company …] opens a story, it compares no figures.
  if (!isYearBack(draft.meaning) || draft.start === draft.sentence.start) return null;
  const quarter = reportedQuarter(draft, all, index);
  const day = quarter && addMonths(intervalOf(quarter)?.from ?? '', -12);
  return day && valueAt(day, 'quarter');
}
