import { findQuotedSpans } from '../../quotations/quoted-spans.ts';
import { excerptWords } from '../../search/excerpts/excerpt-words.ts';
import { slice } from '../../span.ts';
import { speakerTag } from './speaker-tag.ts';

/** Lines that a message sets off as a quotation: [> We agreed.] */
const SET_OFF = /^>{1,3} ?(.*)$/gm;

/** Fewer are a term or a nickname, unless nothing else is quoted: [the “iron” pier] */
const WORDS_OF_A_QUOTE = 3;

/**
 * What of a message is to be checked, as `checkQuote` takes it: the lines that it sets off, else what stands in
 * quotation marks, else all of it; with the name of who is said to have said it.
 * [Is it true? “We agreed,” she said, “at last.” — Ana Lund] → [“We agreed,” […] “at last.” — Ana Lund]
 */
export function quoteInMessage(message: string): string {
  const lines = [...message.matchAll(SET_OFF)].map(([, line = '']) => line);
  if (lines.length > 0) return joined(lines.join('\n'), speakerTag(message.replace(SET_OFF, '')).speaker);
  const quoted = findQuotedSpans(message).map((span) => slice(message, span));
  const long = quoted.filter((part) => excerptWords(part).length >= WORDS_OF_A_QUOTE);
  const parts = long.length > 0 ? long : quoted;
  return parts.length === 0 ? message.trim() : joined(parts.join(' […] '), speakerTag(message).speaker);
}

const joined = (quote: string, speaker: string | null): string =>
  speaker === null || speakerTag(quote).speaker !== null ? quote : `${quote} — ${speaker}`;
