import { randomUUID } from 'node:crypto';
import {
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  ChannelType,
  MessageFlags,
} from 'discord.js';
import type {
  InteractionRequest,
  LocalEvent,
  ModalField,
  ModalOpened,
  OptionValue,
  Refusal,
  Snapshot,
} from '../../src/local-discord/protocol.ts';
import { componentOf } from './local-discord-component.ts';
import { type EventStream, openEvents } from './local-discord-events.ts';
import { messagesSeen } from './local-discord-messages.ts';
import { InteractionFailed, Refused } from './local-discord-refusals.ts';

export type Options = Readonly<Record<string, string | number | boolean>>;

/** Where an action takes place: a channel by name (“general”), or “dm”. */
export interface Where {
  readonly channel?: string;
  readonly subcommand?: readonly string[];
}

type Untold<T> = T extends InteractionRequest ? Omit<T, 'as' | 'nonce'> : never;

/** One person at the local Discord. Open once per person; every action is what a person could do on the page. */
export class PersonAtDiscord {
  readonly #base: string;
  readonly #stream: EventStream;

  private constructor(base: string, stream: EventStream) {
    this.#base = base;
    this.#stream = stream;
  }

  static async open(base: string, as: string | null): Promise<PersonAtDiscord> {
    return new PersonAtDiscord(base, await openEvents(base, as));
  }

  get events(): EventStream {
    return this.#stream;
  }

  /** The newest snapshot, brought up to date only by a reset; for messages and commands use the methods. */
  get snapshot(): Snapshot {
    const last = this.#stream.events.findLast((event) => event.type === 'snapshot');
    if (last?.type !== 'snapshot') throw new Error('There is no snapshot.');
    return last;
  }

  get id(): string {
    return this.snapshot.me.user.id;
  }

  /** Id of a channel by name; “dm” is the conversation with the bot. */
  channel(name = 'general'): string {
    const found = this.snapshot.channels.find(({ type, name: given }) =>
      type === ChannelType.DM ? name === 'dm' : given === name,
    );
    if (found === undefined) throw new Error(`There is no channel “${name}”.`);
    return found.id;
  }

  /** Names of the commands that the person can use in a channel. */
  commands(channel = 'general'): string[] {
    const id = this.channel(channel);
    return this.#commands().flatMap(({ command, channels }) => (channels.includes(id) ? [command.name] : []));
  }

