import { z } from 'zod';

const ACTS = [
  'pick',
  'up',
  'down',
  'remove',
  'add',
  'channel',
  'words',
  'worded',
  'find',
  'found',
  'preview',
  'export',
  'post',
  'update',
  'withdraw',
  'again',
  'discard',
  'discarded',
] as const;

/** What a button, menu or modal of a draft's panel is for. */
export type Act = (typeof ACTS)[number];

/** The custom id of one: what it does, to which draft, and what of it the moderator had seen. */
export interface DraftId {
  readonly act: Act;
  readonly draft: number;
  readonly revision: number;
}

export const KIND = 'draft';

/** [draft:remove:12:3] */
export const writeDraftId = ({ act, draft, revision }: DraftId): string =>
  [KIND, act, draft, revision].join(':');

const Count = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const Parts = z
  .tuple([z.literal(KIND), z.enum(ACTS), Count, Count])
  .transform(([, act, draft, revision]): DraftId => ({ act, draft, revision }));

/** Null for anything that `writeDraftId` does not write. */
export function readDraftId(customId: string): DraftId | null {
  const read = Parts.safeParse(customId.split(':'));
  return read.success ? read.data : null;
}
