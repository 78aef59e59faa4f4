import { when as searchDates } from '../src/answers/when.ts';
import { answering } from '../src/discord/answering.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE, FILTERS, textOption } from '../src/discord/declaration.ts';
import { datedBlock } from '../src/discord/render/item.ts';

export const when = {
  data: {
    name: 'when',
    description: 'When something happened, and which words say so',
    ...EVERYWHERE,
    options: [textOption('text', 'What happened', { required: true, autocomplete: true }), ...FILTERS],
  },
  help: 'Each day says what it is counted from; where the article gives none, it says so.',
  run: answering({
    asks: 'text',
    answer: searchDates,
    block: datedBlock,
    otherwise: '`/ask` looks through all passages, dated or not.',
  }),
} satisfies SlashCommand;
