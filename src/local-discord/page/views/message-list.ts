import type { APIMessage } from 'discord.js';
import { messageFlags } from '../discord-values.ts';
import { element } from '../element.ts';
import type { PageState } from '../page-state.ts';
import { nameOf } from '../person-name.ts';
import type { ViewContext } from './context.ts';
import { followEnd } from './follow-end.ts';
import { hasFlag, renderMessage } from './message.ts';
import { replaceChildren } from './replace-children.ts';
import { renderSentCommand } from './sent-command.ts';
import { describeDay, onSameDay } from './time.ts';
import { renderWelcome } from './welcome.ts';

/** Messages of one author within this time stand together, in milliseconds. */
const TOGETHER = 7 * 60_000;

/** The welcome's place among the drawn messages, whose keys are ids. */
const WELCOME = 'welcome';

/** A drawn message, and what it was drawn from: drawn anew only when that changed. */
interface Drawn {
  readonly element: HTMLElement;
  readonly from: readonly unknown[];
}

const reuse = (known: Drawn | undefined, from: readonly unknown[], draw: () => HTMLElement): Drawn =>
  known?.from.every((each, index) => each === from[index]) === true ? known : { element: draw(), from };

const followsOn = (message: APIMessage, before: APIMessage | undefined): boolean =>
  before !== undefined &&
  before.author.id === message.author.id &&
  message.interaction_metadata === undefined &&
  message.message_reference === undefined &&
  hasFlag(before, messageFlags.Ephemeral) === hasFlag(message, messageFlags.Ephemeral) &&
  Date.parse(message.timestamp) - Date.parse(before.timestamp) < TOGETHER;

/** The messages of the open channel, a live region in which new ones are read out. */
export const createMessageList = (
  scroller: HTMLElement,
  log: HTMLElement,
  dismissSent: (nonce: string) => void,
) => {
  let drawn = new Map<string, Drawn>();
  let drawnFor: string | null = null;

  const drawWelcome = (context: ViewContext, empty: boolean): Drawn => {
    const { commands, bot, channels, channel } = context.state;
    const from = [empty, commands, bot, channels, channel];
    return reuse(drawn.get(WELCOME), from, () => renderWelcome(context, empty));
  };

  const drawMessage = (message: APIMessage, before: APIMessage | undefined, context: ViewContext): Drawn => {
    const compact = followsOn(message, before);
    const used = context.state.used.find((each) => each.message === message.id);
    const from = [message, compact, used];
    return reuse(drawn.get(message.id), from, () => renderMessage(message, context, compact));
  };

  const rowsOf = (context: ViewContext): Node[] => {
    const { state } = context;
    const messages = state.messages.filter((message) => message.channel_id === state.channel);
    const sent = state.sent.filter(({ channel }) => channel === state.channel);
    const welcome = drawWelcome(context, messages.length + sent.length === 0);
    const next = new Map<string, Drawn>([[WELCOME, welcome]]);
    const rows: Node[] = [welcome.element];
    for (const [index, message] of messages.entries()) {
      const before = messages[index - 1];
      const day = new Date(message.timestamp);
      if (before !== undefined && !onSameDay(day, new Date(before.timestamp)))
        rows.push(element('div', { class: 'day' }, describeDay(day)));
      const each = drawMessage(message, before, context);
      next.set(message.id, each);
      rows.push(each.element);
    }
    drawn = next;
    return [...rows, ...sent.map((each) => renderSentCommand(each, state, () => dismissSent(each.nonce)))];
  };

  const follow = followEnd(scroller, log);
  return (context: ViewContext): void => {
    const { state } = context;
    const key = `${state.me.user.id} ${state.channel}`;
    const moved = key !== drawnFor;
    if (moved) drawn = new Map();
    drawnFor = key;
    const before = log.childElementCount;
    replaceChildren(log, rowsOf(context));
    log.setAttribute('aria-label', `Messages in ${channelName(state)}`);
    const sending = state.sent.some(({ channel }) => channel === state.channel);
    follow(moved || (sending && log.childElementCount > before));
  };
};

export const channelName = (state: PageState): string =>
  state.channels.find(({ id }) => id === state.channel)?.name ?? nameOf(state.bot.user);
