import { type APIStringSelectComponent, ComponentType } from 'discord.js';
import { type AnyComponent, allComponents } from '../messages/components.ts';
import type { Violation } from '../rest/api-error.ts';

/** Values of one menu differ, and no more can be chosen than there are. */
export function selectViolations({
  components,
}: {
  readonly components?: readonly AnyComponent[] | null;
}): Violation[] {
  return allComponents(components ?? [])
    .filter(({ component }) => component.type === ComponentType.StringSelect)
    .flatMap(({ component, path }) =>
      // The schema has made sure that it is one.
      problems(component as unknown as APIStringSelectComponent).map((problem) => ({
        ...problem,
        path: [...path, ...problem.path],
      })),
    );
}

function problems({ options, min_values, max_values }: APIStringSelectComponent): Violation[] {
  const seen = new Set<string>();
  const repeated = options.flatMap(({ value }, i) => {
    const known = seen.has(value);
    seen.add(value);
    return known
      ? [
          {
            path: ['options', i, 'value'],
            code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
            message: 'The specified option value is already used',
          },
        ]
      : [];
  });
  const most = max_values ?? 1;
  const impossible: Violation[] = [];
  if ((min_values ?? 1) > most) {
    const words = 'min_values must be less than or equal to max_values';
    impossible.push({ path: ['min_values'], code: 'SELECT_COMPONENT_MIN_VALUES_INVALID', message: words });
  }
  if (most > options.length) {
    const words = `max_values must be less than or equal to the number of options (${options.length})`;
    impossible.push({ path: ['max_values'], code: 'SELECT_COMPONENT_MAX_VALUES_INVALID', message: words });
  }
  const preset = options.filter((option) => option.default).length;
  if (preset > most) {
    const words = 'The number of default options must not exceed max_values';
    impossible.push({ path: ['options'], code: 'SELECT_COMPONENT_DEFAULT_OPTIONS_INVALID', message: words });
  }
  return [...repeated, ...impossible];
}
