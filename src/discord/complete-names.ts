import { isFunctionWord } from '../search/function-words.ts';
import type { Choice } from './completions.ts';
import { LIMITS } from './limits.ts';
import type { NameIndex } from './name-index.ts';
import { clean } from './options.ts';

/** More would cover half a phone while somebody is typing. */
const OFFERED = 6;
/** Words at the end of what is typed that may be the beginning of a name. */
const WORDS = 3;

/**
 * What is typed, its last words completed to a name of the coverage: [What did Kir] → [What did John Kirby]. What is
 * typed comes first: Discord takes the first choice on Enter, and must not change a question that is finished.
 */
export function completeNames(typed: string, names: NameIndex): Choice[] {
  const written = clean(typed);
  if (written === '') return [];
  const endsWithin = typed.endsWith(' ') ? `${written} ` : written;
  const completed = completions(endsWithin, names).filter((text) => text.length <= LIMITS.choice);
  return [...new Set([written, ...completed])].slice(0, OFFERED).map((text) => ({ name: text, value: text }));
}

/** The longest end of the text that begins a name. */
function completions(text: string, names: NameIndex): string[] {
  const starts = [...text.matchAll(/(?<=^|\s)\S/g)].map(({ index }) => index).slice(-WORDS);
  for (const start of starts) {
    const [head, tail] = [text.slice(0, start), text.slice(start)];
    if (!beginsName(tail)) continue;
    const found = names.starting(tail, OFFERED);
    if (found.length > 0) return found.map((name) => head + name);
  }
  return [];
}

/** Two letters at least, and no word that every sentence has. */
function beginsName(tail: string): boolean {
  const [first = ''] = tail.trim().split(' ');
  return /[\p{L}\p{N}]{2}/u.test(tail) && !isFunctionWord(first.toLowerCase());
}
