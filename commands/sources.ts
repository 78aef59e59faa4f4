import { listSources, sourcesOf } from '../src/answers/sources.ts';
import { answering } from '../src/discord/answering.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE, FILTERS, textOption } from '../src/discord/declaration.ts';
import { articleBlock } from '../src/discord/render/article.ts';
import { itemBlock } from '../src/discord/render/item.ts';
import type { Library } from '../src/library.ts';

const otherwise = '`/sources` without a text lists all articles.';

const list = answering({ asks: 'text', answer: listSources, block: articleBlock, otherwise });
const search = answering({ asks: 'text', answer: sourcesOf, block: itemBlock, otherwise });

const hiddenLine = ({ hiding }: Library): string[] => {
  if (hiding === undefined) return [];
  const { length } = hiding.passages;
  return [
    `-# ${length === 1 ? '1 passage is' : `${length} passages are`} hidden by the moderators of this server`,
  ];
};

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
  async run(options, context) {
    const reply = await (options.text === undefined ? list : search)(options, context);
    if (reply.kind !== 'view') return reply;
    return { ...reply, lead: [...reply.lead, ...hiddenLine(context.library)] };
  },
} satisfies SlashCommand;
