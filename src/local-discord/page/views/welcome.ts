import { type CommandEntry, entriesOf } from '../composer/command-entry.ts';
import { leadingOptions } from '../composer/draft.ts';
import { channelTypes, optionTypes } from '../discord-values.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import { nameOf } from '../person-name.ts';
import { renderAvatar } from './avatar.ts';
import type { ViewContext } from './context.ts';

/** How many commands a newcomer is offered. */
const EXAMPLES = 3;

/** The first commands that take a text, in the bot's own order; then the others. */
const examplesOf = (entries: readonly CommandEntry[]): readonly CommandEntry[] => {
  const takesText = ({ options }: CommandEntry): boolean => options[0]?.type === optionTypes.String;
  return [...entries.filter(takesText), ...entries.filter((entry) => !takesText(entry))].slice(0, EXAMPLES);
};

const renderExample = (entry: CommandEntry, { actions }: ViewContext): HTMLElement =>
  element(
    'button',
    {
      class: 'example',
      attributes: { type: 'button' },
      on: { click: () => actions.fillIn(entry.id, entry.name) },
    },
    element(
      'span',
      { class: 'example-command' },
      `/${entry.name}`,
      ...leadingOptions(entry).map(({ name }) => element('span', { class: 'example-option' }, name)),
    ),
    element('span', { class: 'example-description' }, entry.description),
  );

/** The beginning of a channel: what it is, and, while it is empty, what to type. */
export const renderWelcome = (context: ViewContext, empty: boolean): HTMLElement => {
  const { state } = context;
  const channel = state.channels.find(({ id }) => id === state.channel);
  const isDirect = channel?.type === channelTypes.DM;
  const bot = nameOf(state.bot.user);
  const examples = examplesOf(entriesOf(state.commands, state.channel));
  return element(
    'section',
    { class: 'welcome', attributes: { 'aria-label': 'Beginning of the channel' } },
    isDirect
      ? renderAvatar(state.bot.user, 'large')
      : element('span', { class: 'welcome-icon' }, icon('hash')),
    element('h2', {}, isDirect ? bot : `Welcome to #${channel?.name ?? ''}!`),
    element(
      'p',
      {},
      isDirect
        ? `This is the beginning of your direct messages with ${bot}.`
        : (channel?.topic ?? `This is the start of the #${channel?.name ?? ''} channel.`),
    ),
    empty &&
      examples.length > 0 &&
      element(
        'div',
        { class: 'examples' },
        element(
          'p',
          { class: 'examples-title' },
          'Type ',
          element('kbd', {}, '/'),
          ` below to see what ${bot} can do, or start here:`,
        ),
        ...examples.map((entry) => renderExample(entry, context)),
      ),
  );
};
