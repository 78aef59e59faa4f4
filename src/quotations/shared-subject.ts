import { groupStart } from './auxiliaries.ts';
import type { Cue } from './cue.ts';
import { ownSubject } from './own-subject.ts';
import type { Statement } from './statement.ts';
import type { Subject } from './subject.ts';
import type { Token } from './token.ts';

/** Verbs to look back at for a subject; a sentence with more is a list, not a sentence. */
const FARTHEST_VERB = 60;

/** A cue and the subject that it was given. */
interface Earlier {
  readonly cue: Cue;
  readonly subject: Subject;
}

/**
 * The subject of an earlier verb of the statement: Reyes left early, [adding that …]; Reyes met the board and
 * [said …]. A reporting verb's subject comes first, since one who speaks goes on speaking; then, after [and],
 * the nearest verb's, elsewhere the main clause's.
 */
export function sharedSubject(statement: Statement, cue: Cue, earlier: readonly Earlier[]): Subject | null {
  const { tokens } = statement;
  const share = ({ phrase }: Subject): Subject => ({
    phrase,
    position: 'shared',
    clauseFrom: cue.from,
    clauseTo: cue.to,
  });
  const speakers = earlier
    .filter(({ subject }) => subject.position !== 'shared')
    .map(({ subject }) => subject);
  const main = speakers.find((subject) => !isSubordinate(tokens, subject.phrase.from));
  if (main) return share(main);
  const joined = tokens[cue.from - 1]?.pos === 'CCONJ';
  const subjects = verbSubjects(statement, cue);
  const own = joined
    ? subjects.at(-1)
    : (subjects.find((s) => !isSubordinate(tokens, s.phrase.from)) ?? speakers.at(-1));
  return own ? share(own) : null;
}

/** The subjects of the finite verbs before the cue, in text order. */
function verbSubjects(statement: Statement, cue: Cue): Subject[] {
  const { tokens, inside } = statement;
  const found: Subject[] = [];
  for (let i = Math.max(1, cue.from - FARTHEST_VERB); i < cue.from; i++) {
    const { pos, lower } = tokens[i]!;
    if (inside[i] !== -1 || (pos !== 'VERB' && pos !== 'AUX') || lower.endsWith('ing')) continue;
    const subject = ownSubject(statement, { ...cue, at: i, from: groupStart(tokens, i), to: i + 1 });
    if (subject) found.push(subject);
  }
  return found;
}

/** After [when], [in], [which …]: not the statement's own subject. */
const isSubordinate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'ADP' ||
  /^(after|before|when|while|although|though|because|if|since|as|that|who|which|where|until|what)$/.test(
    tokens[at - 1]?.lower ?? '',
  ) ||
  /^(who|which|that)$/.test(tokens[at]?.lower ?? '');
