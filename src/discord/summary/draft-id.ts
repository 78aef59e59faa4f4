import { panelIds } from '../panel-id.ts';

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
  'withdrawn',
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

const ids = panelIds(KIND, ACTS);

/** [draft:remove:12:3] */
export const writeDraftId = ({ act, draft, revision }: DraftId): string => ids.write(act, draft, revision);

/** Null for anything that `writeDraftId` does not write. */
export function readDraftId(customId: string): DraftId | null {
  const read = ids.read(customId);
  return read && { act: read.act, draft: read.first, revision: read.second };
}
