import type { APIApplicationCommandBasicOption } from 'discord.js';
import { element } from '../element.ts';
import type { PageState } from '../page-state.ts';
import { Autocomplete } from './autocomplete.ts';
import { asksTheBot } from './choices.ts';
import {
  addOption,
  type Choice,
  type Draft,
  fieldOf,
  firstProblem,
  furtherOptions,
  pickChoice,
  removeOption,
} from './draft.ts';
import { renderFurtherOption } from './further-option.ts';
import { checkLongest } from './option-check.ts';
import { optionSuggestions } from './option-suggestions.ts';
import { createPill, type Pill } from './pill.ts';
import type { SuggestionList } from './suggestion-list.ts';
import { namesAnother, typeOptions } from './typed-option.ts';

export interface CommandLineHost {
  readonly state: () => PageState;
  readonly send: (draft: Draft) => void;
  /** Asks the bot for choices; returns the request's nonce. */
  readonly askChoices: (draft: Draft, option: string) => string;
  /** Gives the command up, leaving `text` to be typed on. */
  readonly leave: (text: string) => void;
  /** Explains the option being filled in, or what is wrong with it. */
  readonly explain: (text: string, isProblem: boolean) => void;
}

/** A slash command being filled in, pill by pill. */
export class CommandLine {
  readonly element = element('div', { class: 'command-line', attributes: { role: 'group' } });
  readonly #pills = new Map<string, Pill>();
  readonly #further = element('span', { class: 'further-options' });
  readonly #name: HTMLElement;
  readonly #list: SuggestionList;
  readonly #host: CommandLineHost;
  readonly #autocomplete: Autocomplete;
  #draft: Draft;
  #focused: string | null = null;

  constructor(draft: Draft, list: SuggestionList, host: CommandLineHost) {
    this.#draft = draft;
    this.#list = list;
    this.#host = host;
    this.#autocomplete = new Autocomplete(host.askChoices, () => this.#suggest());
    this.#name = element(
      'button',
      {
        class: 'command-name',
        attributes: { type: 'button', 'aria-label': `/${draft.entry.name}: ${draft.entry.description}` },
        on: { keydown: (event) => this.#onNameKey(event), focus: () => this.#explainCommand() },
      },
      `/${draft.entry.name}`,
    );
    this.element.setAttribute('aria-label', `Command /${draft.entry.name}`);
    this.element.append(this.#name, this.#further);
    this.#draw();
  }

  focus(): void {
    const first = this.#draft.fields.find(({ text }) => text === '') ?? this.#draft.fields.at(-1);
    if (first === undefined) this.#name.focus();
    else this.#focusPill(first.option.name);
  }

  /** Looks at the state anew: choices may have come. */
  update(): void {
    this.#autocomplete.update(this.#host.state());
  }

  send(): void {
    const problem = firstProblem(this.#draft);
    if (problem === null) {
      this.#host.send(this.#draft);
      return;
    }
    this.#focusPill(problem.name);
    this.#pills.get(problem.name)?.mark(true);
    this.#host.explain(problem.message, true);
  }

  /** Of the choices; an answer that is still to come must not open them again. */
  close(): void {
    this.#autocomplete.cancel();
    this.#list.hide();
  }

  #draw(): void {
    const names = new Set(this.#draft.fields.map(({ option }) => option.name));
    for (const [name, pill] of this.#pills) {
      if (names.has(name)) continue;
      pill.element.remove();
      this.#pills.delete(name);
    }
    for (const { option, text } of this.#draft.fields) {
      const pill = this.#pills.get(option.name) ?? this.#addPill(option);
      pill.input.set(text);
    }
    const explain = (text: string) => this.#host.explain(text, false);
    const further = furtherOptions(this.#draft);
    this.#further.replaceChildren(
      ...further.map((option) => renderFurtherOption(option, () => this.#add(option), explain)),
    );
  }

  #addPill(option: APIApplicationCommandBasicOption): Pill {
    const pill = createPill(option, {
      type: (text) => this.#type(option.name, text),
      focus: () => this.#onFocus(option),
      blur: () => this.#onBlur(),
      key: (event) => this.#onKey(event, option, pill),
    });
    this.#pills.set(option.name, pill);
    this.element.insertBefore(pill.element, this.#further);
    return pill;
  }

  #add(option: APIApplicationCommandBasicOption): void {
    this.#draft = addOption(this.#draft, option.name);
    this.#draw();
    this.#focusPill(option.name);
  }

  #focusPill(name: string): void {
    this.#pills.get(name)?.input.box.focus();
  }

  #explainCommand(): void {
    this.#host.explain(this.#draft.entry.description, false);
  }

  #onFocus(option: APIApplicationCommandBasicOption): void {
    this.#focused = option.name;
    this.#host.explain(`${option.name}: ${option.description}`, false);
    if (asksTheBot(option)) this.#autocomplete.request(this.#draft, option.name, true);
    this.#suggest();
  }

