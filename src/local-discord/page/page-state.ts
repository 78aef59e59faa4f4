import type { APIMessage } from 'discord.js';
import type { Choices, LocalEvent, ModalOpened, Snapshot } from '../protocol.ts';
import { channelTypes } from './discord-values.ts';

/** A command that was sent and has no message yet, or failed. */
export interface SentCommand {
  readonly nonce: string;
  readonly channel: string;
  /** “/ask”, or a context menu's “Check quote”. */
  readonly name: string;
  readonly sentAt: number;
  /** Null while it is on its way. */
  readonly failure: string | null;
}

/** A button or menu that was used: what the message shows meanwhile. */
interface UsedComponent {
  readonly nonce: string;
  readonly message: string;
  readonly customId: string;
  readonly failure: string | null;
}

/** All that the page shows, besides what is being typed. */
export interface PageState extends Omit<Snapshot, 'type'> {
  /** Id of the open channel. */
  readonly channel: string;
  readonly connected: boolean;
  readonly sent: readonly SentCommand[];
  readonly used: readonly UsedComponent[];
  readonly choices: Choices | null;
  /** Nonce of an autocomplete request that failed. */
  readonly choicesFailed: string | null;
  readonly modal: ModalOpened | null;
  /** Channels in which the bot is typing. */
  readonly typing: readonly string[];
}

export type PageEvent =
  | LocalEvent
  | { readonly type: 'connected'; readonly connected: boolean }
  | { readonly type: 'channel-opened'; readonly channel: string }
  | { readonly type: 'command-sent'; readonly command: SentCommand }
  | { readonly type: 'command-dismissed'; readonly nonce: string }
  | { readonly type: 'component-used'; readonly component: UsedComponent }
  | { readonly type: 'refused'; readonly nonce: string; readonly message: string }
  | { readonly type: 'typing-ended'; readonly channel: string }
  | { readonly type: 'modal-closed' };

/** A new viewer stays in the channel they were looking at; everybody has a conversation with the bot of their own. */
const channelAfter = (state: PageState | null, snapshot: Snapshot, wanted: string | null): string => {
  const here = state?.channel ?? wanted;
  const type = state?.channels.find(({ id }) => id === here)?.type;
  const same = snapshot.channels.find(({ id }) => id === here);
  const alike =
    type === channelTypes.DM ? snapshot.channels.find((channel) => channel.type === type) : undefined;
  return (same ?? alike ?? snapshot.channels[0])?.id ?? '';
};

const fromSnapshot = (state: PageState | null, snapshot: Snapshot, wanted: string | null): PageState => {
  const { type: _, ...seen } = snapshot;
  return {
    ...seen,
    channel: channelAfter(state, snapshot, wanted),
    connected: true,
    sent: [],
    used: [],
    choices: null,
    choicesFailed: null,
    modal: null,
    typing: [],
  };
};

const upsert = (messages: readonly APIMessage[], message: APIMessage): readonly APIMessage[] =>
  messages.some(({ id }) => id === message.id)
    ? messages.map((each) => (each.id === message.id ? message : each))
    : [...messages, message];

const without = <T extends { readonly nonce: string }>(
  items: readonly T[],
  nonce: string | null,
): readonly T[] =>
  items.some((item) => item.nonce === nonce) ? items.filter((item) => item.nonce !== nonce) : items;

/** An interaction failed or was refused: whatever was waiting for it says so. */
const withFailure = (state: PageState, nonce: string, message: string): PageState => ({
  ...state,
  sent: state.sent.map((each) => (each.nonce === nonce ? { ...each, failure: message } : each)),
  used: state.used.map((each) => (each.nonce === nonce ? { ...each, failure: message } : each)),
  choicesFailed: nonce,
});

/** The next state; null until the first snapshot. `wanted` is the channel to open with it. */
export const nextState = (
  state: PageState | null,
  event: PageEvent,
  wanted: string | null = null,
): PageState | null => {
  if (event.type === 'snapshot') return fromSnapshot(state, event, wanted);
  return state === null ? null : changed(state, event);
};

const changed = (state: PageState, event: Exclude<PageEvent, Snapshot>): PageState => {
  switch (event.type) {
    case 'commands-updated':
      return { ...state, commands: event.commands };
    case 'message-created':
    case 'message-updated':
      return {
        ...state,
        messages: upsert(state.messages, event.message),
        sent: without(state.sent, event.nonce),
        used: without(state.used, event.nonce),
        typing: state.typing.filter((channel) => channel !== event.message.channel_id),
      };
    case 'message-deleted':
      return { ...state, messages: state.messages.filter(({ id }) => id !== event.id) };
    case 'choices':
      return { ...state, choices: event };
    case 'modal-opened':
      return { ...state, modal: event };
    case 'modal-closed':
      return { ...state, modal: null };
    case 'interaction-answered':
      return { ...state, sent: without(state.sent, event.nonce), used: without(state.used, event.nonce) };
    case 'interaction-failed':
    case 'refused':
      return withFailure(state, event.nonce, event.message);
    case 'bot-changed':
      return { ...state, bot: event.bot };
    case 'typing':
      return { ...state, typing: [...new Set([...state.typing, event.channel])] };
    case 'typing-ended':
      return { ...state, typing: state.typing.filter((channel) => channel !== event.channel) };
    case 'connected':
      return state.connected === event.connected ? state : { ...state, connected: event.connected };
    case 'channel-opened':
      return { ...state, channel: event.channel };
    case 'command-sent':
      return { ...state, sent: [...state.sent, event.command] };
    case 'command-dismissed':
      return { ...state, sent: without(state.sent, event.nonce) };
    case 'component-used':
      return {
        ...state,
        used: [...state.used.filter(({ message }) => message !== event.component.message), event.component],
      };
  }
};
