import { type AnyComponent, allComponents } from '../messages/components.ts';
import type { Violation } from '../rest/api-error.ts';

/** Every custom_id of a message or modal is its own; so is every numeric id. (Their length is in the schema.) */
export function customIdViolations({
  components,
}: {
  readonly components?: readonly AnyComponent[] | null;
}): Violation[] {
  const seen = new Set<string | number>();
  const repeated = (value: string | number | null | undefined): boolean => {
    if (value === undefined || value === null || value === 0) return false;
    const known = seen.has(value);
    seen.add(value);
    return known;
  };
  return allComponents(components ?? []).flatMap(({ component, path }) => [
    ...(repeated(component.custom_id)
      ? [
          {
            path: [...path, 'custom_id'],
            code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
            message: 'Component custom id cannot be duplicated',
          },
        ]
      : []),
    ...(repeated(component.id)
      ? [
          {
            path: [...path, 'id'],
            code: 'COMPONENT_ID_DUPLICATED',
            message: 'Component id cannot be duplicated',
          },
        ]
      : []),
  ]);
}
