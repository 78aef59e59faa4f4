import { channelTypes } from '../discord-values.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { PageState } from '../page-state.ts';
import { nameOf } from '../person-name.ts';
import { renderChannelList } from './channel-list.ts';
import type { ViewContext } from './context.ts';
import { channelName, createMessageList } from './message-list.ts';
import { renderViewerSwitch } from './viewer-switch.ts';

export interface LayoutHandlers {
  readonly become: (user: string) => void;
  readonly reset: () => void;
  readonly dismissSent: (nonce: string) => void;
}

/** What the strip above the composer says: a lost connection, a bot that is away, or one that is typing. */
const describeStatus = (state: PageState): { readonly text: string; readonly warns: boolean } => {
  const bot = nameOf(state.bot.user);
  if (!state.connected) return { text: 'Connection lost. Reconnecting…', warns: true };
  if (!state.bot.online) return { text: `${bot} is offline: it is starting, or has stopped.`, warns: true };
  return { text: state.typing.includes(state.channel) ? `${bot} is typing…` : '', warns: false };
};

const renderHeading = (state: PageState): (Node | string)[] => {
  const channel = state.channels.find(({ id }) => id === state.channel);
  return [
    icon(channel?.type === channelTypes.DM ? 'at' : 'hash'),
    element('h1', {}, channelName(state)),
    element('span', { class: 'topic' }, channel?.topic ?? ''),
  ];
};

/** Sidebar, heading, messages and composer; returns how to draw a state. */
export const createLayout = (composer: HTMLElement, handlers: LayoutHandlers) => {
  const guild = element('div', { class: 'guild' });
  const channels = element('nav', { class: 'channels', attributes: { 'aria-label': 'Channels' } });
  const viewer = element('div', { class: 'viewer-panel' });
  const heading = element('div', { class: 'heading-text' });
  const log = element('div', {
    class: 'log',
    attributes: { role: 'log', 'aria-live': 'polite' },
  });
  // To be scrolled with the arrow keys it must take the focus.
  const scroller = element('div', { class: 'scroller', attributes: { tabindex: 0 } }, log);
  const status = element('div', { class: 'status-line', attributes: { role: 'status' } });
  const drawMessages = createMessageList(scroller, log, handlers.dismissSent);
  const sidebar = element(
    'aside',
    { class: 'sidebar', attributes: { id: 'sidebar', 'aria-label': 'Server' } },
    guild,
    channels,
    viewer,
  );
  const setDrawer = (open: boolean) => {
    sidebar.classList.toggle('open', open);
    toggle.setAttribute('aria-expanded', String(open));
  };
  const toggle = element(
    'button',
    {
      class: 'icon-button drawer-toggle',
      attributes: {
        type: 'button',
        'aria-label': 'Channels and who you are',
        'aria-controls': 'sidebar',
        'aria-expanded': 'false',
      },
      on: { click: () => setDrawer(!sidebar.classList.contains('open')) },
    },
    icon('menu'),
  );
  const backdrop = element('div', { class: 'backdrop', on: { click: () => setDrawer(false) } });
  sidebar.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !sidebar.classList.contains('open')) return;
    setDrawer(false);
    toggle.focus();
  });
  const clear = element(
    'button',
    {
      class: 'icon-button',
      attributes: { type: 'button', 'aria-label': 'Clear all messages', title: 'Clear all messages' },
      on: { click: handlers.reset },
    },
    icon('bin'),
  );
  const local = element(
    'span',
    { class: 'local-tag', attributes: { title: 'Nothing you type leaves this computer' } },
    'Local, no account needed',
  );
  const main = element(
    'main',
    {},
    element('header', { class: 'heading-bar' }, toggle, heading, local, clear),
    scroller,
    status,
    composer,
  );
  const app = element('div', { class: 'app' }, sidebar, backdrop, main);
  let drawerFor = '';

  const draw = (context: ViewContext): void => {
    const { state } = context;
    const place = `${state.me.user.id} ${state.channel}`;
    if (place !== drawerFor) setDrawer(false);
    drawerFor = place;
    document.title = `${channelName(state)} | ${state.guild.name}`;
    guild.textContent = state.guild.name;
    redraw(channels, renderChannelList(context));
    redraw(viewer, [renderViewerSwitch(state, handlers.become)]);
    heading.replaceChildren(...renderHeading(state));
    const { text, warns } = describeStatus(state);
    status.textContent = text;
    status.classList.toggle('warns', warns);
    drawMessages(context);
  };
  return { element: app, draw };
};

/** Draws anew and keeps the focus on the button in the same place. */
const redraw = (parent: HTMLElement, children: readonly Node[]): void => {
  const index = [...parent.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
  parent.replaceChildren(...children);
  if (index >= 0) parent.querySelectorAll('button')[index]?.focus();
};
