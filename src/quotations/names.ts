import type { FirstNames } from './first-names.ts';
import { isOrganisationWord } from './organisations.ts';
import type { Statement } from './statement.ts';
import { type Gender, genderOfWord, isHonorific, isSuffix, isTitle } from './titles.ts';
import type { Token } from './token.ts';

/** A name as it stands at one place: [Gov.] [Ana] [Reyes]. */
export interface Name {
  /** Token indexes of the name itself, titles apart. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  /** What its title says of it. */
  readonly gender: Gender;
  readonly titled: boolean;
}

export interface NameMention extends Name {
  readonly statement: number;
  readonly quoted: boolean;
}

/** Lower-case words inside a name: Bill [de] Blasio. */
const PARTICLE = /^(de|del|della|der|den|van|von|al|el|bin|ibn|da|di|du|la|le|dos|ten|ter)$/;

/** [van der] in Jan van der Berg: particles that lead on to a proper noun. */
export function particlesEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (PARTICLE.test(tokens[end]?.lower ?? '')) end++;
  return tokens[end]?.pos === 'PROPN' ? end : at;
}

/** [Ana Maria Reyes Jr.] → reyes */
export function surnameOf(words: readonly string[]): string {
  let i = words.length - 1;
  while (i > 0 && isSuffix(words[i]!.toLowerCase())) i--;
  return (words[i] ?? '').toLowerCase();
}

/** [Jan van der Berg Jr.] → van der Berg; [Berg] → Berg */
export function surnameIn(name: string): string {
  const words = name.split(' ');
  let to = words.length;
  while (to > 1 && isSuffix(words[to - 1]!.toLowerCase())) to--;
  let from = to - 1;
  while (from > 0 && PARTICLE.test(words[from - 1]!.toLowerCase())) from--;
  return words.slice(from, to).join(' ');
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
    for (;;) {
      const next = particlesEnd(tokens, to);
      if (next >= tokens.length || inside[next] !== inside[i] || !isNameToken(tokens, next)) break;
      to = next + 1;
    }
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
): Name | null {
  let start = from;
  let gender: Gender = genderOfWord(tokens[from - 1]?.lower ?? '');
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    // [Rep. Peter King], [Mr. Price Jr.]: a title at the end is a surname, unless nothing but titles precede it.
    if (!isTitle(lower) || (i === to - 1 && (start < i || isHonorific(tokens[i - 1]?.lower ?? '')))) continue;
    start = i + 1;
    const said = genderOfWord(lower);
    if (said !== 'unknown') gender = said;
  }
  if (start >= to) return null;
  const titled = start > from;
  start = afterOrganisation(tokens, start, to, firstNames);
  const words = tokens.slice(start, to).map(({ text }) => text.replace(/'s?$/, ''));
  return { from: start, to, words, gender, titled };
}

/** [United Nations | Linda Greene]: where the run opens with no first name, the person begins at one. */
function afterOrganisation(
  tokens: readonly Token[],
  from: number,
  to: number,
  firstNames: FirstNames,
): number {
  for (let i = from + 1; i < to - 1; i++) {
    const { lower, text } = tokens[i]!;
    const before = tokens[i - 1]!.lower;
    if (!firstNames.has(lower) || firstNames.has(before) || !/^\p{Lu}\p{Ll}/u.test(text)) continue;
    if (isOrganisationWord(before) || !firstNames.has(tokens[from]!.lower)) return i;
  }
  return from;
}
