import { type ReportingVerb, reportingForm, type VerbForm } from './reporting-verbs.ts';
import type { Statement } from './statement.ts';
import type { Token } from './token.ts';

/** A reporting verb with its auxiliaries and adverbs: [has repeatedly denied]. Token indexes into the statement. */
export interface Cue {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
  /** The verb itself. */
  readonly at: number;
  /** Where its group begins: the first auxiliary, adverb or governing verb. */
  readonly from: number;
  /** Just after it and its particle: [pointed out]. */
  readonly to: number;
  readonly negated: boolean;
  /** finite: said, has said, went on to say; participle: [, adding that]. */
  readonly mood: 'finite' | 'participle';
}

const AUXILIARY =
  /^(has|have|had|having|do|does|did|will|would|can|could|may|might|must|should|shall|is|was|are|were|be|been|being|am|'s|'ve|'d|'re|'ll|'m|ca|wo|to)$/;
const BE = /^(is|was|are|were|be|been|being|am|'s|'re|'m|get|got|gets)$/;
const NEGATIVE = /^(not|n't|never|nor|neither|no)$/;

/** Verbs whose infinitive or gerund is what the speaker does: [went on to say], [began by saying], [stopped short of saying]. */
const GOVERNOR =
  /^(went|goes|go|going|gone|continued|continues|continue|wanted|began|begun|begins|begin|started|starts|ended|ends|seemed|seems|appeared|appears|declined|declines|decline|refused|refuses|refuse|failed|fails|stopped|stops|managed|tried|tries|proceeded|proceeds|took|taken|takes|take|used|responded|responds|replied|opened|closed|concluded|liked|likes|tends|tended|had|has|have|came|hesitated|avoided|rushed|needs|paused|kept|keeps|reached|decided|dared|helped|prompted|quick|right|correct|careful|keen|likely|willing|eager)$/;
const NEGATIVE_GOVERNOR =
  /^(declined|declines|decline|refused|refuses|refuse|failed|fails|stopped|stops|hesitated|avoided)$/;

/** Verbs that deny what follows them. */
const DENIAL = /^(deny|dispute|doubt|reject|refute|dismiss|decline|refuse)$/;

/** All reporting verbs outside quotation marks that have, or may have, a subject of their own or a borrowed one. */
export function findCues(statement: Statement): Cue[] {
  const cues: Cue[] = [];
  for (const [at, token] of statement.tokens.entries()) {
    if (statement.inside[at] !== -1) continue;
    const known = reportingForm(token.lower);
    if (!known || !isVerb(statement.tokens, at, known.form)) continue;
    const cue = groupAt(statement.tokens, at, known.verb, known.form);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** Those who [say], though the tagger sees a determiner. */
const MANY = /^(some|many|most|others|both|all|few|several)$/;

/** Whatever the tagger says of them. */
const ALWAYS_VERB =
  /^(said|says|told|tells|wrote|writes|tweeted|added|adds|argued|argues|insisted|insists|believes|thinks|saying|adding)$/;

function isVerb(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  const { pos, lower } = tokens[at]!;
  if (lower === 'according') return false;
  if (
    form === 'base' &&
    /^(ADP|DET|ADJ)$/.test(tokens[at - 1]?.pos ?? 'DET') &&
    !MANY.test(tokens[at - 1]?.lower ?? '')
  )
    return false;
  if (lower === 'say' && MANY.test(tokens[at - 1]?.lower ?? '')) return true;
  if (pos === 'VERB' || ALWAYS_VERB.test(lower)) return true;
  // The tagger takes some verbs for nouns: [Reyes claims that], ["…," counters Reyes].
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') return false;
  if (form === 'ing')
    return (
      tokens[at + 1]?.lower === 'that' &&
      (tokens[at - 1]?.text === ',' || (tokens[at - 1]?.pos === 'ADV' && tokens[at - 2]?.text === ','))
    );
  if (form !== 'past' && form !== 's') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (pos === 'ADJ' && form === 'past' && after?.lower === 'that') return true;
  // The council, a body of nine, [notes] that …
  if (before?.pos === 'PUNCT' && form === 's' && after?.lower === 'that') return true;
  if (before?.pos !== 'PROPN' && before?.pos !== 'PRON' && before?.pos !== 'NOUN') return false;
  return (
    after?.lower === 'that' ||
    /^[“"]/.test(after?.text ?? '') ||
    after?.pos === 'PRON' ||
    (before.pos !== 'NOUN' && (after?.pos === 'DET' || after?.text === ':' || after?.pos === 'PROPN'))
  );
}

function groupAt(tokens: readonly Token[], at: number, verb: ReportingVerb, form: VerbForm): Cue | null {
  let from = at;
  let negated = DENIAL.test(verb.lemma);
  let passive = false;
  let infinitive = false;
  let auxiliary = false;
  for (let i = at - 1; i >= 0; i--) {
    const { lower, pos } = tokens[i]!;
    if (NEGATIVE.test(lower)) negated = !DENIAL.test(verb.lemma);
    else if (
      AUXILIARY.test(lower) &&
      !(lower === "'s" && pos === 'PART' && form !== 'ing' && form !== 'participle')
    ) {
      if (lower === 'to') infinitive = true;
      else {
        if (BE.test(lower) && (form === 'past' || form === 'participle') && !auxiliary) passive = true;
        auxiliary = true;
      }
    } else if (pos !== 'ADV' || /^(when|where|why|how|as|so|once|ago)$/.test(lower)) break;
    from = i;
  }
  from = acrossAdjuncts(tokens, from, form);
  if (passive) return null;
  let mood: Cue['mood'] = form === 'ing' && !auxiliary ? 'participle' : 'finite';
  const governed =
    infinitive && !auxiliary ? governor(tokens, from) : mood === 'participle' ? governor(tokens, from) : null;
  if (governed !== null) {
    from = governed;
    mood = 'finite';
    for (let i = from; i < at; i++) if (NEGATIVE_GOVERNOR.test(tokens[i]!.lower)) negated = true;
    for (
      let i = from - 1;
      i >= 0 &&
      (AUXILIARY.test(tokens[i]!.lower) || tokens[i]!.pos === 'ADV' || NEGATIVE.test(tokens[i]!.lower));
      i--
    )
      from = i;
  } else if (infinitive) return null;
  if (form === 'participle' && !auxiliary) return null;
  if (form === 'base' && !auxiliary && governed === null && /^(to)$/.test(tokens[from - 1]?.lower ?? ''))
    return null;
  let to = at + 1;
  if (/^(out|back|on)$/.test(tokens[to]?.lower ?? '') && /^(point|shoot|call|go|hit)$/.test(verb.lemma)) to++;
  return { verb, form, at, from, to, negated, mood };
}

/** Tokens between an auxiliary and its verb: has [over the course of the war] accused. */
const LONGEST_ADJUNCT = 14;

/** The auxiliary before an adjunct that parts it from its participle; `from` where there is none. */
function acrossAdjuncts(tokens: readonly Token[], from: number, form: VerbForm): number {
  if (form !== 'past' && form !== 'participle') return from;
  for (let i = from - 1; i > 0 && from - i < LONGEST_ADJUNCT; i--) {
    const { lower, pos } = tokens[i]!;
    if (/^(has|have|had)$/.test(lower)) return tokens[i + 1]?.pos === 'ADP' ? i : from;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'PRON' || pos === 'CCONJ') return from;
  }
  return from;
}

/** Where [went on to], [stopped short of], [began by] starts; null where there is none. */
function governor(tokens: readonly Token[], from: number): number | null {
  let i = from - 1;
  if (/^(by|of|from|in|with)$/.test(tokens[i]?.lower ?? '')) i--;
  if (/^(on|short|ahead|out)$/.test(tokens[i]?.lower ?? '')) i--;
  const word = tokens[i];
  if (
    !word ||
    !GOVERNOR.test(word.lower) ||
    (word.pos !== 'VERB' && word.pos !== 'ADJ' && word.pos !== 'AUX')
  )
    return null;
  return i;
}
