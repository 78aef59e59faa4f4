import { auxiliariesBefore, groupStart } from './auxiliaries.ts';
import { governorBefore } from './governor.ts';
import { isVerb } from './is-verb.ts';
import { type ReportingVerb, reportingForm, type VerbForm } from './reporting-verbs.ts';
import type { Statement } from './statement.ts';
import type { Token } from './token.ts';
import { bearsWords, isSaying } from './wording.ts';

/** A reporting verb with its auxiliaries and adverbs: [has repeatedly denied]. Token indexes into the statement. */
export interface Cue {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
  /** The verb itself. */
  readonly at: number;
  /** Where its group begins: the first auxiliary, adverb or governing verb. */
  readonly from: number;
  /** Just after it and its particle: [pointed out], [said further]. */
  readonly to: number;
  readonly negated: boolean;
  /** It was not said at all: did not say, declined to say, denied saying; but denied it: “No.” */
  readonly unsaid: boolean;
  /** finite: said, has said, went on to say; participle: [, adding that]. */
  readonly mood: 'finite' | 'participle';
}

const PARTICLE = /^(out|back|on)$/;

/** Verbs that take back what follows them, unless they are negated themselves. */
const DENIAL = /^(deny|dispute|doubt|reject|refute|dismiss|decline|refuse)$/;

/** The reporting verbs outside quotation marks that have a subject, or may share another verb's. */
export function findCues({ tokens, inside }: Statement): Cue[] {
  const cues: Cue[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    const known = inside[at] === -1 ? reportingForm(lower) : null;
    if (!known || !isVerb(tokens, at, known.form)) continue;
    const cue = cueAt(tokens, at, known.verb, known.form);
    if (cue) cues.push(cue);
  }
  // [went on] is part of [went on to say]; [declined] may stand for itself: declined [to comment].
  return cues.filter(
    ({ at, verb }) =>
      verb.complements.has('phrase') || !cues.some((other) => other.from <= at && at < other.at),
  );
}

/** Null for what reports nothing by itself: an infinitive without a governor, a passive, a bare participle. */
function cueAt(tokens: readonly Token[], at: number, verb: ReportingVerb, form: VerbForm): Cue | null {
  const { from, finite, infinitive, passive, negated } = auxiliariesBefore(tokens, at, form);
  if (passive || (form === 'participle' && !finite)) return null;
  const bare = form === 'ing' && !finite;
  // It is worth [noting] that …
  if (bare && tokens[from - 1]?.lower === 'worth') return null;
  const governor = bare || (infinitive && !finite) ? governorBefore(tokens, from) : null;
  if (infinitive && !governor) return null;
  const next = tokens[at + 1]?.lower ?? '';
  const particle =
    next === 'further' || (PARTICLE.test(next) && /^(point|shoot|call|go|hit)$/.test(verb.lemma));
  const denial = DENIAL.test(verb.lemma);
  const unsaid = governor?.negative ?? false;
  // [declined] to say, [denied] saying
  const declined = denial && !negated && (next === 'to' || takesBackWords(tokens, at + 1));
  return {
    verb,
    form,
    at,
    from: governor ? groupStart(tokens, governor.at) : from,
    to: particle ? at + 2 : at + 1,
    negated: negated !== denial || unsaid,
    unsaid: (negated && !denial) || declined || unsaid,
    mood: bare && !governor ? 'participle' : 'finite',
  };
}

/** Tokens of what a denial takes back. */
const LONGEST_OBJECT = 20;

/** denied [ever saying]: · rejected [the words attributed to her]: up to the mark that ends the object. */
function takesBackWords(tokens: readonly Token[], from: number): boolean {
  const end = Math.min(tokens.length, from + LONGEST_OBJECT);
  for (let i = from; i < end && tokens[i]!.pos !== 'PUNCT'; i++)
    if (isSaying(tokens[i]!) || bearsWords(tokens[i]!)) return true;
  return false;
}
