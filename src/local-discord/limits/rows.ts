import { ComponentType } from 'discord.js';
import { allComponents } from '../messages/components.ts';
import type { MessageBody } from '../messages/message-body.ts';
import type { Violation } from '../rest/api-error.ts';

/** A row is as wide as five buttons, and a select menu fills it. */
const ROW_WIDTH = 5;

export function rowViolations({ components }: MessageBody): Violation[] {
  return allComponents(components ?? [])
    .filter(({ component }) => component.type === ComponentType.ActionRow)
    .flatMap(({ component, path }) => {
      let width = 0;
      return (component.components ?? []).flatMap(({ type }, i) => {
        width += type === ComponentType.Button ? 1 : ROW_WIDTH;
        return width <= ROW_WIDTH
          ? []
          : [
              {
                path: [...path, 'components', i],
                code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
                message: 'The specified component exceeds the maximum width',
              },
            ];
      });
    });
}
