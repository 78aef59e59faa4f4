import { element } from '../element.ts';
import { type IconName, icon } from '../icon.ts';
import { openPopup } from './popup.ts';

interface MenuItem {
  readonly label: string;
  readonly icon?: IconName;
  readonly detail?: string;
  /** Of several, which one holds now; makes the item a radio button. */
  readonly checked?: boolean;
  readonly choose: () => void;
}

export interface MenuGroup {
  readonly title?: string;
  readonly items: readonly MenuItem[];
}

const renderItem = (item: MenuItem, close: () => void): HTMLElement =>
  element(
    'button',
    {
      class: 'menu-item',
      attributes: {
        type: 'button',
        role: item.checked === undefined ? 'menuitem' : 'menuitemradio',
        'aria-checked': item.checked === undefined ? null : String(item.checked),
        tabindex: -1,
      },
      on: {
        click: () => {
          close();
          item.choose();
        },
      },
    },
    element(
      'span',
      { class: 'menu-label' },
      item.label,
      item.detail !== undefined && element('span', { class: 'menu-detail' }, item.detail),
    ),
    item.checked === true ? icon('check') : item.icon !== undefined && icon(item.icon),
  );

const moves: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A menu beside `anchor`, worked with the arrow keys, Enter and Escape. */
export const openMenu = (
  anchor: Element,
  label: string,
  groups: readonly MenuGroup[],
  place?: DOMRect,
): void => {
  const menu = element('div', { class: 'menu', attributes: { role: 'menu', 'aria-label': label } });
  const close = () => menu.hidePopover();
  for (const { title, items } of groups) {
    const group = element('div', { class: 'menu-group', attributes: { role: 'group', 'aria-label': title } });
    if (title !== undefined) group.append(element('div', { class: 'menu-title' }, title));
    group.append(...items.map((item) => renderItem(item, close)));
    menu.append(group);
  }
  const buttons = [...menu.querySelectorAll('button')];
  menu.addEventListener('keydown', (event) => {
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = moves[event.key]?.(index, buttons.length);
    if (event.key === 'Tab') close();
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  });
  anchor.setAttribute('aria-expanded', 'true');
  openPopup(anchor, menu, () => anchor.setAttribute('aria-expanded', 'false'), place);
  (buttons.find((button) => button.getAttribute('aria-checked') === 'true') ?? buttons[0])?.focus();
};
