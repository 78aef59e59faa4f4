import type { Span } from '../span.ts';
import { spanOf } from './content.ts';
import { type Cue, findCues } from './cue.ts';
import type { Draft } from './draft.ts';
import type { Statement } from './statement.ts';
import { invertedSubject, ownSubject, type Subject, sharedSubject } from './subject.ts';

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

export function readStatement(statement: Statement, next: Statement | null): Reading {
  const cues = findCues(statement);
  const clauses = cues.flatMap((cue): ReportingClause[] => {
    const subject = subjectOf(statement, cue);
    return subject ? [{ statement, cue, subject }] : [];
  });
  return { statement, cues, clauses, next };
}

function subjectOf(statement: Statement, cue: Cue): Subject | null {
  const { tokens, inside } = statement;
  const before = tokens[cue.from - 1];
  const afterQuotation =
    cue.from > 0 && (inside[cue.from - 1] !== -1 || (before?.text === ',' && inside[cue.from - 2] !== -1));
  if (cue.mood === 'finite') {
    if (afterQuotation || (before?.text === ',' && cue.verb.complements.has('clause'))) {
      const inverted = invertedSubject(statement, cue);
      if (inverted && (afterQuotation || cue.to + 6 > inverted.clauseTo))
        return afterQuotation ? inverted : (ownSubject(statement, cue) ?? inverted);
    }
    const own = before?.pos === 'CCONJ' ? null : ownSubject(statement, cue);
    if (own) return own;
    return sharedSubject(statement, cue);
  }
  return sharedSubject(statement, cue);
}

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
