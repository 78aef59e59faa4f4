import type { FirstNames } from './first-names.ts';
import { isOrganisationWord } from './organisations.ts';
import type { Statement } from './statement.ts';
import { type Gender, genderOfWord, isSuffix, isTitle } from './titles.ts';
import type { Token } from './token.ts';

/** A name as it stands at one place: [Gov.] [Ana] [Reyes]. */
export interface NameMention {
  readonly statement: number;
  /** Token indexes of the name itself, titles apart. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly gender: Gender;
  readonly titled: boolean;
  readonly quoted: boolean;
}

const PARTICLE = /^(de|del|della|der|den|van|von|al|el|bin|ibn|da|di|du|la|le|dos|ten|ter)$/;
/** [Ana Maria Reyes Jr.] → reyes */
export function surnameOf(words: readonly string[]): string {
  let i = words.length - 1;
  while (i > 0 && isSuffix(words[i]!.toLowerCase())) i--;
  return (words[i] ?? '').toLowerCase();
}

/** Runs of proper nouns, cut at titles: [Republican Gov. | Ana Reyes]. */
export function namesIn(statement: Statement, firstNames: FirstNames): NameMention[] {
  const { tokens, inside } = statement;
  const found: NameMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!isNameToken(tokens, i)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (
      to < tokens.length &&
      inside[to] === inside[i] &&
      (isNameToken(tokens, to) || (PARTICLE.test(tokens[to]!.lower) && tokens[to + 1]?.pos === 'PROPN'))
    )
      to++;
    const name = nameOf(tokens, i, to, firstNames);
    if (name) found.push({ statement: statement.index, quoted: inside[i] !== -1, ...name });
    i = to;
  }
  return found;
}

const isNameToken = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[i]!.text);

/** The name at the end of the run [from, to), its titles read and left out; null where it is all titles. */
export function nameOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  firstNames: FirstNames,
): Omit<NameMention, 'statement' | 'quoted'> | null {
  let start = from;
  let gender: Gender = genderOfWord(tokens[from - 1]?.lower ?? '');
  let titled = false;
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.lower.replace(/\.$/, '');
    if (!isTitle(word)) continue;
    start = i + 1;
    titled = true;
    const said = genderOfWord(word);
    if (said !== 'unknown') gender = said;
  }
  if (start >= to) return null;
  // [United Nations Linda Greene]: the person begins at the first name.
  if (to - start > 2)
    for (let i = start + 1; i < to - 1; i++)
      if (
        firstNames.has(tokens[i]!.lower) &&
        !firstNames.has(tokens[i - 1]!.lower) &&
        /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) &&
        (isOrganisationWord(tokens[i - 1]!.lower) ||
          (i - start >= 1 && !firstNames.has(tokens[start]!.lower)))
      ) {
        start = i;
        break;
      }
  const words = tokens.slice(start, to).map((t) => t.text.replace(/'s?$/, ''));
  return { from: start, to, words, gender, titled };
}
