import { samePerson } from '../../quotations/same-person.ts';
import type { Claim } from './claim.ts';
import { type FindDisagreement, keyOf } from './disagreement.ts';
import type { NamedPerson } from './people-in.ts';

/**
 * One person whose name two articles spell with other letters: [Linda Greenfeld], [Linda Thomas-Greenfield], both
 * ambassador to the United Nations. Accents, hyphens, case, initials and a part left out are no difference.
 */
export const name: FindDisagreement = (a, b) => {
  for (const one of a.people)
    for (const other of b.people) {
      if (!isOne(one, other)) continue;
      const [own, others] = [lacking(one.words, other.words), lacking(other.words, one.words)];
      if (own === undefined || others === undefined) continue;
      // [Jong-un] and [Jongun] are the same letters.
      if (one.words.join('') === other.words.join('')) continue;
      // An article that has both spellings disagrees with itself, not with the other.
      if (writes(a, other) || writes(b, one)) continue;
      return {
        certain: true,
        reason: 'one person by first name and office, spelled in two ways',
        key: keyOf(own, others),
        spans: [one.span, other.span],
      };
    }
  return null;
};

const bearer = ({ words, roles }: NamedPerson) => ({ words, roles, company: new Set<string>() });

const isOne = (a: NamedPerson, b: NamedPerson): boolean => samePerson(bearer(a), bearer(b));

/** The first word of a name that the other lacks, initials apart; where only one has any, the other leaves it out. */
const lacking = (words: readonly string[], other: readonly string[]): string | undefined =>
  words.find((word) => word.length > 1 && !other.some((part) => part === word || isInitial(part, word)));

const isInitial = (part: string, word: string): boolean => part.length === 1 && word.startsWith(part);

const writes = ({ found }: Claim, { written }: NamedPerson): boolean => found.article.text.includes(written);
