import type { MessageBody } from '../messages/message-body.ts';
import type { Violation } from '../rest/api-error.ts';

/** A kind is allowed as a whole (`parse`) or by name, not both. */
export function allowedMentionsViolations({ allowed_mentions: allowed }: MessageBody): Violation[] {
  const parsed: readonly string[] = allowed?.parse ?? [];
  return (['users', 'roles'] as const)
    .filter((kind) => parsed.includes(kind) && (allowed?.[kind]?.length ?? 0) > 0)
    .map((kind) => ({
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    }));
}
