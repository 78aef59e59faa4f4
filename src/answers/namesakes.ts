import type { Library } from '../library.ts';
import { nameKey } from '../quotations/name-key.ts';
import { surnameIn } from '../quotations/names.ts';
import { isOrganisationWord } from '../quotations/organisations.ts';
import type { Speaker, Speakers } from '../quotations/speakers.ts';
import { isNation } from '../search/nations.ts';

/** Words that stand before a place, hardly before a person: [in Marlow]. */
const BEFORE_PLACE = /^(?:in|near|across|outside|around|throughout)$/i;

/** Characters on either side of a name that hold the next word. */
const REACH = 40;

/** The full-named persons whose name holds the one that a speaker is called by alone: [Marlow] → Jane Marlow. */
export const bearersOf = (speaker: Speaker, speakers: Speakers): readonly Speaker[] => {
  const key = nameKey(speaker.name);
  return isAlone(speaker) ? withLastWord(key, speakers).filter((one) => bears(one, key)) : [];
};

const withLastWord = (key: string, { withWord }: Speakers): readonly Speaker[] =>
  withWord(key.slice(key.lastIndexOf(' ') + 1));

/**
 * The speaker, and whoever an article calls by the surname alone that one single person of the coverage bears: asked for
 * [Jane Marlow], what [Marlow] said as well, and the other way round. They stay two speakers, and each answer names them
 * as its article does, since nothing proves that they are one. A name that also stands as a place's is not taken along.
 */
export function withNamesakes(speaker: Speaker, library: Library): readonly Speaker[] {
  const surname = nameKey(surnameIn(speaker.name));
  const near = withLastWord(surname, library.speakers);
  const [bearer, ...others] = near.filter((one) => bears(one, surname));
  if (!bearer || others.length > 0 || nameKey(surnameIn(bearer.name)) !== surname) return [speaker];
  const called = near.filter(
    (one) => isAlone(one) && nameKey(one.name) === surname && mayBePerson(one, bearer, library),
  );
  const same = [bearer, ...called];
  return same.includes(speaker) ? [speaker, ...same.filter((one) => one !== speaker)] : [speaker];
}

const isAlone = ({ name }: Speaker): boolean => nameKey(surnameIn(name)) === nameKey(name);

const bears = (one: Speaker, key: string): boolean =>
  one.kind === 'person' &&
  !isAlone(one) &&
  [one.name, ...one.alsoWritten].some((name) => ` ${nameKey(name)} `.includes(` ${key} `));

/** No nation, no [NATO], and nowhere [in Marlow] or [Marlow Council] in the articles that quote the two. */
function mayBePerson({ name, kind, quotations }: Speaker, bearer: Speaker, library: Library): boolean {
  if (kind === 'person') return true;
  if (isNation(name.toLowerCase()) || /^\p{Lu}{2,}$/u.test(name)) return false;
  const articles = new Set([...quotations, ...bearer.quotations].map(({ article }) => article));
  return [...articles].every((id) => !namesPlace(library.article(id)?.article.text ?? '', name));
}

function namesPlace(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before =
      text
        .slice(Math.max(0, at - REACH), at)
        .trimEnd()
        .split(/\s/)
        .at(-1) ?? '';
    const after = text.slice(at + name.length, at + name.length + REACH);
    const next = /^ (\p{Lu}\p{L}+)/u.exec(after)?.[1] ?? '';
    if (BEFORE_PLACE.test(before) && !/^['’]s\b|^\p{L}/u.test(after)) return true;
    if (isOrganisationWord(next.toLowerCase())) return true;
  }
  return false;
}
