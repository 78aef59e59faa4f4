import { type NameMention, surnameOf } from './names.ts';
import type { Statement } from './statement.ts';
import type { Gender } from './titles.ts';

/** Pronouns of one gender must outnumber the other's by this factor, and number at least two. */
const MAJORITY = 3;
const LEAST = 2;

/** What [she] and [his] after a name say of it, in statements that name only one person: Ortiz said [she] … */
export function genderEvidence(
  statements: readonly Statement[],
  mentions: readonly (readonly NameMention[])[],
): Map<string, Gender> {
  const counts = new Map<string, { female: number; male: number }>();
  for (const { index, tokens, inside } of statements) {
    const named = (mentions[index] ?? []).filter(({ quoted }) => !quoted);
    const surnames = new Set(named.map(({ words }) => surnameOf(words)));
    if (surnames.size !== 1) continue;
    const [surname] = surnames;
    const count = counts.get(surname!) ?? { female: 0, male: 0 };
    for (let i = named[0]!.to; i < tokens.length; i++) {
      if (inside[i] !== -1) continue;
      if (/^(she|her|hers|herself)$/.test(tokens[i]!.lower)) count.female++;
      else if (/^(he|him|his|himself)$/.test(tokens[i]!.lower)) count.male++;
    }
    counts.set(surname!, count);
  }
  const genders = new Map<string, Gender>();
  for (const [surname, { female, male }] of counts) {
    if (female >= LEAST && female >= MAJORITY * male) genders.set(surname, 'female');
    else if (male >= LEAST && male >= MAJORITY * female) genders.set(surname, 'male');
  }
  return genders;
}
