import type { APIApplicationCommandBasicOption } from 'discord.js';
import { element } from '../element.ts';
import { createGrowingInput, type GrowingInput } from './growing-input.ts';

/** One option of the command being filled in: its name, and a place to type. */
export interface Pill {
  readonly element: HTMLElement;
  readonly input: GrowingInput;
  readonly mark: (problem: boolean) => void;
}

export interface PillHandlers {
  readonly type: (text: string) => void;
  readonly focus: () => void;
  readonly blur: () => void;
  readonly key: (event: KeyboardEvent) => void;
}

export const createPill = (option: APIApplicationCommandBasicOption, handlers: PillHandlers): Pill => {
  const label = `${option.name}${option.required ? ', required' : ''}: ${option.description}`;
  const input = createGrowingInput(label, '', handlers.type);
  const pill = element(
    'span',
    { class: 'pill', attributes: { 'data-option': option.name }, on: { click: () => input.box.focus() } },
    element('span', { class: 'pill-name', attributes: { 'aria-hidden': 'true' } }, option.name),
    input.element,
  );
  input.box.addEventListener('focus', handlers.focus);
  input.box.addEventListener('blur', handlers.blur);
  input.box.addEventListener('keydown', handlers.key);
  const mark = (problem: boolean) => {
    pill.classList.toggle('invalid', problem);
    input.box.setAttribute('aria-invalid', String(problem));
  };
  return { element: pill, input, mark };
};
