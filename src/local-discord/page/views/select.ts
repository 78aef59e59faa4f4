import type { APISelectMenuComponent, APISelectMenuOption } from 'discord.js';
import { channelTypes, componentTypes } from '../discord-values.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { PageState } from '../page-state.ts';
import { nameOf } from '../person-name.ts';
import { openPopup } from './popup.ts';

/** What a menu offers: its own options, or the people, roles or channels there are. */
const optionsOf = (menu: APISelectMenuComponent, state: PageState): readonly APISelectMenuOption[] => {
  const chosen = new Set('default_values' in menu ? menu.default_values?.map(({ id }) => id) : []);
  const offer = (label: string, value: string) => ({ label, value, default: chosen.has(value) });
  const users = [...state.people.map(({ user }) => user), state.bot.user].map((user) =>
    offer(nameOf(user), user.id),
  );
  const roles = state.guild.roles.map((role) => offer(`@${role.name}`, role.id));
  switch (menu.type) {
    case componentTypes.StringSelect:
      return menu.options;
    case componentTypes.UserSelect:
      return users;
    case componentTypes.RoleSelect:
      return roles;
    case componentTypes.MentionableSelect:
      return [...users, ...roles];
    case componentTypes.ChannelSelect:
      return state.channels
        .filter(({ type }) => type === channelTypes.GuildText && (menu.channel_types?.includes(type) ?? true))
        .map(({ name, id }) => offer(`#${name}`, id));
  }
};

const placeholderOf = (menu: APISelectMenuComponent, chosen: readonly string[]): string =>
  chosen.length > 0 ? chosen.join(', ') : (menu.placeholder ?? 'Make a selection');

const renderOption = (option: APISelectMenuOption, selected: boolean): HTMLElement =>
  element(
    'div',
    {
      class: 'select-option',
      attributes: { role: 'option', tabindex: -1, 'aria-selected': String(selected) },
    },
    option.emoji?.name !== undefined && option.emoji.name !== null && element('span', {}, option.emoji.name),
    element(
      'span',
      { class: 'select-text' },
      element('span', { class: 'select-label' }, option.label),
      option.description !== undefined &&
        element('span', { class: 'select-description' }, option.description),
    ),
    icon('check'),
  );

/**
 * A select menu. One choice is passed on at once; where several may be chosen, they are passed on when the list
 * closes, as in Discord.
 */
export const renderSelect = (
  menu: APISelectMenuComponent,
  state: PageState,
  choose: (values: readonly string[]) => void,
  label?: string,
): HTMLElement => {
  const options = optionsOf(menu, state);
  const most = menu.max_values ?? 1;
  let chosen: readonly string[] = options.filter((option) => option.default).map(({ value }) => value);
  const text = element('span', { class: 'select-value' });
  const button = element(
    'button',
    {
      class: 'select',
      attributes: {
        type: 'button',
        'aria-haspopup': 'listbox',
        'aria-expanded': 'false',
        disabled: menu.disabled === true,
      },
      on: { click: () => open() },
    },
    text,
    icon('chevron'),
  );
  const showChosen = () => {
    const labels = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
    text.textContent = placeholderOf(menu, labels);
    text.classList.toggle('placeholder', labels.length === 0);
    button.setAttribute(
      'aria-label',
      `${label ?? menu.placeholder ?? 'Selection'}: ${labels.join(', ') || 'nothing chosen'}`,
    );
  };
  const open = () => {
    const list = element('div', {
      class: 'select-list',
      attributes: {
        role: 'listbox',
        'aria-label': label ?? menu.placeholder ?? 'Selection',
        'aria-multiselectable': most > 1 ? 'true' : null,
      },
    });
    const before = chosen;
    const rows = options.map((option) => renderOption(option, chosen.includes(option.value)));
    const toggle = (index: number) => {
      const value = options[index]?.value;
      if (value === undefined) return;
      const rest = chosen.filter((each) => each !== value);
      chosen = most === 1 ? [value] : rest.length < chosen.length ? rest : [...chosen, value].slice(-most);
      rows.forEach((row, at) => {
        row.setAttribute('aria-selected', String(chosen.includes(options[at]?.value ?? '')));
      });
      showChosen();
      if (most === 1) list.hidePopover();
    };
    rows.forEach((row, index) => {
      row.addEventListener('click', () => toggle(index));
    });
    list.append(...rows);
    list.addEventListener('keydown', (event) => {
      const index = rows.indexOf(document.activeElement as HTMLDivElement);
      const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[event.key];
      if (event.key === 'Enter' || event.key === ' ') toggle(index);
      else if (event.key === 'Tab') list.hidePopover();
      else if (next === undefined) return;
      else rows[(next + rows.length) % rows.length]?.focus();
      event.preventDefault();
    });
    list.style.setProperty('width', `${button.getBoundingClientRect().width}px`);
    button.setAttribute('aria-expanded', 'true');
    openPopup(button, list, () => {
      button.setAttribute('aria-expanded', 'false');
      if (chosen !== before) choose(chosen);
    });
    (rows.find((row) => row.getAttribute('aria-selected') === 'true') ?? rows[0])?.focus();
  };
  showChosen();
  return button;
};
