import type { Library } from '../library.ts';
import type { Speaker } from '../quotations/speakers.ts';
import type { Ambiguous, None } from './answer.ts';
import { none } from './none.ts';

/** Discord shows at most 25 choices; fewer are easier to take in. */
const CHOICES = 10;

/** Letters. Fewer, such as “he”, could begin anybody's name: the person chooses, even between one. */
const SURE = 3;

/** The one speaker that is meant by an id or a typed name; else the choice between several, or nobody. */
export function chooseSpeaker(
  typed: string,
  library: Library,
): { readonly status: 'chosen'; readonly speaker: Speaker } | Ambiguous | None {
  const { list } = library.speakers;
  const wanted = typed.toLowerCase();
  const same = (name: string) => name.toLowerCase() === wanted;
  const exact = list.filter(
    ({ id, name, alsoWritten }) => id === typed || same(name) || alsoWritten.some(same),
  );
  const candidates = exact.length > 0 || !/\p{L}/u.test(typed) ? exact : library.speakers.find(typed);
  const [speaker, ...others] = candidates;
  if (!speaker) return none('unknown-speaker', library, typed);
  const sure = exact.length > 0 || typed.length >= SURE;
  if (others.length === 0 && sure) return { status: 'chosen', speaker };
  const choices = candidates.slice(0, CHOICES).map(({ id, name, descriptions: [role] }) => ({
    label: role ? `${name}, ${role}` : name,
    value: id,
  }));
  return { status: 'ambiguous', choices };
}
