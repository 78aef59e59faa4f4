import { timeline as dayByDay } from '../src/answers/timeline.ts';
import { answering } from '../src/discord/answering.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE, textOption, VISIBILITY_OPTION } from '../src/discord/declaration.ts';
import { datedBlock } from '../src/discord/render/item.ts';

export const timeline = {
  data: {
    name: 'timeline',
    description: 'The days that the coverage speaks of, in their order',
    ...EVERYWHERE,
    options: [
      textOption('topic', 'Only what bears on this; without it, the whole story', { autocomplete: true }),
      textOption('from', 'Days from this one on: 2023-07-01, july 2023, last summer'),
      textOption('to', 'Days up to this one'),
      textOption('source', 'Only this outlet or article', { autocomplete: true }),
      VISIBILITY_OPTION,
    ],
  },
  help: 'Of more days than fit, those that most articles look back on. from and to bound the days, not the articles.',
  run: (options, context) =>
    answering({
      asks: 'topic',
      answer: dayByDay,
      block: datedBlock,
      otherwise:
        options.topic === undefined
          ? '`/sources` lists what there is, `/ask` looks through all passages, dated or not.'
          : '`/timeline` without a topic tells the whole story.',
    })(options, context),
} satisfies SlashCommand;
