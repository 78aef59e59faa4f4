import { type APIStringSelectComponent, ComponentType } from 'discord.js';
import type { AnyComponent } from '../messages/components.ts';
import { PersonError } from '../people/person-error.ts';

/** What was chosen in a select menu, if it can be chosen there. */
export function selected(component: AnyComponent, values: readonly string[]): readonly string[] {
  const { min_values, max_values, options } = component as AnyComponent & Partial<APIStringSelectComponent>;
  const fewest = min_values ?? 1;
  const most = max_values ?? 1;
  if (values.length < fewest || values.length > most) {
    throw new PersonError(400, fewest === most ? `Choose ${most}.` : `Choose ${fewest} to ${most}.`);
  }
  if (new Set(values).size < values.length) throw new PersonError(400, 'Choose each value once.');
  const foreign =
    component.type === ComponentType.StringSelect
      ? values.find((value) => !options?.some((option) => option.value === value))
      : values.find((value) => !/^\d{1,20}$/.test(value));
  if (foreign !== undefined) throw new PersonError(400, `“${foreign}” is not one of the choices.`);
  return values;
}
