import { type APIMessage, ComponentType } from 'discord.js';
import { type AnyComponent, allComponents } from '../../src/local-discord/messages/components.ts';
import type { ModalOpened } from '../../src/local-discord/protocol.ts';
import { commandRequest } from './command-request.ts';
import { filledFields } from './filled-fields.ts';
import type { Around, Deed, Habit } from './habit.ts';
import type { Random } from './random.ts';

/** Messages whose buttons are still pressed. */
const REMEMBERED = 30;

/** Does whatever can be done: commands, buttons, menus, forms. */
export function whim(): Habit {
  const recent = new Map<string, APIMessage>();
  let modals: ModalOpened[] = [];

  function press(random: Random, { channels }: Around): Deed | null {
    const message = random.one([...recent.values()]);
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
    const value = options ? random.one(options)?.value : channels[0]?.id;
    return value === undefined ? null : { what: 'menu', request: { ...target, values: [value] } };
  }

  return {
    see(event) {
      if (event.type === 'modal-opened') modals = [...modals.slice(-5), event];
      if (event.type === 'message-created' || event.type === 'message-updated') {
        recent.set(event.message.id, event.message);
        const [oldest] = recent.keys();
        if (recent.size > REMEMBERED && oldest !== undefined) recent.delete(oldest);
      }
      if (event.type === 'message-deleted') recent.delete(event.id);
    },
    next(random, around) {
      const modal = modals.pop();
      if (modal)
        return {
          what: 'modal',
          request: { kind: 'modal-submit', modal: modal.modal, fields: filledFields(modal, random) },
        };
      const chance = random.number();
      if (chance < 0.3) return press(random, around);
      const command = random.one(around.commands);
      if (command === undefined) return null;
      return commandRequest(command, { random, around, messages: [...recent.keys()], typing: chance > 0.85 });
    },
  };
}
