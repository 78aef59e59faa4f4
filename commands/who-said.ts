import { whoSaid as searchQuotations } from '../src/answers/who-said.ts';
import { answering } from '../src/discord/answering.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE, FILTERS, textOption } from '../src/discord/declaration.ts';
import { itemBlock } from '../src/discord/render/item.ts';
import { speakerLine } from '../src/discord/render/speaker-line.ts';
import { refusal } from '../src/discord/view.ts';

const search = answering({
  asks: 'text',
  answer: searchQuotations,
  block: itemBlock,
  lead: (answer, { speaker }) => (speaker === null ? [] : speakerLine(answer)),
  chooses: 'speaker',
  otherwise: '`/ask` looks through all passages, said by somebody or not.',
});

export const whoSaid = {
  data: {
    name: 'who-said',
    description: 'Quotations, and who said them',
    ...EVERYWHERE,
    options: [
      textOption('text', 'Words of the quotation, or what it is about', { autocomplete: true }),
      textOption('speaker', 'Only what this person or organisation said', { autocomplete: true }),
      ...FILTERS,
    ],
  },
  help: 'Give a text, a speaker or both. Indirect speech is marked: those words are the article’s.',
  async run(options, context) {
    if (options.text === undefined && options.speaker === undefined) {
      return refusal('**text** or **speaker**: expected at least one of them, and got neither.');
    }
    return search(options, context);
  },
} satisfies SlashCommand;
