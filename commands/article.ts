import { labelInWords } from '../src/answers/in-words.ts';
import { articlesOfSource } from '../src/answers/scope.ts';
import { articleValues } from '../src/discord/article-values.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { EVERYWHERE, textOption, VISIBILITY_OPTION } from '../src/discord/declaration.ts';
import { refused } from '../src/discord/options.ts';
import { articleView } from '../src/discord/render/article.ts';
import { view } from '../src/discord/view.ts';

export const article = {
  data: {
    name: 'article',
    description: 'What is known of an article: source, date, opening sentence, speakers and dates',
    ...EVERYWHERE,
    options: [
      textOption('article', 'Title, opening words or date', { required: true, autocomplete: true }),
      VISIBILITY_OPTION,
    ],
  },
  help: 'Never the whole text: the link leads there, where the article states one.',
  async run({ article: typed = '' }, { library }) {
    const found = articlesOfSource(typed, library);
    const [only] = found;
    if (only === undefined) {
      return refused(
        'article',
        'the title, the opening words or the date of an article of the coverage',
        typed,
      );
    }
    if (found.length === 1) return articleView(only, library);
    const values = articleValues(found);
    const choices = found.map((one, i) => ({ label: labelInWords(one), value: values[i] ?? '' }));
    return view(['**Several articles fit that.** Choose one:'], [], { option: 'article', choices });
  },
} satisfies SlashCommand;
