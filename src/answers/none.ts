import type { CoverageExtent, Library } from '../library.ts';
import { isFunctionWord } from '../search/function-words.ts';
import type { None } from './answer.ts';

/** At most this many names are offered: more than a line on a phone is not read. */
const NEAREST = 3;

/** “The coverage does not say”, with what was searched and the speakers that come near the question's names. */
export const none = (
  reason: None['reason'],
  library: Library,
  typed = '',
  searched: CoverageExtent = library.extent,
): None => ({
  status: 'none',
  reason,
  searched,
  nearest: nearestSpeakers(typed, library),
});

/** A name in a question starts with a capital: “What did Kirby say?”. */
function nearestSpeakers(typed: string, library: Library): string[] {
  const names = (typed.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).filter(
    (name) => !isFunctionWord(name.toLowerCase()),
  );
  const found = names.flatMap((name) => library.speakers.find(name).slice(0, 1));
  return [...new Set(found.map((speaker) => speaker.name))].slice(0, NEAREST);
}
