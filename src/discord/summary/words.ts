import type { Draft } from '../../store/drafts.ts';
import { escapeInline, escapeText } from '../escape.ts';

/** Characters that a moderator may type; with their escapes they leave most of a message for the passages. */
export const TITLE = 100;
export const NOTE = 500;

/** A title is the moderator's own, so nothing in it opens a construct or names anybody. */
export const titleLine = ({ title }: Pick<Draft, 'title'>): string => `## ${escapeInline(title, 2 * TITLE)}`;

/** [**Note by Tomas**, in their own words: …]; never in a block quote, where only the coverage speaks. */
export const noteLine = ({ note, noteBy }: Pick<Draft, 'note' | 'noteBy'>): string | null =>
  note === null
    ? null
    : `**Note by ${noteBy === null ? 'a moderator' : `<@${noteBy}>`}, in their own words:** ${escapeText(note)}`;

/** As typed, without what only steers how text is shown; line ends stay, one empty line at most between two. */
export const cleanNote = (typed: string): string =>
  typed
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
