import { ComponentType } from 'discord.js';
import { type AnyComponent, allComponents } from '../../src/local-discord/messages/components.ts';
import type { ModalField, ModalOpened } from '../../src/local-discord/protocol.ts';
import type { Random } from './random.ts';

/** A form, filled in. */
export function filledFields({ data }: ModalOpened, random: Random): ModalField[] {
  const components = data.components as unknown as readonly AnyComponent[];
  return allComponents(components).flatMap(({ component }): ModalField[] => {
    const { custom_id: customId, type } = component;
    if (!customId) return [];
    if (type === ComponentType.TextInput) {
      const { max_length } = component as { max_length?: number | null };
      const text = random.one(['A title', 'A note of two\nlines', '@everyone', 'x'.repeat(200)]) ?? 'x';
      return [{ customId, value: text.slice(0, max_length ?? 4_000) }];
    }
    if (type === ComponentType.Checkbox) return [{ customId, value: random.number() < 0.5 }];
    const { options } = component as { options?: readonly { value: string }[] };
    const value = options && random.one(options)?.value;
    if (value === undefined) return [];
    return type === ComponentType.RadioGroup ? [{ customId, value }] : [{ customId, values: [value] }];
  });
}
