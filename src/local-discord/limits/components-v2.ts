import { ComponentType, MessageFlags } from 'discord.js';
import type { MessageBody } from '../messages/message-body.ts';
import type { Violation } from '../rest/api-error.ts';

/** The fields that Components V2 replaces. */
const LEGACY = ['content', 'embeds', 'poll'] as const;

export function isComponentsV2(message: MessageBody): boolean {
  return ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
}

/** With the flag: no content, embeds or poll. Without it: nothing but action rows at the top. */
export function componentsV2Violations(message: MessageBody): Violation[] {
  if (!isComponentsV2(message)) {
    return (message.components ?? []).flatMap(({ type }, i) =>
      type === ComponentType.ActionRow
        ? []
        : [
            {
              path: ['components', i, 'type'],
              code: 'UNION_TYPE_CHOICES',
              message: 'Value of field "type" must be one of (1,).',
            },
          ],
    );
  }
  const given = { content: message.content, embeds: message.embeds?.length, poll: message.poll };
  return LEGACY.filter((field) => Boolean(given[field])).map((field) => ({
    path: [field],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}
