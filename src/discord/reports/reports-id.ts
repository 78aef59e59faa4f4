import { z } from 'zod';

const ACTS = ['page', 'settle', 'hide', 'show'] as const;

/** The custom id of a button of /reports: what it does, to which report, and from where on the list was shown. */
export interface ReportsId {
  readonly act: (typeof ACTS)[number];
  readonly report: number;
  readonly offset: number;
}

export const KIND = 'reports';

/** [reports:hide:12:3] */
export const writeReportsId = ({ act, report, offset }: ReportsId): string =>
  [KIND, act, report, offset].join(':');

const Count = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const Parts = z
  .tuple([z.literal(KIND), z.enum(ACTS), Count, Count])
  .transform(([, act, report, offset]): ReportsId => ({ act, report, offset }));

/** Null for anything that `writeReportsId` does not write. */
export function readReportsId(customId: string): ReportsId | null {
  const read = Parts.safeParse(customId.split(':'));
  return read.success ? read.data : null;
}
