import type { Person } from '../../protocol.ts';
import { element } from '../element.ts';
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
      attributes: {
        type: 'button',
        'aria-haspopup': 'menu',
        'aria-label': `You are ${nameOf(state.me.user)}, ${roleOf(state.me)}. Be somebody else`,
      },
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
    icon('swap'),
  );
  return button;
};
