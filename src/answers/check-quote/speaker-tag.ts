import { findQuotedSpans } from '../../quotations/quoted-spans.ts';
import { isReportingForm } from '../../quotations/reporting-verbs.ts';
import type { Span } from '../../span.ts';

export interface Tagged {
  /** What was typed without the tag. */
  readonly body: readonly Span[];
  /** Null where nobody is named. */
  readonly speaker: string | null;
}

/** Names and roles, from a capital on: [John Kirby], [the White House], [Kim Jong-un of North Korea]. */
const NAME = String.raw`(?:[Tt]he )?(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|for|de|al|bin|van|von))*)`;
/** Which has to be one that reports speech. */
const VERB = String.raw`(?<verb>\p{Ll}+)(?: reporters)?`;

/** [John Kirby: “…], [Kirby said: “…] */
const BEFORE = new RegExp(String.raw`^\s*${NAME}(?: ${VERB})?\s*[:,]\s*(?=["“„«‘'])`, 'u');
/** [… we agreed.” — Ana Lund], [… we agreed. – Ana Lund, engineer] */
const AFTER = new RegExp(String.raw`["”“»’'.!?,…]\s*[—–-]{1,2}\s*${NAME}(?:, [^"“”]*)?$`, 'u');
/** [Ana Lund said], [said Ana Lund]: between or after the quoted parts. */
const CLAUSES = [`^${NAME} ${VERB}$`, `^${VERB} ${NAME}$`].map((pattern) => new RegExp(pattern, 'u'));

/** A tag is looked for so far from either end (code units): names are short. */
const REACH = 120;

/** Splits off who is said to have said it: a name before a colon, after a dash, or in a reporting clause. */
export function speakerTag(text: string): Tagged {
  const end = text.trimEnd().length;
  const before = named(BEFORE.exec(text.slice(0, REACH)));
  if (before) return { body: [{ start: before.match[0].length, end }], speaker: before.name };
  const from = Math.max(0, end - REACH);
  const after = named(AFTER.exec(text.slice(from, end)));
  // The mark before the dash belongs to the quotation.
  if (after) return { body: [{ start: 0, end: from + after.match.index + 1 }], speaker: after.name };
  return reportingClause(text) ?? { body: [{ start: 0, end }], speaker: null };
}

/** [“We agreed,” Ana Lund said, “at last.”] → the quoted parts; Ana Lund. Null where other words stand outside. */
function reportingClause(text: string): Tagged | null {
  const quoted = findQuotedSpans(text);
  const outside = [...quoted, { start: text.length, end: text.length }]
    .map(({ start }, i) => text.slice(quoted[i - 1]?.end ?? 0, start))
    .map((piece) => piece.replace(/^[\s,.]+/, '').replace(/(?<![\s,.])[\s,.]+$/, ''))
    .filter((piece) => piece !== '');
  const [clause, ...others] = outside;
  if (quoted.length === 0 || clause === undefined || others.length > 0 || clause.length > REACH) return null;
  const read = CLAUSES.map((pattern) => named(pattern.exec(clause))).find((one) => one !== null);
  return read ? { body: quoted, speaker: read.name } : null;
}

/** Null where the verb reports nothing: [Ferries came: “…]. */
function named(
  match: RegExpExecArray | null,
): { readonly match: RegExpExecArray; readonly name: string } | null {
  const { name, verb } = match?.groups ?? {};
  if (match === null || name === undefined) return null;
  return verb === undefined || isReportingForm(verb) ? { match, name } : null;
}
