import type { APIMessage } from 'discord.js';
import { channelTypes } from '../discord-values.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { PageState } from '../page-state.ts';
import { nameOf } from '../person-name.ts';
import { channelName } from '../views/message-list.ts';
import { type CommandEntry, entriesOf, readTypedCommand, searchEntries } from './command-entry.ts';
import { CommandLine } from './command-line.ts';
import { type Draft, leadingOptions, startDraft } from './draft.ts';
import { createGrowingInput } from './growing-input.ts';
import { completeMention, encodeMentions, typedMention } from './mention-text.ts';
import { SuggestionList } from './suggestion-list.ts';
import { typeOptions } from './typed-option.ts';

export interface ComposerHost {
  readonly state: () => PageState;
  readonly sendMessage: (content: string, replyTo: string | null) => void;
  readonly sendCommand: (draft: Draft) => void;
  readonly askChoices: (draft: Draft, option: string) => string;
}

/** Discord's longest message. */
const LONGEST = 2000;

/** The box at the bottom: a message, or a slash command being filled in. */
export class Composer {
  readonly element: HTMLElement;
  readonly #host: ComposerHost;
  readonly #list = new SuggestionList();
  readonly #text = createGrowingInput('Message', '', () => this.#suggest());
  readonly #line = element('div', { class: 'composer-line' }, this.#text.element);
  readonly #hint = element('div', { class: 'composer-hint', attributes: { 'aria-live': 'polite' } });
  readonly #reply = element('div', { class: 'composer-reply', attributes: { hidden: true } });
  #command: CommandLine | null = null;
  #replyTo: string | null = null;
  #channel: string | null = null;

  constructor(host: ComposerHost) {
    this.#host = host;
    this.#text.box.addEventListener('keydown', (event) => this.#onKey(event));
    this.#text.box.addEventListener('blur', () => this.#list.hide());
    this.#text.box.addEventListener('focus', () => this.#suggest());
    const send = element(
      'button',
      {
        class: 'send',
        attributes: { type: 'button', 'aria-label': 'Send' },
        on: { mousedown: (event) => event.preventDefault(), click: () => this.#send() },
      },
      icon('send'),
    );
    this.element = element(
      'div',
      { class: 'composer' },
      this.#list.element,
      this.#hint,
      this.#reply,
      element('div', { class: 'composer-bar' }, this.#line, send),
    );
  }

  /** Takes over what changed: the channel, the commands, the bot's choices. */
  update(): void {
    const state = this.#host.state();
    const key = `${state.me.user.id} ${state.channel}`;
    if (key !== this.#channel) this.#reset();
    this.#channel = key;
    const channel = state.channels.find(({ id }) => id === state.channel);
    const sign = channel?.type === channelTypes.DM ? '@' : '#';
    const may =
      channel?.writable === false ? 'You cannot write here' : `Message ${sign}${channelName(state)}`;
    this.#text.box.placeholder = this.#entries().length > 0 ? `${may}, or / for commands` : may;
    this.#text.box.disabled = channel?.writable === false && this.#entries().length === 0;
    this.#text.set(this.#text.box.value);
    this.#command?.update();
  }

  focus(): void {
    if (this.#command === null) this.#text.box.focus();
    else this.#command.focus();
  }

  /** Begins a slash command, as if it had been picked from the list; `rest` goes into its first option. */
  begin(entry: CommandEntry, rest = ''): void {
    const empty = startDraft(entry);
    const first = empty.fields[0];
    const draft =
      first === undefined || rest === '' ? empty : typeOptions(empty, first.option.name, rest).draft;
    this.#close();
    this.#command = new CommandLine(draft, this.#list, {
      state: this.#host.state,
      askChoices: this.#host.askChoices,
      send: (filled) => {
        this.#host.sendCommand(filled);
        this.#leave('');
      },
      leave: (text) => this.#leave(text),
      explain: (text, isProblem) => this.#explain(text, isProblem),
    });
    this.#line.replaceChildren(this.#command.element);
    this.#command.focus();
  }

  /** Begins an answer to a message. */
  replyTo(message: APIMessage): void {
    this.#leave('');
    this.#replyTo = message.id;
    this.#reply.replaceChildren(
      element('span', {}, 'Replying to ', element('strong', {}, nameOf(message.author))),
      element(
        'button',
        {
          class: 'icon-button',
          attributes: { type: 'button', 'aria-label': 'Cancel the reply' },
          on: { click: () => this.#reset() },
        },
        icon('close'),
      ),
    );
    this.#reply.hidden = false;
  }

  #send(): void {
    if (this.#command !== null) {
      this.#command.send();
      return;
    }
    const content = this.#text.box.value.trim();
    if (content === '') return;
    const { people, bot } = this.#host.state();
    const users = [...people.map(({ user }) => user), bot.user];
    const written = encodeMentions(content, users);
    if (written.length > LONGEST) {
      this.#explain(`Enter at most ${LONGEST} characters (${written.length} now).`, true);
      return;
    }
    this.#host.sendMessage(written, this.#replyTo);
    this.#reset();
  }

  #reset(): void {
    this.#replyTo = null;
    this.#reply.hidden = true;
    const hadFocus = this.element.contains(document.activeElement);
    this.#close();
    this.#text.set('');
    if (hadFocus) this.#text.box.focus();
  }

