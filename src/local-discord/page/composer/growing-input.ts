import { element } from '../element.ts';

/** A text box that is as large as its text: a hidden copy in the same place gives it its size. */
export interface GrowingInput {
  readonly element: HTMLElement;
  readonly box: HTMLTextAreaElement;
  readonly set: (text: string) => void;
}

export const createGrowingInput = (
  label: string,
  placeholder: string,
  onInput: (text: string) => void,
): GrowingInput => {
  const box = element('textarea', {
    attributes: {
      rows: 1,
      placeholder,
      'aria-label': label,
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': 'suggestions',
      'aria-expanded': 'false',
      autocomplete: 'off',
      spellcheck: 'false',
    },
  });
  const wrapper = element('span', { class: 'growing' }, box);
  const measure = () => {
    wrapper.dataset.text = box.value === '' ? placeholder : box.value;
  };
  box.addEventListener('input', () => {
    measure();
    onInput(box.value);
  });
  measure();
  const set = (text: string) => {
    if (box.value !== text) box.value = text;
    measure();
  };
  return { element: wrapper, box, set };
};
