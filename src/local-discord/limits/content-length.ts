import type { MessageBody } from '../messages/message-body.ts';
import type { Violation } from '../rest/api-error.ts';

/** Characters in a bot's message; the schema allows the 4,000 of paying people. */
const MOST = 2_000;

export function contentLengthViolations({ content }: MessageBody): Violation[] {
  if (!content || [...content].length <= MOST) return [];
  return [
    { path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${MOST} or fewer in length.` },
  ];
}
