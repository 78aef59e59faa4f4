import { displayedText } from '../messages/components.ts';
import type { MessageBody } from '../messages/message-body.ts';
import type { Violation } from '../rest/api-error.ts';

/** Characters in all text displays of a message together. */
const MOST = 4_000;

export function displayedTextViolations({ components }: MessageBody): Violation[] {
  const total = displayedText(components ?? []).reduce((sum, text) => sum + text.length, 0);
  if (total <= MOST) return [];
  return [
    {
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `Total displayable text of components exceeds maximum size of ${MOST}`,
    },
  ];
}
