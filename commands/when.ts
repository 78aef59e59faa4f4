import { when as searchDates } from '../src/answers/when.ts';
import { EVERYWHERE, FILTERS, isProblem, requestOf, textOption } from '../src/discord/answering.ts';
import type { Command } from '../src/discord/command.ts';
import { answerView } from '../src/discord/render/answer.ts';
import { datedBlock } from '../src/discord/render/item.ts';

export const when = {
  data: {
    name: 'when',
    description: 'When something happened, and which words say so',
    ...EVERYWHERE,
    options: [textOption('text', 'What happened', { required: true }), ...FILTERS],
  },
  help: 'Each day says what it is counted from; where the article gives none, it says so.',
  async run(options, context) {
    const request = requestOf(options, options.text, context);
    if (isProblem(request)) return request;
    const { library } = context;
    return answerView(await searchDates(request, library), {
      library,
      options,
      chooses: 'source',
      block: (item) => datedBlock(item, library),
      otherwise: '`/ask` looks through all passages, dated or not.',
    });
  },
} satisfies Command;
