import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord.js';
import { type AnyComponent, allComponents } from '../messages/components.ts';
import { PersonError } from '../people/person-error.ts';
import type { ModalField } from '../protocol.ts';
import { selected } from './selection.ts';

/** A modal's components as they are submitted: rows and labels with each input's value in its place. */
export function filledIn(
  modal: APIModalInteractionResponseCallbackData,
  fields: readonly ModalField[],
): Record<string, unknown>[] {
  // As Discord shapes them; only the common fields are read.
  const components = modal.components as readonly AnyComponent[];
  const known = new Set(allComponents(components).map(({ component }) => component.custom_id));
  const foreign = fields.find(({ customId }) => !known.has(customId));
  if (foreign) throw new PersonError(400, `The form has no field “${foreign.customId}”.`);
  const submit = (input: AnyComponent) =>
    submitted(
      input,
      fields.find(({ customId }) => customId === input.custom_id),
    );
  return components.map((component) => {
    const { type, id } = component;
    if (component.component) return { type, id, component: submit(component.component) };
    if (component.components) return { type, id, components: component.components.map(submit) };
    return { type, id };
  });
}

function submitted(input: AnyComponent, field: ModalField | undefined): Record<string, unknown> {
  const common = { type: input.type, id: input.id, custom_id: input.custom_id };
  const { required = true } = input as { required?: boolean | null };
  switch (input.type) {
    case ComponentType.TextInput:
      return { ...common, value: text(input, field, required !== false) };
    case ComponentType.Checkbox:
      return { ...common, value: field?.value === true };
    case ComponentType.RadioGroup: {
      const value = typeof field?.value === 'string' ? field.value : null;
      if (value === null && required) throw new PersonError(400, 'Choose one.');
      if (value !== null) selected({ ...input, type: ComponentType.StringSelect }, [value]);
      return { ...common, value };
    }
    case ComponentType.FileUpload:
      throw new PersonError(400, 'Files cannot be sent here.');
    default: {
      const values = field?.values ?? [];
      return { ...common, values: values.length === 0 && !required ? [] : selected(asMenu(input), values) };
    }
  }
}

/** A checkbox group is checked as a menu is: its options by value. */
function asMenu(input: AnyComponent): AnyComponent {
  return input.type === ComponentType.CheckboxGroup ? { ...input, type: ComponentType.StringSelect } : input;
}

function text(input: AnyComponent, field: ModalField | undefined, required: boolean): string {
  const { min_length, max_length } = input as { min_length?: number | null; max_length?: number | null };
  const value = typeof field?.value === 'string' ? field.value : '';
  if (value === '' && required) throw new PersonError(400, `The field “${input.custom_id}” is required.`);
  const most = max_length ?? 4_000;
  if (value.length > most)
    throw new PersonError(400, `The field “${input.custom_id}” takes at most ${most} characters.`);
  if (value !== '' && value.length < (min_length ?? 0)) {
    throw new PersonError(400, `The field “${input.custom_id}” takes at least ${min_length} characters.`);
  }
  return value;
}
