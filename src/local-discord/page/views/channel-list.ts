import type { LocalChannel } from '../../protocol.ts';
import { channelTypes } from '../discord-values.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import { renderAvatar } from './avatar.ts';
import type { ViewContext } from './context.ts';

const renderChannel = (channel: LocalChannel, { state, actions }: ViewContext): HTMLElement =>
  element(
    'button',
    {
      class: 'channel',
      attributes: { type: 'button', 'aria-current': channel.id === state.channel ? 'page' : null },
      on: { click: () => actions.openChannel(channel.id) },
    },
    channel.type === channelTypes.DM
      ? element(
          'span',
          { class: 'with-status' },
          renderAvatar(state.bot.user, 'small'),
          element('span', { class: `status ${state.bot.online ? 'online' : 'offline'}` }),
        )
      : icon('hash'),
    element('span', { class: 'channel-name' }, channel.name),
  );

/** The channels of the server and the conversation with the bot. */
export const renderChannelList = (context: ViewContext): HTMLElement[] => {
  const { channels } = context.state;
  const group = (title: string, items: readonly LocalChannel[]) =>
    items.length === 0
      ? []
      : [
          element('h2', { class: 'channel-group' }, title),
          ...items.map((channel) => renderChannel(channel, context)),
        ];
  return [
    ...group(
      'Text channels',
      channels.filter(({ type }) => type === channelTypes.GuildText),
    ),
    ...group(
      'Direct messages',
      channels.filter(({ type }) => type === channelTypes.DM),
    ),
  ];
};
