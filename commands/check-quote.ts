import type { Answer, CheckedItem } from '../src/answers/answer.ts';
import { verdictInWords } from '../src/answers/check-in-words.ts';
import { checkQuote as check } from '../src/answers/check-quote.ts';
import { answering } from '../src/discord/answering.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE, FILTERS, textOption } from '../src/discord/declaration.ts';
import { TYPED_QUOTE } from '../src/discord/limits.ts';
import { checkedBlock } from '../src/discord/render/checked.ts';

export const checkQuote = {
  data: {
    name: 'check-quote',
    description: 'Is this quotation in the coverage: exact, altered or not at all?',
    ...EVERYWHERE,
    options: [
      textOption(
        'text',
        'The quotation, with … where words were left out; a name after a dash is checked too',
        {
          required: true,
          max_length: TYPED_QUOTE,
        },
      ),
      textOption('speaker', 'Who is said to have said it', { autocomplete: true }),
      ...FILTERS,
    ],
  },
  help: 'Case, marks and spaces do not count; a word does. What was altered is shown word by word.',
  run: (options, context) =>
    answering({
      asks: 'text',
      answer: check,
      block: (item, library) => checkedBlock(item, library, options.text ?? ''),
      lead: verdictLine,
      closest: [],
      otherwise: '`/ask` finds what the coverage says about it in other words.',
    })(options, context),
} satisfies SlashCommand;

/** [**Altered: the coverage has other words.**] */
function verdictLine(answer: Answer<CheckedItem>): string[] {
  const verdict = verdictInWords(answer);
  return verdict === null ? [] : [`**${verdict}**`];
}
