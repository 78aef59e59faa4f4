import type { Person } from '../../protocol.ts';
import { element, hiddenText } from '../element.ts';
import { icon } from '../icon.ts';
import type { PageState } from '../page-state.ts';
import { nameOf } from '../person-name.ts';
import { renderAvatar } from './avatar.ts';
import { openMenu } from './menu.ts';

const roleOf = ({ moderator }: Person): string => (moderator ? 'Moderator' : 'Member');

/** Who the visitor is, and the menu to be somebody else. */
export const renderViewerSwitch = (state: PageState, become: (user: string) => void): HTMLElement => {
  const button = element(
    'button',
    {
      class: 'viewer',
      attributes: { type: 'button', 'aria-haspopup': 'menu' },
      on: {
        click: () =>
          openMenu(button, 'Be somebody else', [
            {
              title: 'See the server as',
              items: state.people.map((person) => ({
                label: nameOf(person.user),
                detail: roleOf(person),
                checked: person.user.id === state.me.user.id,
                choose: () => become(person.user.id),
              })),
            },
          ]),
      },
    },
    hiddenText('You are '),
    element(
      'span',
      { class: 'with-status' },
      renderAvatar(state.me.user),
      element('span', { class: 'status online' }),
    ),
    element(
      'span',
      { class: 'viewer-text' },
      element('span', { class: 'viewer-name' }, nameOf(state.me.user)),
      element('span', { class: 'viewer-role' }, roleOf(state.me)),
    ),
    hiddenText('. Be somebody else'),
    icon('swap'),
  );
  return button;
};
