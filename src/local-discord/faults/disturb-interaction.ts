import type { APIInteraction } from 'discord.js';
import type { World } from '../world.ts';

/** The interaction as the bot gets to see it: once and unchanged, unless a fault strikes. */
export function disturbInteraction(world: World, payload: APIInteraction): APIInteraction[] {
  let seen = payload;
  let copies = 1;
  for (const fault of world.faults.strike(
    'interaction',
    ({ do: what }) => what === 'duplicate' || hasCustomId(payload),
  )) {
    if (fault.do === 'duplicate') copies += 1;
    // The same kind of interaction, with another custom_id in its data.
    else seen = { ...seen, data: { ...seen.data, custom_id: fault.customId } } as APIInteraction;
  }
  return Array.from({ length: copies }, () => seen);
}

const hasCustomId = ({ data }: APIInteraction): boolean => data !== undefined && 'custom_id' in data;
