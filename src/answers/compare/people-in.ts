import { descriptionsOf, roleWords } from '../../quotations/descriptions.ts';
import { nameWords } from '../../quotations/name-key.ts';
import { isOrganisationWord } from '../../quotations/organisations.ts';
import { isTitle } from '../../quotations/titles.ts';
import { isNation } from '../../search/nations.ts';
import type { Word } from '../../search/words.ts';
import { type Span, slice } from '../../span.ts';

/** A person whom a sentence names in full, and what the article says they are. */
export interface NamedPerson {
  readonly span: Span;
  readonly written: string;
  /** As `nameWords` reads them. */
  readonly words: readonly string[];
  readonly roles: ReadonlySet<string>;
}

/** Lower-case words inside a name: Jan [van] [der] Berg. */
const PARTICLE = /^(de|del|della|der|den|van|von|al|el|bin|ibn|da|di|du|la|le|dos|ten|ter)$/;

/** Code units on either side in which it may be said what somebody is. */
const NEAR = 20_000;

/** Words of the longest name: [Maria Ana van der Berg]. */
const LONGEST = 5;

/** Full names with an office: [Linda Thomas-Greenfield], US Ambassador to the United Nations. Nobody without one. */
export function peopleIn(words: readonly Word[], text: string): NamedPerson[] {
  return capitalRuns(words, text).flatMap((run) => {
    const name = run.slice(titleEnd(run));
    const [first, last] = [name[0], name.at(-1)];
    if (!first || !last || first === last || name.length > LONGEST || isPlace(last)) return [];
    const span = { start: first.start, end: last.end };
    const written = slice(text, span);
    // As far as a news article goes; a book is not searched through for each name.
    const near = text.slice(Math.max(0, span.start - NEAR), span.end + NEAR);
    const roles = new Set(descriptionsOf(near, written).flatMap(roleWords));
    return roles.size > 0 ? [{ span, written, words: nameWords(written), roles }] : [];
  });
}

/** [North Korea], [United Nations] */
const isPlace = ({ form }: Word): boolean => isOrganisationWord(form) || isNation(form);

/** A title at the end is a part of the name: Kim Jong [Un], Ana [King]. */
const titleEnd = (run: readonly Word[]): number =>
  run.slice(0, -1).findLastIndex(({ form }) => isTitle(form) || isOrganisationWord(form)) + 1;

/** Words with capitals in a row, their hyphens, initials and particles included: [North Korean leader] [Kim Jong-un]. */
function capitalRuns(words: readonly Word[], text: string): Word[][] {
  const runs: Word[][] = [];
  for (const [i, word] of words.entries()) {
    const [before, after] = [words[i - 1], words[i + 1]];
    const gap = before ? text.slice(before.end, word.start) : '';
    const joins = gap === '-' || gap === ' ' || (gap === '. ' && before!.form.length === 1);
    const inside = word.capital || gap === '-' || (PARTICLE.test(word.form) && after?.capital);
    const open = runs.at(-1);
    if (!inside) continue;
    if (joins && open?.at(-1) === before) open?.push(word);
    else if (word.capital) runs.push([word]);
  }
  return runs;
}
