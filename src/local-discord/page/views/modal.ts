import type { APIComponentInLabel, APITextInputComponent } from 'discord.js';
import type { ModalField, ModalOpened } from '../../protocol.ts';
import { componentTypes } from '../discord-values.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import { nameOf } from '../person-name.ts';
import { renderAvatar } from './avatar.ts';
import type { ViewContext } from './context.ts';
import { renderMarkdown } from './markdown-view.ts';
import { renderModalInput } from './modal-input.ts';

/** One input of the form, and how to read what was filled in. */
export interface ModalInput {
  readonly element: HTMLElement;
  readonly read: () => ModalField;
  /** Why it cannot be sent; null when it can. */
  readonly check: () => string | null;
}

interface Row {
  readonly element: HTMLElement;
  readonly input: ModalInput | null;
  readonly showProblem: (problem: string | null) => void;
}

type Part = ModalOpened['data']['components'][number];

const labelled = (
  label: string,
  description: string | undefined,
  input: ModalInput,
  required: boolean,
): Row => {
  const problem = element('span', { class: 'field-problem', attributes: { role: 'alert' } });
  input.element.id = `field-${input.read().customId}`;
  const row = element(
    'div',
    { class: 'field' },
    element(
      'label',
      { class: 'field-label', attributes: { for: input.element.id } },
      label,
      required && element('span', { class: 'required', attributes: { 'aria-hidden': 'true' } }, ' *'),
    ),
    description !== undefined && element('span', { class: 'field-description' }, description),
    input.element,
    problem,
  );
  const showProblem = (text: string | null) => {
    problem.textContent = text ?? '';
    row.classList.toggle('invalid', text !== null);
  };
  return { element: row, input, showProblem };
};

const isRequired = (component: APIComponentInLabel | APITextInputComponent): boolean =>
  component.type !== componentTypes.Checkbox && component.required !== false;

const renderPart = (part: Part, context: ViewContext): Row[] => {
  switch (part.type) {
    case componentTypes.Label:
      return [
        labelled(
          part.label,
          part.description,
          renderModalInput(part.component, part.label, context.state),
          isRequired(part.component),
        ),
      ];
    case componentTypes.ActionRow:
      return part.components.map((input) =>
        labelled(
          input.label ?? '',
          undefined,
          renderModalInput(input, input.label ?? '', context.state),
          isRequired(input),
        ),
      );
    case componentTypes.TextDisplay:
      return [{ element: renderMarkdown(part.content, context), input: null, showProblem: () => undefined }];
    default:
      return [];
  }
};

export interface OpenModal {
  readonly close: () => void;
  /** Says why it was not taken. */
  readonly fail: (message: string) => void;
}

/** The bot's form in a dialog; it stays open until it is sent, and says so when that fails. */
export const openModal = (
  { data }: ModalOpened,
  context: ViewContext,
  submit: (fields: readonly ModalField[]) => void,
  onClose: () => void,
): OpenModal => {
  const rows = data.components.flatMap((part) => renderPart(part, context));
  const failure = element('p', { class: 'modal-failure', attributes: { role: 'alert' } });
  const send = element('button', { class: 'button primary', attributes: { type: 'submit' } }, 'Submit');
  const cancel = (className: string, attributes: Record<string, string>, ...content: (Node | string)[]) =>
    element(
      'button',
      {
        class: className,
        attributes: { type: 'button', ...attributes },
        on: { click: () => dialog.close() },
      },
      ...content,
    );
  const fail = (message: string) => {
    failure.textContent = message;
    send.disabled = false;
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const problems = rows.map(({ input }) => input?.check() ?? null);
    for (const [index, row] of rows.entries()) row.showProblem(problems[index] ?? null);
    const first = rows[problems.findIndex((problem) => problem !== null)];
    if (first !== undefined) return focusIn(first.element);
    send.disabled = true;
    submit(rows.flatMap(({ input }) => (input === null ? [] : [input.read()])));
  };
  const form = element(
    'form',
    { attributes: { novalidate: true }, on: { submit: (event) => onSubmit(event) } },
    element('div', { class: 'modal-body' }, ...rows.map((row) => row.element), failure),
    element('div', { class: 'modal-actions' }, cancel('button secondary', {}, 'Cancel'), send),
  );
  const dialog = element(
    'dialog',
    {
      class: 'modal',
      attributes: { 'aria-label': data.title },
      on: {
        close: () => {
          dialog.remove();
          onClose();
        },
      },
    },
    element(
      'header',
      { class: 'modal-header' },
      renderAvatar(context.state.bot.user),
      element(
        'div',
        {},
        element('h2', {}, data.title),
        element('p', {}, `${nameOf(context.state.bot.user)} · app`),
      ),
      cancel('icon-button', { 'aria-label': 'Close' }, icon('close')),
    ),
    form,
  );
  document.body.append(dialog);
  dialog.showModal();
  focusIn(form);
  return { close: () => dialog.close(), fail };
};

const focusIn = (parent: HTMLElement): void => {
  const first = parent.querySelector('input, textarea, button');
  if (first instanceof HTMLElement) first.focus();
};
