import type { APIMessage } from 'discord.js';
import { type AnyComponent, allComponents } from '../../src/local-discord/messages/components.ts';

/** A component of a message, by custom_id, label or placeholder. */
export function componentOf(
  message: APIMessage,
  named: string,
): { kind: 'component'; message: string; customId: string } {
  const all = allComponents((message.components ?? []) as unknown as readonly AnyComponent[]);
  const found = all.find(({ component: c }) =>
    [c.custom_id, 'label' in c ? c.label : null, 'placeholder' in c ? c.placeholder : null].includes(named),
  )?.component.custom_id;
  if (!found) throw new Error(`The message has no “${named}”.`);
  return { kind: 'component', message: message.id, customId: found };
}
