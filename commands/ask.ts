import { ask as askLibrary } from '../src/answers/ask.ts';
import { EVERYWHERE, FILTERS, isProblem, requestOf, textOption } from '../src/discord/answering.ts';
import type { Command } from '../src/discord/command.ts';
import { answerView } from '../src/discord/render/answer.ts';
import { itemBlock } from '../src/discord/render/item.ts';

export const ask = {
  data: {
    name: 'ask',
    description: 'Passages of the coverage that answer a question, quoted and cited',
    ...EVERYWHERE,
    options: [
      textOption('question', 'What you want to know; “…” for an exact phrase', { required: true }),
      ...FILTERS,
    ],
  },
  async run(options, context) {
    const request = requestOf(options, options.question, context);
    if (isProblem(request)) return request;
    const { library } = context;
    return answerView(await askLibrary(request, library), {
      library,
      options,
      chooses: 'source',
      block: (item) => itemBlock(item, library),
      otherwise: '`/sources` lists what there is, `/who-said` finds quotations.',
    });
  },
} satisfies Command;
