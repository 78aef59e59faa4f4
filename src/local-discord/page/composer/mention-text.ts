import type { APIUser } from 'discord.js';
import { nameOf } from '../person-name.ts';

/** What is typed behind an @ at the end: `hello @ver` → “ver”; null where nobody is being named. */
export const typedMention = (text: string): string | null =>
  /(?:^|\s)@([^\s@]{0,32})$/.exec(text)?.[1] ?? null;

/** `hello @ver` with Verbatim → `hello @Verbatim `. */
export const completeMention = (text: string, user: APIUser): string =>
  `${text.slice(0, text.lastIndexOf('@'))}@${nameOf(user)} `;

/** What is sent for it: each @name becomes the mention of that user; longer names go first. */
export const encodeMentions = (text: string, users: readonly APIUser[]): string =>
  [...users]
    .sort((a, b) => nameOf(b).length - nameOf(a).length)
    .reduce((encoded, user) => encoded.replaceAll(`@${nameOf(user)}`, `<@${user.id}>`), text);