  #onBlur(): void {
    this.#focused = null;
    this.close();
  }

  #type(name: string, typed: string): void {
    const typing = typeOptions(this.#draft, name, typed);
    this.#draft = typing.draft;
    if (typing.name !== name) {
      this.#draw();
      this.#focusPill(typing.name);
      return;
    }
    const field = fieldOf(this.#draft, name);
    if (field === null) return;
    const pill = this.#pills.get(name);
    pill?.input.set(field.text);
    pill?.mark(false);
    const tooLong = checkLongest(field);
    this.#host.explain(tooLong ?? `${name}: ${field.option.description}`, tooLong !== null);
    if (asksTheBot(field.option) && tooLong === null) this.#autocomplete.request(this.#draft, name, false);
    this.#suggest();
  }

  /** Shows what may be picked for the focused option. */
  #suggest(): void {
    const field = this.#focused === null ? null : fieldOf(this.#draft, this.#focused);
    const pill = field === null ? undefined : this.#pills.get(field.option.name);
    const offered =
      field === null
        ? null
        : optionSuggestions(field, this.#autocomplete.answer, this.#host.state(), (choice) =>
            this.#pick(field.option.name, choice),
          );
    if (offered === null || pill === undefined) this.#list.hide();
    else this.#list.show(pill.input.box, [offered.group], offered.preselect);
  }

  #pick(name: string, choice: Choice): void {
    this.#draft = pickChoice(this.#draft, name, choice);
    this.#draw();
    this.close();
    const next = this.#draft.fields.find(({ text }) => text === '');
    if (next !== undefined) this.#focusPill(next.option.name);
  }

  #onNameKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.send();
    else if (event.key === 'Escape' || event.key === 'Backspace')
      this.#host.leave(event.key === 'Escape' ? '' : `/${this.#draft.entry.name}`);
    else return;
    event.preventDefault();
  }

  #onKey(event: KeyboardEvent, option: APIApplicationCommandBasicOption, pill: Pill): void {
    if (event.isComposing) return;
    if (this.#onListKey(event.key) || this.#onEditKey(event, option, pill.input.box)) event.preventDefault();
  }

  #onListKey(key: string): boolean {
    if (!this.#list.isOpen) return false;
    if (key === 'ArrowDown') this.#list.move(1);
    else if (key === 'ArrowUp') this.#list.move(-1);
    else if (key === 'Escape') this.close();
    else if ((key === 'Enter' || key === 'Tab') && this.#list.hasActive) this.#list.pickActive();
    else return false;
    return true;
  }

  #onEditKey(
    event: KeyboardEvent,
    option: APIApplicationCommandBasicOption,
    box: HTMLTextAreaElement,
  ): boolean {
    const caret = box.selectionStart === box.selectionEnd ? box.selectionStart : -1;
    if (event.key === 'Enter' && namesAnother(this.#draft, option.name))
      this.#type(option.name, `${box.value}:`);
    else if (event.key === 'Enter') this.send();
    else if (event.key === 'Escape') this.#host.leave('');
    else if (event.key === 'Backspace' && box.value === '') this.#erase(option);
    else if (event.key === 'ArrowLeft' && caret === 0) return this.#step(option.name, -1);
    else if (event.key === 'ArrowRight' && caret === box.value.length) return this.#step(option.name, 1);
    else return false;
    return true;
  }

  /** Backspace in an empty pill: takes an added option away, else goes back; at the beginning it leaves. */
  #erase(option: APIApplicationCommandBasicOption): void {
    const index = this.#draft.fields.findIndex((field) => field.option.name === option.name);
    const before = this.#draft.fields[index - 1];
    this.#draft = removeOption(this.#draft, option.name);
    this.#draw();
    if (before !== undefined) this.#focusPill(before.option.name);
    else if (this.#draft.fields.every(({ text }) => text === ''))
      this.#host.leave(`/${this.#draft.entry.name}`);
  }

  /** To the neighbouring pill, or behind the last one to the options that may be added. */
  #step(name: string, by: 1 | -1): boolean {
    const index = this.#draft.fields.findIndex((field) => field.option.name === name);
    const next = this.#draft.fields[index + by];
    if (next !== undefined) this.#focusPill(next.option.name);
    const further = next === undefined && by > 0 ? this.#further.querySelector('button') : null;
    further?.focus();
    return next !== undefined || further !== null;
  }
}
