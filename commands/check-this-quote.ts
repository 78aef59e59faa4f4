import { ApplicationCommandType } from 'discord.js';
import { quoteInMessage } from '../src/answers/check-quote/quote-in-message.ts';
import type { MessageCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/declaration.ts';
import { shorten, TYPED_QUOTE } from '../src/discord/limits.ts';
import { clean } from '../src/discord/options.ts';
import { plainWithQuotes } from '../src/discord/plain-text.ts';
import { refusal } from '../src/discord/view.ts';
import { checkQuote } from './check-quote.ts';

export const checkThisQuote = {
  data: { name: 'Check this quote', type: ApplicationCommandType.Message, ...EVERYWHERE },
  help: 'The first lines that it sets off, else what stands in quotation marks, else all of it.',
  asks: (message) => {
    const text = clean(quoteInMessage(plainWithQuotes(message)));
    if (!/[\p{L}\p{N}]/u.test(text)) {
      return refusal('**message**: expected words to check, and got only pictures, files or links.');
    }
    // The ellipsis of what is too long says that words were left out.
    return { command: checkQuote, options: { text: shorten(text, TYPED_QUOTE) } };
  },
} satisfies MessageCommand;
