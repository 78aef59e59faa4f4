import { unescapeText } from './escape.ts';

/** People, roles, channels, commands, times, emoji; and addresses: nothing of these can be looked for. */
const REFERENCES = /<(?:@[!&]?|#|t:|\/[^<>:]{1,100}:|a?:\w{1,40}:|id:)[^<>]{0,80}>|https?:\/\/[^\s<>]+/g;
/** Bold, italics, strikethrough, spoilers, code, unless they are escaped; underscores stay, for names have them. */
const MARKS = /(?<!\\)(?:\*{1,3}|__|~~|\|\||`{1,3})/g;
const LINE_MARKS = /^\s{0,3}(?:#{1,3}|>>>|>|[-*•]|\d{1,3}\.)\s+/;
const SMALL_PRINT = /^-# /;

const plainLine = (line: string): string =>
  unescapeText(line.replace(REFERENCES, ' ').replace(LINE_MARKS, '').replace(MARKS, ''));

/**
 * The words of a message, without its Markdown. Of a message that quotes lines, those: what stands around them is what
 * somebody says of them. Small print (the citations of this bot) is left out.
 */
export function plainText(message: string): string {
  const lines = message.split('\n').filter((line) => !SMALL_PRINT.test(line));
  const quoted = lines.filter((line) => line.startsWith('> '));
  return (quoted.length > 0 ? quoted : lines).map(plainLine).join('\n').trim();
}

/** The same with the first lines that it quotes still set off: a message may quote several, and one is checked. */
export function plainWithQuotes(message: string): string {
  const lines = message.split('\n').filter((line) => !SMALL_PRINT.test(line));
  const first = lines.findIndex((line) => line.startsWith('> '));
  const end = lines.findIndex((line, at) => at > first && !line.startsWith('> '));
  return lines
    .flatMap((line, at) => {
      if (!line.startsWith('> ')) return plainLine(line);
      return end < 0 || at < end ? `> ${plainLine(line)}` : [];
    })
    .join('\n')
    .trim();
}

/** The same of a message to the bot, in which quoted lines are a quotation: [is this real?⏎> We go.] → [is this real? “We go.”] */
export const plainQuestion = (message: string): string =>
  message
    .split('\n')
    .map((line) => (line.startsWith('> ') ? `“${plainLine(line)}”` : plainLine(line)))
    .join(' ')
    .trim();
