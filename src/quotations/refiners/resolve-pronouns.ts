import { contains, type Span } from '../../span.ts';
import type { NameMention } from '../names.ts';
import { conflictFree, type People } from '../people.ts';
import { phraseEndingAt } from '../phrase-before.ts';
import type { Statement } from '../statement.ts';
import type { Gender } from '../titles.ts';
import { type Attributed, nameIn } from './resolve-names.ts';

/** Statements to walk back for the person that a pronoun stands for. */
const FARTHEST = 14;

interface Candidate {
  readonly name: string;
  readonly gender: Gender;
  /** The first token of the words that name them. */
  readonly at: number;
  /** False for a name that may be an organisation's or a place's. */
  readonly person: boolean;
}

/**
 * [he] → the nearest person before it whose gender does not conflict: speakers and subjects of each earlier
 * statement first, then the others that it names. [who] → the name just before it.
 */
export function resolvePronouns(
  drafts: readonly Attributed[],
  statements: readonly Statement[],
  people: People,
): Attributed[] {
  const speakers = new Map<number, Candidate[]>();
  return drafts.map((draft) => {
    const resolved = resolve(draft, statements, speakers, people);
    const { speaker, name, gender, person } = resolved;
    if (speaker && name !== null && (person || isLoneName(resolved))) {
      const { index } = speaker.statement;
      // The latest speaker of a statement comes first.
      speakers.set(index, [
        { name, gender, at: speaker.phrase.from, person },
        ...(speakers.get(index) ?? []),
      ]);
    }
    return resolved;
  });
}

/** A name that nothing tells what it is: in its own sentence a person if anything, [Solheim] denied it: “No,” she said. */
const isLoneName = ({ name, resolution, speaker }: Attributed): boolean =>
  resolution === 'named' &&
  /^\p{Lu}\p{Ll}+$/u.test(name ?? '') &&
  speaker?.statement.tokens[speaker.phrase.from]?.pos === 'PROPN';

function resolve(
  draft: Attributed,
  statements: readonly Statement[],
  speakers: ReadonlyMap<number, readonly Candidate[]>,
  people: People,
): Attributed {
  if (draft.name !== null || !draft.speaker) return draft;
  const { statement, phrase } = draft.speaker;
  const word = statement.tokens[phrase.core.to - 1]!.lower;
  if (word === 'who' || word === 'which') {
    const end = statement.tokens[phrase.from - 1]?.text === ',' ? phrase.from - 1 : phrase.from;
    const antecedent = phraseEndingAt(statement, end);
    const who = antecedent && nameIn(statement, antecedent, people);
    return who ? { ...draft, ...who, resolution: 'relative' } : draft;
  }
  if (word !== 'he' && word !== 'she') return draft;
  const gender: Gender = word === 'he' ? 'male' : 'female';
  for (let s = statement.index; s >= 0 && s >= statement.index - FARTHEST; s--) {
    const here = s === statement.index;
    const found = [...(speakers.get(s) ?? []), ...personsOf(statements[s]!, here ? draft.spans : [], people)]
      .filter(({ at, person }) => (here ? at < phrase.from : person))
      .find((candidate) => conflictFree(candidate.gender, gender));
    const resolution = draft.inherited ? 'inherited' : 'pronoun';
    if (found) return { ...draft, name: found.name, gender, person: true, resolution };
  }
  return draft;
}

/** The persons that a statement names in its own words: its first subject, then the others, owners last. */
function personsOf(statement: Statement, content: readonly Span[], people: People): Candidate[] {
  const { tokens } = statement;
  const isOwn = (at: number) =>
    statement.inside[at] === -1 && !content.some((span) => contains(span, tokens[at]!));
  const isOwner = ({ to }: NameMention) => Number(tokens[to]?.lower === "'s");
  const others = people
    .mentionsIn(statement.index)
    .filter(({ from }) => isOwn(from) && tokens[from - 1]?.pos !== 'DET')
    .toSorted((a, b) => isOwner(a) - isOwner(b))
    .flatMap(({ words, gender, from }) => {
      const person = people.named(words, gender);
      return person ? [{ name: person.name, gender: person.gender, at: from, person: true }] : [];
    });
  const subject = firstSubject(statement, isOwn, people);
  return subject ? [subject, ...others] : others;
}

/** The first person who stands before a finite verb. */
function firstSubject(
  statement: Statement,
  isOwn: (at: number) => boolean,
  people: People,
): Candidate | null {
  const { tokens } = statement;
  for (let i = 1; i < tokens.length; i++) {
    if ((tokens[i]!.pos !== 'VERB' && tokens[i]!.pos !== 'AUX') || !isOwn(i)) continue;
    let end = i;
    while (end > 0 && tokens[end - 1]!.pos === 'ADV') end--;
    const phrase = phraseEndingAt(statement, end);
    const who = phrase && nameIn(statement, phrase, people);
    if (who?.person && who.name !== null)
      return { name: who.name, gender: who.gender, at: phrase!.from, person: true };
  }
  return null;
}
