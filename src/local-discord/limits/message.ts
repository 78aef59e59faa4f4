import type { ZodMiniType } from 'zod/mini';
import type { MessageBody } from '../messages/message-body.ts';
import { invalidFormBody, refuse, type Violation } from '../rest/api-error.ts';
import { allowedMentionsViolations } from './allowed-mentions.ts';
import { buttonViolations } from './buttons.ts';
import { componentCountViolations } from './component-count.ts';
import { componentsV2Violations } from './components-v2.ts';
import { contentLengthViolations } from './content-length.ts';
import { customIdViolations } from './custom-ids.ts';
import { displayedTextViolations } from './displayed-text.ts';
import { embedSizeViolations } from './embed-size.ts';
import { isEmpty } from './empty-message.ts';
import { rowViolations } from './rows.ts';
import { schemaViolations } from './schema.ts';
import { selectViolations } from './selects.ts';

/** A limit that the published schema lacks; each looks at a message that passed the schema. */
type Limit = (body: MessageBody) => Violation[];

const LIMITS: readonly Limit[] = [
  contentLengthViolations,
  embedSizeViolations,
  allowedMentionsViolations,
  componentsV2Violations,
  componentCountViolations,
  displayedTextViolations,
  rowViolations,
  buttonViolations,
  selectViolations,
  customIdViolations,
];

export interface CheckedMessage {
  readonly schema: ZodMiniType;
  /** The request's whole body. */
  readonly body: unknown;
  /** Where in it the message is: `['data']` in an interaction's callback. */
  readonly at?: readonly string[];
  /** The message as it will stand; differs from what the body says on an edit. */
  readonly message: MessageBody;
  readonly hasFiles: boolean;
}

/** Refuses as Discord would: the schema's violations first, else those of the limits, else an empty message. */
export function checkMessage({ schema, body, at = [], message, hasFiles }: CheckedMessage): void {
  const shape = schemaViolations(schema, body);
  if (shape.length > 0) throw invalidFormBody(shape);
  const found = LIMITS.flatMap((limit) => limit(message));
  if (found.length > 0) {
    throw invalidFormBody(found.map((violation) => ({ ...violation, path: [...at, ...violation.path] })));
  }
  if (!hasFiles && isEmpty(message)) throw refuse('emptyMessage');
}
