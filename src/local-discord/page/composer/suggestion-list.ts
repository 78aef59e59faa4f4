import { element } from '../element.ts';
import { type IconName, icon } from '../icon.ts';

/** A line that can be picked above the composer. */
export interface Suggestion {
  readonly label: string;
  /** Set apart behind the label: a command's options. */
  readonly tags?: readonly string[];
  readonly detail?: string;
  readonly icon?: IconName;
  readonly pick: () => void;
}

export interface SuggestionGroup {
  readonly title: string;
  readonly items: readonly Suggestion[];
  /** Said in place of items. */
  readonly note?: string;
}

/** The list above the composer: the focus stays in the input, which points at the active line. */
export class SuggestionList {
  readonly element = element('div', {
    class: 'suggestions',
    attributes: { role: 'listbox', id: 'suggestions', 'aria-label': 'Suggestions', hidden: true },
  });
  #items: readonly Suggestion[] = [];
  #rows: readonly HTMLElement[] = [];
  #active = -1;
  #input: HTMLElement | null = null;

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  get hasActive(): boolean {
    return this.isOpen && this.#active >= 0;
  }

  /** `preselect`: whether Enter picks the first line, rather than sending what was typed. */
  show(input: HTMLElement, groups: readonly SuggestionGroup[], preselect: boolean): void {
    const shown = groups.filter(({ items, note }) => items.length > 0 || note !== undefined);
    if (shown.length === 0) {
      this.hide();
      return;
    }
    this.#attach(input);
    this.#items = shown.flatMap(({ items }) => items);
    this.#rows = this.#items.map((item, index) => this.#renderRow(item, index));
    let used = 0;
    this.element.replaceChildren(
      ...shown.map(({ title, items, note }) => {
        const rows = this.#rows.slice(used, used + items.length);
        used += items.length;
        return element(
          'div',
          { class: 'suggestion-group', attributes: { role: 'group', 'aria-label': title } },
          element('div', { class: 'suggestion-title' }, title),
          ...rows,
          note !== undefined && element('div', { class: 'suggestion-note' }, note),
        );
      }),
    );
    this.element.hidden = false;
    this.#activate(preselect && this.#items.length > 0 ? 0 : -1);
  }

  hide(): void {
    this.element.hidden = true;
    this.#active = -1;
    this.#input?.removeAttribute('aria-activedescendant');
  }

  move(by: 1 | -1): void {
    const count = this.#items.length;
    if (count === 0) return;
    const from = this.#active < 0 && by < 0 ? count : this.#active;
    this.#activate((from + by + count) % count);
  }

  pickActive(): void {
    this.#items[this.#active]?.pick();
  }

  #attach(input: HTMLElement): void {
    if (this.#input !== input) this.hide();
    this.#input = input;
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, row] of this.#rows.entries()) row.setAttribute('aria-selected', String(at === index));
    const row = this.#rows[index];
    if (row === undefined) {
      this.#input?.removeAttribute('aria-activedescendant');
      return;
    }
    this.#input?.setAttribute('aria-activedescendant', row.id);
    row.scrollIntoView({ block: 'nearest' });
  }

  #renderRow({ label, tags, detail, pick, icon: name }: Suggestion, index: number): HTMLElement {
    return element(
      'div',
      {
        class: 'suggestion',
        attributes: { role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false' },
        on: {
          // The input must not lose the focus to the press.
          mousedown: (event) => event.preventDefault(),
          mousemove: () => this.#active !== index && this.#activate(index),
          click: pick,
        },
      },
      name !== undefined && element('span', { class: 'suggestion-icon' }, icon(name)),
      element(
        'span',
        { class: 'suggestion-text' },
        element(
          'span',
          { class: 'suggestion-label' },
          label,
          ...(tags ?? []).map((tag) => element('span', { class: 'suggestion-tag' }, tag)),
        ),
        detail !== undefined && element('span', { class: 'suggestion-detail' }, detail),
      ),
    );
  }
}
