import { allComponents } from '../messages/components.ts';
import type { MessageBody } from '../messages/message-body.ts';
import type { Violation } from '../rest/api-error.ts';
import { isComponentsV2 } from './components-v2.ts';

/** Components of a message, nested ones included; without Components V2 five action rows. */
const MOST = 40;
const MOST_ROWS = 5;

export function componentCountViolations(message: MessageBody): Violation[] {
  const components = message.components ?? [];
  if (!isComponentsV2(message)) {
    if (components.length <= MOST_ROWS) return [];
    const words = `Must be ${MOST_ROWS} or fewer in length.`;
    return [{ path: ['components'], code: 'BASE_TYPE_MAX_LENGTH', message: words }];
  }
  if (allComponents(components).length <= MOST) return [];
  return [
    {
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `Total number of components exceeds maximum of ${MOST}`,
    },
  ];
}
