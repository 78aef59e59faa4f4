import { panelIds } from '../panel-id.ts';

const ACTS = ['page', 'settle', 'hide', 'show'] as const;

/** The custom id of a button of /reports: what it does, to which report, and from where on the list was shown. */
export interface ReportsId {
  readonly act: (typeof ACTS)[number];
  readonly report: number;
  readonly offset: number;
}

export const KIND = 'reports';

const ids = panelIds(KIND, ACTS);

/** [reports:hide:12:3] */
export const writeReportsId = ({ act, report, offset }: ReportsId): string => ids.write(act, report, offset);

/** Null for anything that `writeReportsId` does not write. */
export function readReportsId(customId: string): ReportsId | null {
  const read = ids.read(customId);
  return read && { act: read.act, report: read.first, offset: read.second };
}
