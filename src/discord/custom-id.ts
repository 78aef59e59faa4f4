import { z } from 'zod';
import { LIMITS } from './limits.ts';

/**
 * What a button or menu does, whole: nothing about a reply is stored, so those on old messages work after a restart.
 * What was asked is read from the message itself (shown-request.ts).
 */
export type CustomId =
  | { readonly kind: 'page'; readonly command: string; readonly asker: string; readonly page: number }
  | { readonly kind: 'share'; readonly command: string; readonly asker: string; readonly page: number }
  | { readonly kind: 'choose'; readonly command: string; readonly asker: string; readonly option: string }
  | ({ readonly kind: 'context' } & ContextKey);

/** A stretch of one article, as it was when it was indexed. */
export interface ContextKey {
  /** The first 16 hex digits of the article's sha256. */
  readonly sha: string;
  readonly start: number;
  readonly end: number;
  /** The block's place in the reply: Discord wants the ids of one message to differ. */
  readonly block: number;
}

const Name = z.string().regex(/^[a-z-]{1,32}$/);
const Snowflake = z.string().regex(/^\d{1,20}$/);
const Count = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const Sha = z.string().regex(/^[0-9a-f]{16}$/);

const Fields = z.union([
  z
    .tuple([z.enum(['page', 'share']), Name, Snowflake, Count])
    .transform(([kind, command, asker, page]): CustomId => ({ kind, command, asker, page })),
  z
    .tuple([z.literal('choose'), Name, Snowflake, Name])
    .transform(([kind, command, asker, option]): CustomId => ({ kind, command, asker, option })),
  z
    .tuple([z.literal('context'), Sha, Count, Count, Count])
    .refine(([, , start, end]) => start < end)
    .transform(([kind, sha, start, end, block]): CustomId => ({ kind, sha, start, end, block })),
]);

/** [page:who-said:80351110224678912:2] */
export function writeCustomId(id: CustomId): string {
  switch (id.kind) {
    case 'page':
    case 'share':
      return [id.kind, id.command, id.asker, id.page].join(':');
    case 'choose':
      return [id.kind, id.command, id.asker, id.option].join(':');
    case 'context':
      return [id.kind, id.sha, id.start, id.end, id.block].join(':');
  }
}

/** Null for anything that `writeCustomId` does not write. */
export function readCustomId(customId: string): CustomId | null {
  if (customId.length > LIMITS.customId) return null;
  const read = Fields.safeParse(customId.split(':'));
  return read.success ? read.data : null;
}
