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
      cols: 1,
      placeholder,
      'aria-label': label,
      // A textarea must stay a textbox; the list is told of by aria-haspopup and the active line.
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': 'suggestions',
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
