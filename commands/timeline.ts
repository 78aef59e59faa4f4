import { timeline as dayByDay } from '../src/answers/timeline.ts';
import { EVERYWHERE, isProblem, requestOf, textOption, VISIBILITY_OPTION } from '../src/discord/answering.ts';
import type { Command } from '../src/discord/command.ts';
import { answerView } from '../src/discord/render/answer.ts';
import { datedBlock } from '../src/discord/render/item.ts';

export const timeline = {
  data: {
    name: 'timeline',
    description: 'The days that the coverage speaks of, in their order',
    ...EVERYWHERE,
    options: [
      textOption('topic', 'Only what bears on this; without it, the whole story'),
      textOption('from', 'Days from this one on: 2023-07-01, july 2023, last summer'),
      textOption('to', 'Days up to this one'),
      textOption('source', 'Only this outlet or article', { autocomplete: true }),
      VISIBILITY_OPTION,
    ],
  },
  help: 'Of more days than fit, those that most articles look back on. from and to bound the days, not the articles.',
  async run(options, context) {
    const request = requestOf(options, options.topic, context);
    if (isProblem(request)) return request;
    const { library } = context;
    return answerView(await dayByDay(request, library), {
      library,
      options,
      chooses: 'source',
      block: (item) => datedBlock(item, library),
      otherwise: '`/timeline` without a topic tells the whole story.',
    });
  },
} satisfies Command;
