import { controlsByName } from '../articles/controls-by-name.ts';

/**
 * What can open a construct of CommonMark or of GitHub's Markdown anywhere, addresses that become links without a mark
 * [https://…, www.…] included; a backslash before it shows it as it is.
 */
const ANYWHERE = /[\\`*_[\]<>&~|$@]|:(?=\/\/)|(?<=www)\./gi;
/** And at a line's start: headings, lists, rules and underlines of headings, with the space before them. */
const AT_START = /^(\s*(?:\d{1,9}(?=[.)]))?)([#+\-=.)])/;

/** A line of text as Markdown that shows exactly it; what steers how text is shown is shown by name. */
export const escapeMarkdown = (line: string): string =>
  controlsByName(line.replace(ANYWHERE, '\\$&').replace(AT_START, '$1\\$2').replaceAll('⟨', '&#x27E8;'));
