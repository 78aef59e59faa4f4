import { ask as askLibrary } from '../src/answers/ask.ts';
import { answering } from '../src/discord/answering.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE, FILTERS, textOption } from '../src/discord/declaration.ts';
import { itemBlock } from '../src/discord/render/item.ts';

export const ask = {
  data: {
    name: 'ask',
    description: 'Passages of the coverage that answer a question, quoted and cited',
    ...EVERYWHERE,
    options: [
      textOption('question', 'What you want to know; “…” for an exact phrase', {
        required: true,
        autocomplete: true,
      }),
      ...FILTERS,
    ],
  },
  run: answering({
    asks: 'question',
    answer: askLibrary,
    block: itemBlock,
    otherwise: '`/sources` lists what there is, `/who-said` finds quotations.',
  }),
} satisfies SlashCommand;
