import type { Span } from '../span.ts';
import { spanOf } from './content.ts';
import { type Cue, findCues } from './cue.ts';
import type { Draft } from './draft.ts';
import { invertedSubject } from './inverted-subject.ts';
import { frontedSubject, ownSubject, withSubject } from './own-subject.ts';
import { sharedSubject } from './shared-subject.ts';
import type { Statement } from './statement.ts';
import type { Subject } from './subject.ts';
import { isPersonal } from './titles.ts';
import type { Token } from './token.ts';
import { isCalendar } from './word-classes.ts';

/** A cue with its subject: [Reyes said], [said Reyes], [adding]. */
export interface ReportingClause {
  readonly statement: Statement;
  readonly cue: Cue;
  readonly subject: Subject;
}

/** A statement with its reporting clauses, found once and given to every finder. */
export interface Reading {
  readonly statement: Statement;
  readonly cues: readonly Cue[];
  readonly clauses: readonly ReportingClause[];
  /** The next statement, where a colon leads on to it. */
  readonly next: Statement | null;
}

/** No sentence has more; what follows is a list of words, or hostile. */
const MOST_CUES = 40;

export function readStatement(statement: Statement, next: Statement | null): Reading {
  const cues = findCues(statement).slice(0, MOST_CUES);
  const clauses: ReportingClause[] = [];
  for (const cue of cues) {
    const subject = subjectOf(statement, cue) ?? sharedSubject(statement, cue, clauses);
    if (subject && !pointsAtWords(statement, subject)) clauses.push({ statement, cue, subject });
  }
  return { statement, cues, clauses, next };
}

/** [This disclosure] highlights …, not [these officials]: it points at what was said, and nobody says it. */
function pointsAtWords({ tokens }: Statement, { phrase: { core } }: Subject): boolean {
  const [first, head] = [tokens[core.from]?.lower ?? '', tokens[core.to - 1]?.lower ?? ''];
  return /^(this|these|such)$/.test(first) && !isPersonal(head);
}

/** Tokens before a subject that opens a sentence: [Moreover,] Reyes, a lawyer, noted … */
const LONGEST_OPENING = 3;

function subjectOf(statement: Statement, cue: Cue): Subject | null {
  const { tokens, inside } = statement;
  if (cue.mood === 'participle') return withSubject(statement, cue) ?? frontedSubject(statement, cue);
  const before = tokens[cue.from - 1];
  const comma = before?.text === ',' && inside[cue.from - 1] === -1;
  const afterQuotation =
    cue.from > 0 && (inside[cue.from - 1] !== -1 || (comma && inside[cue.from - 2] !== -1));
  const { complements, addressee } = cue.verb;
  const mayInvert = cue.form !== 'base' && (complements.has('clause') || complements.has('quote'));
  if (afterQuotation && mayInvert) {
    const inverted = invertedSubject(statement, cue);
    if (inverted) return inverted;
  }
  const own = before?.pos === 'CCONJ' ? null : ownSubject(statement, cue);
  if (
    comma &&
    mayInvert &&
    complements.has('clause') &&
    !addressee &&
    !(own && own.clauseFrom <= LONGEST_OPENING)
  ) {
    const inverted = invertedSubject(statement, cue);
    if (inverted && endsClause(tokens[inverted.clauseTo]) && tokens[cue.to]?.lower !== 'this')
      return inverted;
  }
  return own;
}

/** What may follow […, said Reyes]: nothing, a mark, a preposition, but no verb of Reyes's own. */
const endsClause = (token: Token | undefined): boolean =>
  token === undefined ||
  token.pos === 'PUNCT' ||
  token.pos === 'ADP' ||
  token.pos === 'CCONJ' ||
  isCalendar(token);

export function draftOf(pattern: string, clause: ReportingClause, spans: readonly Span[]): Draft {
  const { statement, cue, subject } = clause;
  return {
    pattern,
    statement,
    spans,
    cue: spanOf(statement, cue.from, cue.to),
    verb: cue,
    speaker: { statement, phrase: subject.phrase },
    inherited: subject.position === 'shared',
  };
}

/** A draft of words in quotation marks, which are the speaker's whatever the verb takes back: Reyes denied it: [“No.”] */
export function saidDraftOf(pattern: string, clause: ReportingClause, spans: readonly Span[]): Draft {
  const { cue } = clause;
  return draftOf(pattern, { ...clause, cue: { ...cue, negated: cue.unsaid } }, spans);
}
