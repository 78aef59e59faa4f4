import { compare as compareArticles } from '../src/answers/compare.ts';
import { answering } from '../src/discord/answering.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE, FILTERS, textOption } from '../src/discord/declaration.ts';
import { comparedBlock, conflictBlocks } from '../src/discord/render/conflict.ts';

export const compare = {
  data: {
    name: 'compare',
    description: 'What the articles say about a topic, side by side, and where they disagree',
    ...EVERYWHERE,
    options: [
      textOption('topic', 'What the articles are compared on', { required: true, autocomplete: true }),
      ...FILTERS,
    ],
  },
  help: '⚠ marks two sentences that disagree: certain, or possible where they may speak of two things. Which is right is yours to judge.',
  run: answering({
    asks: 'topic',
    answer: compareArticles,
    above: conflictBlocks,
    block: comparedBlock,
    otherwise: '`/sources` lists what there is, `/ask` finds single passages.',
  }),
} satisfies SlashCommand;
