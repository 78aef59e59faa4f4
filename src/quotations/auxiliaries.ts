import type { VerbForm } from './reporting-verbs.ts';
import type { Token } from './token.ts';

const AUXILIARY =
  /^(has|have|had|having|do|does|did|will|would|can|could|may|might|must|should|shall|is|was|are|were|be|been|being|am|'s|'ve|'d|'re|'ll|'m|ca|wo)$/;
const BE = /^(is|was|are|were|be|been|being|am|'s|'re|'m|get|got|gets)$/;
const NEGATION = /^(not|n't|never|nor|neither|no)$/;

/** Adverbs that belong to the clause before, or join two clauses: [when] he said. */
const JOINING = /^(when|where|why|how|as|so|once|ago)$/;

/** What may stand between an auxiliary and its verb besides adverbs: have [both] argued. */
const BETWEEN = /^(both|all|each|themselves|himself|herself|itself)$/;

/** Tokens between an auxiliary and its verb: has [over the course of the war] accused. */
const LONGEST_ADJUNCT = 14;

/** What stands before a verb and belongs to it. */
export interface Auxiliaries {
  /** The first of them; the verb itself where there are none. */
  readonly from: number;
  /** There is an auxiliary, so that a participle is finite: [has] written. */
  readonly finite: boolean;
  readonly infinitive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
}

export function auxiliariesBefore(tokens: readonly Token[], at: number, form: VerbForm): Auxiliaries {
  const found = { from: at, finite: false, infinitive: false, passive: false, negated: false };
  const participle = form === 'past' || form === 'participle';
  for (let i = at - 1; i >= 0; i--) {
    const { lower, pos } = tokens[i]!;
    const owner = lower === "'s" && pos === 'PART' && form !== 'ing' && form !== 'participle';
    if (NEGATION.test(lower)) found.negated = true;
    else if (lower === 'to') found.infinitive = true;
    else if (AUXILIARY.test(lower) && !owner) {
      if (participle && BE.test(lower) && !found.finite) found.passive = true;
      found.finite = true;
    } else if (BETWEEN.test(lower) && tokens[i - 1]?.pos === 'AUX') continue;
    else if (pos !== 'ADV' || JOINING.test(lower)) break;
    found.from = i;
  }
  return participle ? { ...found, from: acrossAdjunct(tokens, found.from) } : found;
}

/** The auxiliary before an adjunct that parts it from its participle; `from` where there is none. */
function acrossAdjunct(tokens: readonly Token[], from: number): number {
  for (let i = from - 1; i > 0 && from - i < LONGEST_ADJUNCT; i--) {
    const { lower, pos } = tokens[i]!;
    if (/^(has|have|had)$/.test(lower)) return tokens[i + 1]?.pos === 'ADP' ? i : from;
    if (/^(VERB|AUX|PUNCT|PRON|CCONJ)$/.test(pos)) return from;
  }
  return from;
}

/** Back over the auxiliaries, adverbs and negations that stand before a governor: [has since] gone on. */
export function groupStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && belongs(tokens[from - 1]!)) from--;
  return from;
}

const belongs = ({ lower, pos }: Token): boolean =>
  AUXILIARY.test(lower) || NEGATION.test(lower) || pos === 'ADV';
