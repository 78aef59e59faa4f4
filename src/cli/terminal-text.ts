import { controlsByName } from '../articles/controls-by-name.ts';

/**
 * Text that a terminal shows and does not obey: control characters by name; a carriage return, which would let later
 * words overwrite earlier ones, as a line's end.
 */
export const terminalText = (text: string): string => controlsByName(text.replace(/\r\n?/g, '\n'));
