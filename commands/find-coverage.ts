import { ApplicationCommandType } from 'discord.js';
import type { MessageCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/declaration.ts';
import { TYPED } from '../src/discord/limits.ts';
import { plainText } from '../src/discord/plain-text.ts';
import { tellingPart } from '../src/discord/telling-part.ts';
import { refusal } from '../src/discord/view.ts';
import { ask } from './ask.ts';

export const findCoverage = {
  data: { name: 'Find coverage', type: ApplicationCommandType.Message, ...EVERYWHERE },
  help: 'The passages that bear on what it says; of a long message, on its most telling sentences.',
  asks: (message) => {
    const text = plainText(message);
    if (!/[\p{L}\p{N}]/u.test(text)) {
      return refusal('**message**: expected words to look for, and got only pictures, files or links.');
    }
    return { command: ask, options: { question: tellingPart(text, TYPED.question) } };
  },
} satisfies MessageCommand;
