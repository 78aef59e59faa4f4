import { segment } from '../../src/articles/segment.ts';
import { findTimexes } from '../../src/dates/find-timexes.ts';
import type { Timex } from '../../src/dates/timex.ts';
import type { Quotation } from '../../src/quotations/quotation.ts';

/** The time expressions of a text written on a day, or on none. */
export const timexesOf = (
  text: string,
  publishedOn: string | null,
  quotations: readonly Quotation[] = [],
): Timex[] => findTimexes({ id: 'made-up', text, publishedOn }, segment(text), quotations);

/** One line an expression, easy to compare: `late last month | DATE 2023-07 2023-07-21/2023-07-31`. */
export const lines = (
  text: string,
  publishedOn: string | null,
  quotations: readonly Quotation[] = [],
): string[] =>
  timexesOf(text, publishedOn, quotations).map(({ span, type, value, interval }) => {
    const range = interval === null ? '-' : `${interval.from}/${interval.to}`;
    return `${text.slice(span.start, span.end)} | ${type} ${value} ${range}`;
  });
