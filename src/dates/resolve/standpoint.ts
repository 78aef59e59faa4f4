import type { IsoDate } from '../../articles/article.ts';
import type { Direction } from '../draft.ts';
import type { Granularity } from '../granularity.ts';

/** What an expression is counted from. */
export interface Standpoint {
  /** The day of writing or speaking; null where nobody knows it. */
  readonly day: IsoDate | null;
  readonly direction: Direction;
  /** The direction is that of the sentence's main verb. */
  readonly opens: boolean;
  /** The day mentioned before that is as fine as the unit asked for; null where there is none. */
  reference(unit: Granularity): IsoDate | null;
}

/** TIMEX3 values of units that nothing resolves. */
export const UNRESOLVED: Readonly<Record<Granularity, string>> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  season: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};