  #commands(): Snapshot['commands'] {
    const last = this.#stream.events.findLast(
      ({ type }) => type === 'snapshot' || type === 'commands-updated',
    );
    return last !== undefined && 'commands' in last ? last.commands : [];
  }

  /** Waits until the command is registered. */
  async #command(name: string): Promise<APIApplicationCommand> {
    const named = () => this.#commands().find(({ command }) => command.name === name)?.command ?? null;
    return this.#stream.first(named, `the command “${name}”`);
  }

  /** What the person now sees, oldest first. */
  messages(channel?: string): APIMessage[] {
    const id = channel === undefined ? null : this.channel(channel);
    return messagesSeen(this.#stream.events).filter((message) => id === null || message.channel_id === id);
  }

  /** Waits for a message, old or new, in some state. */
  async message(fits: (message: APIMessage) => boolean, what = 'a message'): Promise<APIMessage> {
    return this.#stream.first(
      (event) =>
        (event.type === 'message-created' || event.type === 'message-updated') && fits(event.message)
          ? event.message
          : null,
      what,
    );
  }

  /** Uses a slash command; resolves with the reply (a deferred one when it is there). */
  async command(name: string, options: Options = {}, where: Where = {}): Promise<APIMessage> {
    return this.#reply(await this.#send(await this.#invocation(name, options, where)));
  }

  async commandToModal(name: string, options: Options = {}, where: Where = {}): Promise<ModalOpened> {
    return this.#modal(await this.#send(await this.#invocation(name, options, where)));
  }

  async #invocation(name: string, options: Options, where: Where) {
    const command = (await this.#command(name)).id;
    const values: OptionValue[] = Object.entries(options).map(([key, value]) => ({ name: key, value }));
    const subcommand = where.subcommand ? { subcommand: where.subcommand } : {};
    return {
      kind: 'command' as const,
      channel: this.channel(where.channel),
      command,
      options: values,
      ...subcommand,
    };
  }

  /** The choices offered while `typed` stands in an option. */
  async autocomplete(
    name: string,
    focused: string,
    typed: string,
    others: Options = {},
    where: Where = {},
  ): Promise<readonly APIApplicationCommandOptionChoice[]> {
    const invocation = await this.#invocation(name, { ...others, [focused]: typed }, where);
    const nonce = await this.#send({ ...invocation, kind: 'autocomplete', focused });
    return this.#answer(nonce, (event) => (event.type === 'choices' ? event.choices : null), 'choices');
  }

  /** Uses a command of the context menu of a message or a user (by id). */
  async contextMenu(name: string, target: string | APIMessage, where: Where = {}): Promise<APIMessage> {
    const command = (await this.#command(name)).id;
    const id = typeof target === 'string' ? target : target.id;
    const channel = typeof target === 'string' ? this.channel(where.channel) : target.channel_id;
    return this.#reply(await this.#send({ kind: 'context-menu', channel, command, target: id }));
  }

  /** Presses a button, named by its label or custom_id; resolves with the reply or the changed message. */
  async click(message: APIMessage, button: string): Promise<APIMessage> {
    return this.#reply(await this.#send(componentOf(message, button)));
  }

  async clickToModal(message: APIMessage, button: string): Promise<ModalOpened> {
    return this.#modal(await this.#send(componentOf(message, button)));
  }

  /** Chooses in a menu, named by its placeholder or custom_id; options by their values. */
  async selectOption(message: APIMessage, menu: string, ...values: readonly string[]): Promise<APIMessage> {
    return this.#reply(await this.#send({ ...componentOf(message, menu), values }));
  }

  /** Submits a modal; fields by custom_id, a list for what is chosen from. */
  async submitModal(
    { modal }: ModalOpened,
    fields: Readonly<Record<string, string | boolean | readonly string[]>>,
  ): Promise<APIMessage> {
    const filled = Object.entries(fields).map(
      ([customId, value]): ModalField =>
        typeof value === 'object' ? { customId, values: value } : { customId, value },
    );
    return this.#reply(await this.#send({ kind: 'modal-submit', modal, fields: filled }));
  }

  /** Writes a message; `<@${botId}>` in it mentions the bot. */
  async write(
    content: string,
    { channel, replyTo }: Where & { replyTo?: APIMessage } = {},
  ): Promise<APIMessage> {
    const body = { channel: this.channel(channel), content, ...(replyTo ? { replyTo: replyTo.id } : {}) };
    return (await this.post('messages', { as: this.id, nonce: randomUUID(), ...body })) as APIMessage;
  }

  /** Takes a private reply off the screen. */
  async dismiss(message: APIMessage): Promise<void> {
    await this.post('dismissals', { as: this.id, message: message.id });
    const gone = (event: LocalEvent) => event.type === 'message-deleted' && event.id === message.id;
    await this.#stream.first((event) => gone(event) || null, 'the message to go');
  }

  /** Forgets all messages, for everybody. */
  async reset(): Promise<void> {
    const before = this.snapshot;
    await this.post('reset');
    const fresh = (event: LocalEvent) => event.type === 'snapshot' && this.snapshot !== before;
    await this.#stream.first((event) => fresh(event) || null, 'the empty channel');
  }

  /** Any POST of the protocol; throws Refused when it is not accepted. */
  async post(path: 'interactions' | 'messages' | 'dismissals' | 'reset', body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.#base}local/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (response.ok) return text === '' ? null : JSON.parse(text);
    const refusal = JSON.parse(text) as Refusal;
    throw new Refused(response.status, [refusal.message, ...refusal.issues].join(' '));
  }

  async #send(request: Untold<InteractionRequest>): Promise<string> {
    const nonce = randomUUID();
    await this.post('interactions', { ...request, as: this.id, nonce });
    return nonce;
  }

  #reply(nonce: string): Promise<APIMessage> {
    return this.#answer(
      nonce,
      (event) =>
        (event.type === 'message-created' || event.type === 'message-updated') &&
        ((event.message.flags ?? 0) & MessageFlags.Loading) === 0
          ? event.message
          : null,
      'a reply',
    );
  }

  #modal(nonce: string): Promise<ModalOpened> {
    return this.#answer(nonce, (event) => (event.type === 'modal-opened' ? event : null), 'a modal');
  }

  async #answer<T>(nonce: string, pick: (event: LocalEvent) => T | null, what: string): Promise<T> {
    const found = await this.#stream.first((event) => {
      if (!('nonce' in event) || event.nonce !== nonce) return null;
      if (event.type === 'interaction-failed') return { failed: event.message };
      const picked = pick(event);
      return picked === null ? null : { picked };
    }, what);
    if ('failed' in found) throw new InteractionFailed(found.failed);
    return found.picked;
  }

  close(): void {
    this.#stream.close();
  }
}
