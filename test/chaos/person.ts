import { type APIMessage, ComponentType } from 'discord.js';
import { type AnyComponent, allComponents } from '../../src/local-discord/messages/components.ts';
import type {
  InteractionAccepted,
  InteractionRequest,
  LocalEvent,
  ModalOpened,
  Snapshot,
} from '../../src/local-discord/protocol.ts';
import { listenToEvents } from '../support/local-discord-events.ts';
import { commandRequest } from './command-request.ts';
import { filledFields } from './filled-fields.ts';
import type { Random } from './random.ts';

/** Messages whose buttons a person still presses. */
const REMEMBERED = 30;

type Untold<T> = T extends InteractionRequest ? Omit<T, 'as' | 'nonce'> : never;
export interface Deed {
  readonly what: string;
  readonly request: Untold<InteractionRequest>;
}

/** Somebody who does whatever can be done: commands, buttons, menus, forms. Keeps little, for long runs. */
export class Person {
  readonly #base: string;
  readonly #recent = new Map<string, APIMessage>();
  #modals: ModalOpened[] = [];
  #snapshot: Snapshot | null = null;
  #commands: Snapshot['commands'] = [];

  constructor(base: string) {
    this.#base = base;
  }

  async open(as: string | null, signal: AbortSignal, tell: (event: LocalEvent) => void): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    await listenToEvents(this.#base, as, signal, (event) => {
      this.#see(event);
      tell(event);
      if (event.type === 'snapshot') resolve();
    });
    await promise;
  }

  #see(event: LocalEvent): void {
    if (event.type === 'snapshot') this.#snapshot = event;
    if (event.type === 'snapshot' || event.type === 'commands-updated') this.#commands = event.commands;
    if (event.type === 'modal-opened') this.#modals = [...this.#modals.slice(-5), event];
    if (event.type === 'message-created' || event.type === 'message-updated') {
      this.#recent.set(event.message.id, event.message);
      const [oldest] = this.#recent.keys();
      if (this.#recent.size > REMEMBERED && oldest !== undefined) this.#recent.delete(oldest);
    }
    if (event.type === 'message-deleted') this.#recent.delete(event.id);
  }

  get others(): readonly string[] {
    const { people = [], me } = this.#snapshot ?? {};
    return people.map(({ user }) => user.id).filter((id) => id !== me?.user.id);
  }

  /** Null where what was chosen cannot be done now: no form is open, no button is there. */
  next(random: Random): Deed | null {
    const modal = this.#modals.pop();
    if (modal)
      return {
        what: 'modal',
        request: { kind: 'modal-submit', modal: modal.modal, fields: filledFields(modal, random) },
      };
    const chance = random.number();
    if (chance < 0.3) return this.#press(random);
    const command = random.one(this.#commands);
    if (command === undefined || this.#snapshot === null) return null;
    return commandRequest(command, {
      random,
      snapshot: this.#snapshot,
      messages: [...this.#recent.keys()],
      typing: chance > 0.85,
    });
  }

  #press(random: Random): Deed | null {
    const message = random.one([...this.#recent.values()]);
    const components = (message?.components ?? []) as unknown as readonly AnyComponent[];
    const pressed = random.one(
      allComponents(components).flatMap(({ component }) =>
        component.custom_id && !component.disabled ? [component] : [],
      ),
    );
    if (message === undefined || pressed?.custom_id == null) return null;
    const target = { kind: 'component', message: message.id, customId: pressed.custom_id } as const;
    if (pressed.type === ComponentType.Button) return { what: 'button', request: target };
    const { options } = pressed as { options?: readonly { value: string }[] };
    const value = options ? random.one(options)?.value : this.#snapshot?.channels[0]?.id;
    return value === undefined ? null : { what: 'menu', request: { ...target, values: [value] } };
  }

  /** Null where the local Discord would not even send it: the message is gone, the form was closed. */
  async send({ request }: Deed, nonce: string): Promise<string | null> {
    const response = await fetch(`${this.#base}local/interactions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...request, as: this.#snapshot?.me.user.id, nonce }),
    });
    const text = await response.text();
    return response.ok ? (JSON.parse(text) as InteractionAccepted).interaction : null;
  }
}
