import { contains, type Span } from '../../span.ts';
import type { FirstNames } from '../first-names.ts';
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
}

/**
 * [he] → the nearest person before it whose gender does not conflict: speakers and subjects of each earlier
 * statement first, then the others that it names. [who] → the name just before it.
 */
export function resolvePronouns(
  drafts: readonly Attributed[],
  statements: readonly Statement[],
  people: People,
  firstNames: FirstNames,
): Attributed[] {
  const resolved: Attributed[] = [];
  for (const draft of drafts) resolved.push(resolve(draft, resolved, statements, people, firstNames));
  return resolved;
}

function resolve(
  draft: Attributed,
  before: readonly Attributed[],
  statements: readonly Statement[],
  people: People,
  firstNames: FirstNames,
): Attributed {
  if (draft.name !== null || !draft.speaker) return draft;
  const { statement, phrase } = draft.speaker;
  const word = statement.tokens[phrase.core.to - 1]!.lower;
  if (word === 'who' || word === 'which') {
    const end = statement.tokens[phrase.from - 1]?.text === ',' ? phrase.from - 1 : phrase.from;
    const antecedent = phraseEndingAt(statement, end);
    const who = antecedent && nameIn(statement, antecedent, people, firstNames);
    return who ? { ...draft, ...who, resolution: 'relative' } : draft;
  }
  const gender: Gender = word === 'he' ? 'male' : word === 'she' ? 'female' : 'unknown';
  if (gender === 'unknown') return draft;
  for (let s = statement.index; s >= 0 && s >= statement.index - FARTHEST; s--) {
    const limit = s === statement.index ? phrase.from : Number.POSITIVE_INFINITY;
    const own = s === statement.index ? draft.spans : [];
    const found = candidates(statements[s]!, limit, own, before, people, firstNames).find((c) =>
      conflictFree(c.gender, gender),
    );
    if (found)
      return {
        ...draft,
        name: found.name,
        gender,
        person: true,
        resolution: draft.inherited ? 'inherited' : 'pronoun',
      };
  }
  return draft;
}

/** The persons of a statement before one of its tokens: its speaker, its subject, then the others, last first. */
function candidates(
  statement: Statement,
  limit: number,
  content: readonly Span[],
  before: readonly Attributed[],
  people: People,
  firstNames: FirstNames,
): Candidate[] {
  const speakers = before
    .filter(
      (d) =>
        d.speaker?.statement === statement && d.speaker.phrase.from < limit && d.person && d.name !== null,
    )
    .map((d) => ({ name: d.name!, gender: d.gender }))
    .reverse();
  const inContent = (at: number) => content.some((span) => contains(span, statement.tokens[at]!));
  const subject = subjectOf(statement, limit, inContent, people, firstNames);
  const isOwner = (m: NameMention) => statement.tokens[m.to]?.lower === "'s";
  const others = people
    .mentionsIn(statement.index)
    .filter(
      (m) => !m.quoted && m.to <= limit && !inContent(m.from) && statement.tokens[m.from - 1]?.pos !== 'DET',
    )
    .toSorted((a, b) => Number(isOwner(a)) - Number(isOwner(b)))
    .flatMap((m) => people.named(m.words, m.gender) ?? []);
  return [...speakers, ...subject, ...others];
}

/** The phrase before the statement's first finite verb. */
function subjectOf(
  statement: Statement,
  limit: number,
  inContent: (at: number) => boolean,
  people: People,
  firstNames: FirstNames,
): Candidate[] {
  const { tokens, inside } = statement;
  for (let i = 1; i < tokens.length && i < limit; i++) {
    if (inside[i] !== -1 || inContent(i) || (tokens[i]!.pos !== 'VERB' && tokens[i]!.pos !== 'AUX')) continue;
    let end = i;
    while (end > 0 && tokens[end - 1]!.pos === 'ADV') end--;
    const phrase = phraseEndingAt(statement, end);
    if (!phrase) continue;
    const who = nameIn(statement, phrase, people, firstNames);
    if (who?.person && who.name !== null) return [{ name: who.name, gender: who.gender }];
  }
  return [];
}
