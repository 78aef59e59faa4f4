import type { Answer, Request } from '../src/answers/answer.ts';
import { listSources, sourcesOf } from '../src/answers/sources.ts';
import { answering } from '../src/discord/answering.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE, FILTERS, textOption } from '../src/discord/declaration.ts';
import { articleBlock } from '../src/discord/render/article.ts';
import { hiddenLine } from '../src/discord/render/hidden-line.ts';
import { itemBlock } from '../src/discord/render/item.ts';
import type { Library } from '../src/library.ts';

const otherwise = '`/sources` alone lists all articles.';

/** Other answers count them by themselves (render/answer.ts). */
const lead = ({ status }: Answer<unknown>, _request: Request, library: Library): string[] =>
  status === 'found' ? hiddenLine(library) : [];

const list = answering({ asks: 'text', answer: listSources, block: articleBlock, lead, otherwise });
const search = answering({ asks: 'text', answer: sourcesOf, block: itemBlock, lead, otherwise });

export const sources = {
  data: {
    name: 'sources',
    description: 'The articles of the coverage, or those that speak of a claim',
    ...EVERYWHERE,
    options: [
      textOption('text', 'A claim; without it, all articles are listed', { autocomplete: true }),
      ...FILTERS,
    ],
  },
  run: (options, context) => (options.text === undefined ? list : search)(options, context),
} satisfies SlashCommand;
