import type { Library } from '../library.ts';
import type { Speaker, Speakers } from '../quotations/speakers.ts';
import type { Ambiguous, None } from './answer.ts';
import { bearersOf, withNamesakes } from './namesakes.ts';
import { none } from './none.ts';

/** Discord shows at most 25 choices; fewer are easier to take in. */
const CHOICES = 10;

/** Letters. Fewer, such as “he”, could begin anybody's name: the person chooses, even between one. */
const SURE = 3;

/** Who is meant, first the one that was named, then whoever goes by that one's surname alone. */
interface Chosen {
  readonly status: 'chosen';
  readonly speakers: readonly [Speaker, ...Speaker[]];
}

/**
 * The one speaker that is meant by an id or a typed name; else the choice between several, or nobody. A surname that an
 * article gives alone never hides those who bear it in others.
 */
export function chooseSpeaker(typed: string, library: Library): Chosen | Ambiguous | None {
  const { speakers } = library;
  const exact = named(typed, speakers);
  const candidates = exact.length > 0 || !/\p{L}/u.test(typed) ? exact : speakers.find(typed);
  const [speaker, ...others] = candidates;
  if (!speaker) return none('unknown-speaker', library, typed);
  const sure = exact.length > 0 || typed.length >= SURE;
  const namesakes = withNamesakes(speaker, library).filter((one) => one !== speaker);
  if (sure && others.every((other) => namesakes.includes(other)))
    return { status: 'chosen', speakers: [speaker, ...namesakes] };
  const choices = candidates.slice(0, CHOICES).map(({ id, name, descriptions: [role] }) => ({
    label: role ? `${name}, ${role}` : name,
    value: id,
  }));
  return { status: 'ambiguous', choices };
}

/** The one of that id; else those of that name, and whom it may be short for. */
function named(typed: string, speakers: Speakers): readonly Speaker[] {
  const exact = byName(speakers).get(typed.toLowerCase()) ?? [];
  // As a menu sends it: “Ode”, unlike “ode”, is the name of all who are called so.
  const meant = exact.find(({ id }) => id === typed);
  return meant ? [meant] : [...new Set([...exact, ...exact.flatMap((one) => bearersOf(one, speakers))])];
}

const known = new WeakMap<Speakers, ReadonlyMap<string, readonly Speaker[]>>();

/** The speakers by id and by each spelling, in lower case: made once for a coverage, which may quote thousands. */
function byName(speakers: Speakers): ReadonlyMap<string, readonly Speaker[]> {
  const made = known.get(speakers);
  if (made) return made;
  const names = new Map<string, Set<Speaker>>();
  for (const speaker of speakers.list) {
    for (const name of [speaker.id, speaker.name, ...speaker.alsoWritten]) {
      const folded = name.toLowerCase();
      names.set(folded, (names.get(folded) ?? new Set()).add(speaker));
    }
  }
  const listed = new Map([...names].map(([name, found]) => [name, [...found]]));
  known.set(speakers, listed);
  return listed;
}
