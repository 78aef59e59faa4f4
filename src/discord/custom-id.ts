import { z } from 'zod';
import type { Citation } from '../answers/answer.ts';
import { sha256Of } from '../articles/sha256.ts';
import type { Span } from '../span.ts';
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

/** The cited parts of one article, as it was when it was indexed. */
export interface ContextKey {
  readonly article: string;
  readonly spans: readonly Span[];
  /** The block's place in the reply: Discord wants the ids of one message to differ. */
  readonly block: number;
}

/** Of id and text together: two articles may have the same words, and an article may change. 16 hex digits. */
export const articleKey = ({ article, sha256 }: Omit<Citation, 'spans'>): string =>
  sha256Of(`${sha256} ${article}`).slice(0, 16);

const Name = z.string().regex(/^[a-z-]{1,32}$/);
const Snowflake = z.string().regex(/^\d{1,20}$/);
const Count = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const ArticleKey = z.string().regex(/^[0-9a-f]{16}$/);
/** [3s+8]: from 136, 8 long, both to the base of 36. */
const Spans = z
  .string()
  .regex(/^[0-9a-z]{1,6}\+[0-9a-z]{1,6}(?:\.[0-9a-z]{1,6}\+[0-9a-z]{1,6})*$/)
  .transform((written) => written.split('.').map(readSpan))
  .refine((spans) => spans.every(({ start, end }) => start < end));

const Fields = z.union([
  z
    .tuple([z.enum(['page', 'share']), Name, Snowflake, Count])
    .transform(([kind, command, asker, page]): CustomId => ({ kind, command, asker, page })),
  z
    .tuple([z.literal('choose'), Name, Snowflake, Name])
    .transform(([kind, command, asker, option]): CustomId => ({ kind, command, asker, option })),
  z
    .tuple([z.literal('context'), ArticleKey, Count, Spans])
    .transform(([kind, article, block, spans]): CustomId => ({ kind, article, spans, block })),
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
      return withSpans([id.kind, id.article, id.block].join(':'), id.spans);
  }
}

/** As many parts as fit, which are five or more: a quotation in so many is rare, and its first ones lead to it. */
function withSpans(head: string, spans: readonly Span[]): string {
  const written = spans.map(({ start, end }) => `${start.toString(36)}+${(end - start).toString(36)}`);
  while (written.length > 1 && head.length + 1 + written.join('.').length > LIMITS.customId) written.pop();
  return `${head}:${written.join('.')}`;
}

function readSpan(written: string): Span {
  const [start = 0, length = 0] = written.split('+').map((digits) => Number.parseInt(digits, 36));
  return { start, end: start + length };
}

/** Null for anything that `writeCustomId` does not write. */
export function readCustomId(customId: string): CustomId | null {
  if (customId.length > LIMITS.customId) return null;
  const read = Fields.safeParse(customId.split(':'));
  return read.success ? read.data : null;
}