  #leave(text: string): void {
    this.#close();
    this.#text.set(text);
    this.#text.box.focus();
    this.#suggest();
  }

  #close(): void {
    this.#command?.close();
    this.#command = null;
    this.#list.hide();
    this.#explain('', false);
    if (!this.#text.element.isConnected) this.#line.replaceChildren(this.#text.element);
  }

  #explain(text: string, isProblem: boolean): void {
    this.#hint.textContent = text;
    this.#hint.classList.toggle('problem', isProblem);
  }

  #entries(): readonly CommandEntry[] {
    const { commands, channel } = this.#host.state();
    return entriesOf(commands, channel);
  }

  #suggest(): void {
    const text = this.#text.box.value;
    const typed = readTypedCommand(this.#entries(), text);
    if (typed !== null) {
      this.begin(typed.entry, typed.rest);
      return;
    }
    const mention = typedMention(text);
    if (text.startsWith('/') && !text.includes('\n')) this.#suggestCommands(text.slice(1));
    else if (mention !== null) this.#suggestPeople(mention.toLowerCase());
    else this.#list.hide();
  }

  #suggestCommands(typed: string): void {
    const { bot } = this.#host.state();
    const items = searchEntries(this.#entries(), typed).map((entry) => ({
      label: `/${entry.name}`,
      tags: leadingOptions(entry).map(({ name }) => name),
      detail: entry.description,
      icon: 'quote' as const,
      pick: () => this.begin(entry),
    }));
    const title = nameOf(bot.user);
    this.#list.show(
      this.#text.box,
      [items.length > 0 ? { title, items } : { title, items, note: `No command matches “${typed}”.` }],
      true,
    );
  }

  #suggestPeople(typed: string): void {
    const { people, bot } = this.#host.state();
    const items = [bot.user, ...people.map(({ user }) => user)]
      .filter((user) => nameOf(user).toLowerCase().startsWith(typed))
      .map((user) => ({
        label: nameOf(user),
        pick: () => {
          this.#text.set(completeMention(this.#text.box.value, user));
          this.#suggest();
        },
      }));
    this.#list.show(this.#text.box, [{ title: 'People', items }], true);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const open = this.#list.isOpen;
    if (open && event.key === 'ArrowDown') this.#list.move(1);
    else if (open && event.key === 'ArrowUp') this.#list.move(-1);
    else if (open && (event.key === 'Enter' || event.key === 'Tab') && this.#list.hasActive)
      this.#list.pickActive();
    else if (event.key === 'Escape' && open) this.#list.hide();
    else if (event.key === 'Escape' && this.#replyTo !== null) this.#reset();
    else if (event.key === 'Enter' && !event.shiftKey) this.#send();
    else return;
    event.preventDefault();
  }
}
