import { whoSaid as searchQuotations } from '../src/answers/who-said.ts';
import { EVERYWHERE, FILTERS, isProblem, requestOf, textOption } from '../src/discord/answering.ts';
import type { Command } from '../src/discord/command.ts';
import { answerView } from '../src/discord/render/answer.ts';
import { itemBlock } from '../src/discord/render/item.ts';
import { speakerLine } from '../src/discord/render/speaker-line.ts';
import { problem } from '../src/discord/view.ts';

export const whoSaid = {
  data: {
    name: 'who-said',
    description: 'Quotations, and who said them',
    ...EVERYWHERE,
    options: [
      textOption('text', 'Words of the quotation, or what it is about'),
      textOption('speaker', 'Only what this person or organisation said', { autocomplete: true }),
      ...FILTERS,
    ],
  },
  help: 'Give a text, a speaker or both. Indirect speech is marked: those words are the article’s.',
  async run(options, context) {
    if (options.text === undefined && options.speaker === undefined) {
      return problem('**text** or **speaker**: expected at least one of them, received neither.');
    }
    const request = requestOf(options, options.text, context);
    if (isProblem(request)) return request;
    const { library } = context;
    const answer = await searchQuotations(request, library);
    return answerView(answer, {
      library,
      options,
      lead: request.speaker === null ? [] : speakerLine(answer),
      chooses: 'speaker',
      block: (item) => itemBlock(item, library),
      otherwise: '`/ask` looks through all passages, said by somebody or not.',
    });
  },
} satisfies Command;
