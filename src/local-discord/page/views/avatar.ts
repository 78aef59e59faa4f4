import type { APIUser } from 'discord.js';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import { nameOf } from '../person-name.ts';

/** Colours of Discord's default avatars; the id decides. */
const COLOURS = ['blurple', 'grey', 'green', 'amber', 'red', 'pink'] as const;

/** A round picture: the bot's is a quotation mark, a person's the first letter of their name. */
export const renderAvatar = (user: APIUser, size: 'small' | 'medium' | 'large' = 'medium'): HTMLElement => {
  const colour = user.bot === true ? 'blurple' : COLOURS[Number(BigInt(user.id) % 5n) + 1];
  return element(
    'span',
    { class: `avatar avatar-${size} avatar-${colour}`, attributes: { 'aria-hidden': 'true' } },
    user.bot === true ? icon('quote') : nameOf(user).slice(0, 1).toUpperCase(),
  );
};
