import type { APIMessage, APIUser } from 'discord.js';
import { entriesOf } from '../composer/command-entry.ts';
import { componentTypes, messageFlags } from '../discord-values.ts';
import { element, hiddenText } from '../element.ts';
import { icon } from '../icon.ts';
import { renderMarkdownToText } from '../markdown/text.ts';
import { nameOf } from '../person-name.ts';
import { renderAttachment } from './attachment.ts';
import { renderAvatar } from './avatar.ts';
import { renderComponents } from './components.ts';
import { namesIn, type ViewContext } from './context.ts';
import { renderEmbed } from './embed.ts';
import { renderMarkdown } from './markdown-view.ts';
import { openMessageMenu } from './message-menu.ts';
import { renderOnlyYou } from './only-you.ts';
import { describeTime } from './time.ts';

export const hasFlag = (message: APIMessage, flag: number): boolean => ((message.flags ?? 0) & flag) !== 0;

/** One message; `compact` leaves out who wrote it, for one that follows another of the same author. */
export const renderMessage = (message: APIMessage, context: ViewContext, compact: boolean): HTMLElement => {
  const mine = context.state.me.user.id;
  const more = element(
    'button',
    {
      class: 'message-more',
      attributes: { type: 'button', 'aria-label': 'More: reply, copy, apps', 'aria-haspopup': 'menu' },
      on: { click: () => openMessageMenu(message, context, more) },
    },
    icon('more'),
  );
  const classes = [
    'message',
    compact && 'compact',
    hasFlag(message, messageFlags.Ephemeral) && 'private',
    message.mentions.some(({ id }) => id === mine) && message.author.id !== mine && 'mentions-me',
  ];
  return element(
    'article',
    {
      class: classes.filter((name) => name !== false).join(' '),
      attributes: { 'data-message': message.id },
      on: {
        contextmenu: (event) => {
          // A link keeps the browser's own menu, and so does selected text.
          if (event.target instanceof Element && event.target.closest('a') !== null) return;
          if (getSelection()?.isCollapsed === false) return;
          event.preventDefault();
          openMessageMenu(message, context, more, new DOMRect(event.clientX, event.clientY));
        },
      },
    },
    renderCause(message, context),
    element(
      'div',
      { class: 'message-row' },
      compact
        ? element(
            'span',
            { class: 'message-gutter' },
            new Date(message.timestamp).toLocaleTimeString('en-GB').slice(0, 5),
          )
        : renderAvatar(message.author),
      element(
        'div',
        { class: 'message-main' },
        compact
          ? hiddenText(`${nameOf(message.author)}: `)
          : renderAuthor(message.author, new Date(message.timestamp)),
        ...renderBody(message, context),
      ),
    ),
    more,
  );
};

export const renderAuthor = (author: APIUser, time: Date): HTMLElement =>
  element(
    'div',
    { class: 'message-author' },
    element('span', { class: 'author-name' }, nameOf(author)),
    author.bot === true && element('span', { class: 'app-tag' }, 'APP'),
    element('time', { attributes: { datetime: time.toISOString() } }, describeTime(time, new Date())),
  );

/** The line above a message: the command that was used, or the message that is replied to. */
const renderCause = (message: APIMessage, context: ViewContext): HTMLElement | null => {
  const { interaction_metadata: metadata, referenced_message: referenced } = message;
  if (metadata !== undefined && 'name' in metadata && typeof metadata.name === 'string')
    return renderUse(metadata.user, commandLabel(metadata.name, context));
  if (referenced === undefined) return null;
  if (referenced === null) return element('div', { class: 'cause' }, 'Original message was deleted');
  return element(
    'div',
    { class: 'cause' },
    renderAvatar(referenced.author, 'small'),
    element('span', { class: 'cause-name' }, nameOf(referenced.author)),
    element(
      'button',
      {
        class: 'cause-text',
        attributes: { type: 'button' },
        on: { click: () => showMessage(referenced.id) },
      },
      excerptOf(referenced, context),
    ),
  );
};

const showMessage = (id: string): void =>
  document.querySelector(`[data-message="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });

/** What a message says, on one line: its content, or its first text. */
const excerptOf = (message: APIMessage, { state }: ViewContext): string => {
  const text = message.components?.find((part) => part.type === componentTypes.TextDisplay)?.content ?? '';
  const excerpt = renderMarkdownToText(message.content || text, namesIn(state)).replace(/\s+/g, ' ');
  return excerpt === '' ? 'Show the message' : excerpt;
};

/** A slash command has its slash; one of the context menu does not. */
const commandLabel = (name: string, { state }: ViewContext): string =>
  entriesOf(state.commands, state.channel).some(
    (entry) => entry.name === name || entry.name.startsWith(`${name} `),
  )
    ? `/${name}`
    : name;

export const renderUse = (user: APIUser, command: string): HTMLElement =>
  element(
    'div',
    { class: 'cause' },
    renderAvatar(user, 'small'),
    element('span', { class: 'cause-name' }, nameOf(user)),
    ' used ',
    element('span', { class: 'cause-command' }, command),
  );

const renderBody = (message: APIMessage, context: ViewContext): (HTMLElement | null)[] => {
  if (hasFlag(message, messageFlags.Loading))
    return [renderThinking(message), renderPrivate(message, context)];
  const failure = context.state.used.find((used) => used.message === message.id)?.failure ?? null;
  return [
    message.content === '' ? null : renderContent(message, context),
    ...message.embeds.map((embed) => renderEmbed(embed, context)),
    ...shownApart(message).map(renderAttachment),
    renderComponents(message, context),
    failure === null
      ? null
      : element('div', { class: 'failure', attributes: { role: 'alert' } }, icon('warning'), failure),
    renderPrivate(message, context),
  ];
};

/** In the second version of components a file shows where a File component names it. */
const shownApart = (message: APIMessage) =>
  hasFlag(message, messageFlags.IsComponentsV2) ? [] : message.attachments;

const renderContent = (message: APIMessage, context: ViewContext): HTMLElement => {
  const content = renderMarkdown(message.content, context);
  if (message.edited_timestamp !== null) content.append(element('span', { class: 'edited' }, ' (edited)'));
  return content;
};

const renderThinking = ({ author }: APIMessage): HTMLElement =>
  element(
    'div',
    { class: 'thinking' },
    element(
      'span',
      { class: 'dots', attributes: { 'aria-hidden': 'true' } },
      ...[0, 1, 2].map(() => element('i')),
    ),
    `${nameOf(author)} is thinking…`,
  );

const renderPrivate = (message: APIMessage, { actions }: ViewContext): HTMLElement | null =>
  hasFlag(message, messageFlags.Ephemeral) ? renderOnlyYou(() => actions.dismiss(message.id)) : null;
