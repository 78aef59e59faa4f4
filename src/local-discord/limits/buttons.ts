import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import { allComponents } from '../messages/components.ts';
import type { MessageBody } from '../messages/message-body.ts';
import type { Violation } from '../rest/api-error.ts';

/** A link has a url, a premium button an SKU, every other button a custom_id; and something to see. */
export function buttonViolations({ components }: MessageBody): Violation[] {
  return allComponents(components ?? [])
    .filter(({ component }) => component.type === ComponentType.Button)
    .flatMap(({ component, path }) =>
      // The schema has made sure that it is one.
      problems(component as APIButtonComponent).map((problem) => ({
        ...problem,
        path: [...path, ...problem.path],
      })),
    );
}

interface ButtonFields {
  readonly style: ButtonStyle;
  readonly custom_id?: string | null;
  readonly url?: string | null;
  readonly sku_id?: string | null;
  readonly label?: string | null;
  readonly emoji?: unknown;
}

function problems(button: ButtonFields): Violation[] {
  const needed =
    button.style === ButtonStyle.Link ? 'url' : button.style === ButtonStyle.Premium ? 'sku_id' : 'custom_id';
  const missing = button[needed]
    ? []
    : [
        {
          path: [needed],
          code: `BUTTON_COMPONENT_${needed.toUpperCase()}_REQUIRED`,
          message: `A ${needed.replace('_', ' ')} is required for this style of button`,
        },
      ];
  const superfluous = (['custom_id', 'url', 'sku_id'] as const)
    .filter((field) => field !== needed && button[field])
    .map((field) => ({
      path: [field],
      code: `BUTTON_COMPONENT_${field.toUpperCase()}_NOT_ALLOWED`,
      message: `A ${field.replace('_', ' ')} cannot be used with this style of button`,
    }));
  const blank =
    button.style === ButtonStyle.Premium || button.label || button.emoji
      ? []
      : [
          {
            path: [],
            code: 'BUTTON_COMPONENT_LABEL_REQUIRED',
            message: 'A button needs a label or an emoji',
          },
        ];
  return [...missing, ...superfluous, ...blank];
}
