import type { IsoDate } from '../articles/article.ts';
import { parseTypedDate } from '../dates/typed-range.ts';
import type { Request } from './answer.ts';

/** What a person typed into a command's options; an option left out is null or missing. */
export interface TypedOptions {
  readonly text?: string | null;
  readonly speaker?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly source?: string | null;
}

/** An option that cannot be used: one sentence that names it, what was expected and what came. */
export interface Problem {
  readonly problem: string;
}

/** Reads the options that every answering command shares. `today` settles “last summer”. */
export function readRequest(options: TypedOptions, today: IsoDate): Request | Problem {
  const from = options.from ? parseTypedDate(options.from, today) : null;
  if (options.from && !from) return unreadable('from', options.from);
  const to = options.to ? parseTypedDate(options.to, today) : null;
  if (options.to && !to) return unreadable('to', options.to);
  if (from && to && from.from > to.to) {
    return { problem: `from (${options.from}) is later than to (${options.to}): swap them.` };
  }
  return {
    text: options.text?.trim() ?? '',
    speaker: options.speaker?.trim() || null,
    from: from?.from ?? null,
    to: to?.to ?? null,
    source: options.source?.trim() || null,
  };
}

const unreadable = (option: string, typed: string): Problem => ({
  problem: `${option}: expected a date such as 2023-08-30, aug 2023 or last summer, and got “${typed}”.`,
});

/** Passages of a summary. */
export const LENGTH = { least: 1, usual: 5, most: 10 } as const;

/** How many passages a summary shall have. */
export function readLength(typed: string | number | null | undefined): number | Problem {
  if (typed === null || typed === undefined) return LENGTH.usual;
  const length = typeof typed === 'number' ? typed : Number(typed.trim() || Number.NaN);
  if (Number.isInteger(length) && length >= LENGTH.least && length <= LENGTH.most) return length;
  return {
    problem: `length: expected a whole number from ${LENGTH.least} to ${LENGTH.most}, and got “${typed}”.`,
  };
}
