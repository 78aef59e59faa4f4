import { listSources, sourcesOf } from '../src/answers/sources.ts';
import { EVERYWHERE, FILTERS, isProblem, requestOf, textOption } from '../src/discord/answering.ts';
import type { Command } from '../src/discord/command.ts';
import { answerView } from '../src/discord/render/answer.ts';
import { articleBlock } from '../src/discord/render/article.ts';
import { itemBlock } from '../src/discord/render/item.ts';

export const sources = {
  data: {
    name: 'sources',
    description: 'The articles of the coverage, or those that speak of a claim',
    ...EVERYWHERE,
    options: [textOption('text', 'A claim; without it, all articles are listed'), ...FILTERS],
  },
  async run(options, context) {
    const request = requestOf(options, options.text, context);
    if (isProblem(request)) return request;
    const { library } = context;
    const parts = {
      library,
      options,
      chooses: 'source',
      otherwise: '`/sources` without a text lists all articles.',
    } as const;
    return options.text === undefined
      ? answerView(listSources(request, library), { ...parts, block: (item) => articleBlock(item, library) })
      : answerView(await sourcesOf(request, library), {
          ...parts,
          block: (item) => itemBlock(item, library),
        });
  },
} satisfies Command;
