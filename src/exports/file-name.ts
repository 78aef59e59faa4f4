import type { Asked } from '../answers/to-json.ts';
import { isFunctionWord } from '../search/function-words.ts';
import { words } from '../search/words.ts';

/** Words of a query in a file's name, and characters of all of them. */
const LONGEST = { words: 5, length: 40 };

/** A name that every file system takes, without its ending: [verbatim-ask-letters-putin-kim]. */
export function fileName({ command, query, filters }: Asked): string {
  const forms = words(query || filters?.speaker || '')
    .map(({ form }) => form.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((form) => form !== '' && !isFunctionWord(form));
  let name = '';
  for (const form of forms.slice(0, LONGEST.words)) {
    if (name.length + 1 + form.length > LONGEST.length) break;
    name += `-${form}`;
  }
  return `verbatim-${command}${name}`;
}
