import type { APIComponentInLabel, APISelectMenuComponent, APITextInputComponent } from 'discord.js';
import { componentTypes, textInputStyles } from '../discord-values.ts';
import { element } from '../element.ts';
import type { PageState } from '../page-state.ts';
import type { ModalInput } from './modal.ts';
import { renderSelect } from './select.ts';

/** Discord's longest text input, in characters. */
const LONGEST = 4000;

const REQUIRED = 'This field is required.';

const renderTextInput = (input: APITextInputComponent): ModalInput => {
  const attributes = {
    placeholder: input.placeholder,
    maxlength: input.max_length ?? LONGEST,
    autocomplete: 'off',
    'aria-required': String(input.required !== false),
  };
  const box =
    input.style === textInputStyles.Paragraph
      ? element('textarea', { attributes: { ...attributes, rows: 4 } })
      : element('input', { attributes: { ...attributes, type: 'text' } });
  box.value = input.value ?? '';
  const check = () => {
    const { length } = box.value;
    if (length === 0) return input.required === false ? null : REQUIRED;
    const least = input.min_length ?? 0;
    return length < least ? `Enter at least ${least} characters.` : null;
  };
  return { element: box, read: () => ({ customId: input.custom_id, value: box.value }), check };
};

const renderMenu = (menu: APISelectMenuComponent, label: string, state: PageState): ModalInput => {
  let values: readonly string[] =
    menu.type === componentTypes.StringSelect
      ? menu.options.filter((option) => option.default).map(({ value }) => value)
      : (menu.default_values ?? []).map(({ id }) => id);
  const choose = (chosen: readonly string[]) => {
    values = chosen;
  };
  const required = !('required' in menu) || menu.required !== false;
  const least = Math.max(menu.min_values ?? 1, 1);
  return {
    element: renderSelect(menu, state, choose, label),
    read: () => ({ customId: menu.custom_id, values }),
    check: () => {
      if (values.length === 0) return required ? REQUIRED : null;
      return values.length < least ? `Choose at least ${least}.` : null;
    },
  };
};

interface Tick {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly default?: boolean;
}

const renderTicks = (
  customId: string,
  label: string,
  kind: 'radio' | 'checkbox',
  options: readonly Tick[],
  least: number,
  most: number,
): ModalInput => {
  const boxes = options.map((option) =>
    element('input', {
      attributes: { type: kind, name: customId, value: option.value, checked: option.default === true },
    }),
  );
  const group = element(
    'div',
    { class: 'ticks', attributes: { role: kind === 'radio' ? 'radiogroup' : 'group', 'aria-label': label } },
    ...options.map((option, index) =>
      element(
        'label',
        { class: 'tick' },
        boxes[index],
        element(
          'span',
          {},
          option.label,
          option.description !== undefined && element('small', {}, option.description),
        ),
      ),
    ),
  );
  const values = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const check = () => {
    const { length } = values();
    if (length < least) return least === 1 ? REQUIRED : `Choose at least ${least}.`;
    return length > most ? `Choose at most ${most}.` : null;
  };
  return {
    element: group,
    read: () =>
      kind === 'radio' ? { customId, value: values()[0] ?? null } : { customId, values: values() },
    check,
  };
};

/** A checkbox on its own is a single yes or no. */
const renderCheckbox = (customId: string, ticked: boolean): ModalInput => {
  const box = element('input', { attributes: { type: 'checkbox', checked: ticked } });
  return { element: box, read: () => ({ customId, value: box.checked }), check: () => null };
};

/** An input of a modal, whatever its kind. */
export const renderModalInput = (
  component: APIComponentInLabel | APITextInputComponent,
  label: string,
  state: PageState,
): ModalInput => {
  switch (component.type) {
    case componentTypes.TextInput:
      return renderTextInput(component);
    case componentTypes.RadioGroup: {
      const least = component.required === false ? 0 : 1;
      return renderTicks(component.custom_id, label, 'radio', component.options, least, 1);
    }
    case componentTypes.CheckboxGroup: {
      const least = component.required === false ? 0 : (component.min_values ?? 1);
      const most = component.max_values ?? component.options.length;
      return renderTicks(component.custom_id, label, 'checkbox', component.options, least, most);
    }
    case componentTypes.Checkbox:
      return renderCheckbox(component.custom_id, component.default === true);
    case componentTypes.FileUpload:
      return {
        element: element('p', { class: 'field-description' }, 'Files cannot be sent here.'),
        read: () => ({ customId: component.custom_id, values: [] }),
        check: () => (component.required === false ? null : 'Files cannot be sent here.'),
      };
    default:
      return renderMenu(component, label, state);
  }
};
