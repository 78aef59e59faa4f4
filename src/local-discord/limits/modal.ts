import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord.js';
import { ModalInteractionCallbackRequestSchema } from 'discord-api-spec/zod';
import { type AnyComponent, allComponents } from '../messages/components.ts';
import { invalidFormBody, type Violation } from '../rest/api-error.ts';
import { customIdViolations } from './custom-ids.ts';
import { schemaViolations } from './schema.ts';
import { selectViolations } from './selects.ts';

/** Rows and labels of a modal; the schema allows 40. */
const MOST = 5;

/** `data` is read only after the schema has passed the body. */
export function checkModal(
  body: unknown,
  data: () => APIModalInteractionResponseCallbackData,
): APIModalInteractionResponseCallbackData {
  const shape = schemaViolations(ModalInteractionCallbackRequestSchema, body);
  if (shape.length > 0) throw invalidFormBody(shape);
  const modal = data();
  const components: readonly AnyComponent[] = modal.components;
  const found: Violation[] = [
    ...customIdViolations({ components }),
    ...selectViolations({ components }),
    ...components.flatMap(rowProblems),
    ...allComponents(components).flatMap(({ component, path }) => lengthProblems(component, path)),
  ];
  if (components.length > MOST) {
    found.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between 1 and ${MOST} in length.`,
    });
  }
  if (found.length > 0) throw invalidFormBody(found.map((v) => ({ ...v, path: ['data', ...v.path] })));
  return modal;
}

/** A row holds one text input, and it is the row's input that bears the label (in a label component it must not). */
function rowProblems(component: AnyComponent, i: number): Violation[] {
  if (component.type === ComponentType.ActionRow) {
    const inner = component.components ?? [];
    const unlabelled = inner.flatMap((input, j) =>
      'label' in input && input.label
        ? []
        : [
            {
              path: ['components', i, 'components', j, 'label'],
              code: 'BASE_TYPE_REQUIRED',
              message: 'This field is required',
            },
          ],
    );
    const crowded = inner.length > 1;
    const words = 'The specified component exceeds the maximum width';
    return [
      ...unlabelled,
      ...(crowded
        ? [
            {
              path: ['components', i, 'components', 1],
              code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
              message: words,
            },
          ]
        : []),
    ];
  }
  const inner = component.component;
  return inner && 'label' in inner && inner.label && inner.type === ComponentType.TextInput
    ? [
        {
          path: ['components', i, 'component', 'label'],
          code: 'COMPONENT_LABEL_NOT_ALLOWED',
          message: 'A text input within a label cannot have a label of its own',
        },
      ]
    : [];
}

/** What stands in a text input beforehand must fit its own bounds. */
function lengthProblems(component: AnyComponent, path: readonly (string | number)[]): Violation[] {
  if (component.type !== ComponentType.TextInput) return [];
  const { min_length, max_length, value } = component as AnyComponent & {
    min_length?: number | null;
    max_length?: number | null;
    value?: string | null;
  };
  const most = max_length ?? 4_000;
  if ((min_length ?? 0) > most) {
    return [
      {
        path: [...path, 'min_length'],
        code: 'TEXT_INPUT_LENGTH_INVALID',
        message: 'min_length exceeds max_length',
      },
    ];
  }
  return (value?.length ?? 0) > most
    ? [
        {
          path: [...path, 'value'],
          code: 'BASE_TYPE_MAX_LENGTH',
          message: `Must be ${most} or fewer in length.`,
        },
      ]
    : [];
}
