import type { Structure } from '../articles/structure.ts';
import type { Draft } from './draft.ts';
import { accordingTo } from './finders/according-to.ts';
import { clauseColon } from './finders/clause-colon.ts';
import { clauseSpeakerCue } from './finders/clause-speaker-cue.ts';
import { headlineColon } from './finders/headline-colon.ts';
import { nameColon } from './finders/name-colon.ts';
import { quoteSpeakerCue } from './finders/quote-speaker-cue.ts';
import { speakerCueClause } from './finders/speaker-cue-clause.ts';
import { speakerCuePhrase } from './finders/speaker-cue-phrase.ts';
import { speakerCueQuote } from './finders/speaker-cue-quote.ts';
import { speakerCueThat } from './finders/speaker-cue-that.ts';
import { whichSpeakerCue } from './finders/which-speaker-cue.ts';
import { firstNames } from './first-names.ts';
import { findPeople } from './people.ts';
import type { Quotation } from './quotation.ts';
import { findQuotedSpans } from './quoted-spans.ts';
import { dropLabels } from './refiners/drop-labels.ts';
import { dropNested } from './refiners/drop-nested.ts';
import { mergeContinuations } from './refiners/merge-continuations.ts';
import { resolveNames } from './refiners/resolve-names.ts';
import { resolvePronouns } from './refiners/resolve-pronouns.ts';
import { toQuotations } from './refiners/to-quotations.ts';
import { type Reading, readStatement } from './reporting-clause.ts';
import { toStatements } from './statement.ts';
import { createTagger, type Tagger } from './tagger.ts';

type Finder = (reading: Reading) => Draft[];

/** Surest first: where two finders claim one cue, the earlier one keeps it. */
const FINDERS: readonly Finder[] = [
  quoteSpeakerCue,
  speakerCueQuote,
  clauseColon,
  speakerCueThat,
  speakerCueClause,
  clauseSpeakerCue,
  accordingTo,
  whichSpeakerCue,
  speakerCuePhrase,
  nameColon,
  headlineColon,
];

/** The language model: read on first use (about 200 ms), then kept. */
let tagger: Tagger | null = null;

/** What the article reports somebody to have said, in text order. */
export function findQuotations(article: { id: string; text: string }, structure: Structure): Quotation[] {
  tagger ??= createTagger();
  const { id, text } = article;
  const quoted = findQuotedSpans(text);
  const statements = toStatements(text, structure, tagger(text), quoted);
  const readings = statements.map((statement, i) => readStatement(statement, statements[i + 1] ?? null));
  const people = findPeople(statements, firstNames());

  const found = FINDERS.flatMap((find) => readings.flatMap(find));
  // What nobody said must not hold what somebody did.
  const drafts = dropLabels(found, statements, people);
  // Nested ones go first, so that a quotation within a quotation cannot swallow what follows; names before
  // pronouns, since a pronoun looks back at names.
  const single = mergeContinuations(dropNested(drafts), statements);
  const named = resolveNames(single, people);
  return toQuotations(id, text, resolvePronouns(named, statements, people), quoted);
}
