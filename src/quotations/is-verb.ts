import type { VerbForm } from './reporting-verbs.ts';
import type { Token } from './token.ts';

/** Verbs whatever the tagger says of them. */
const ALWAYS =
  /^(say|said|says|told|tells|wrote|writes|tweeted|added|adds|argued|argues|insisted|insists|believes|thinks|saying|adding)$/;

/** Those who [say], though the tagger sees a determiner. */
const MANY = /^(some|many|most|others|both|all|few|several)$/;

/**
 * Whether a form that may be a noun or an adjective is a verb here. The tagger's word counts, but it takes some
 * verbs for nouns: the council [claims] that … · “…,” Reyes [counters] · , [warning] that …
 */
export function isVerb(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  const { pos, lower } = tokens[at]!;
  const before = tokens[at - 1];
  if (lower === 'according') return false;
  if (form === 'base' && MANY.test(before?.lower ?? '')) return pos === 'VERB' || lower === 'say';
  // An imperative, or a noun: in [state] law, a new [report].
  if (form === 'base' && (!before || /^(ADP|DET|ADJ)$/.test(before.pos))) return false;
  if (pos === 'VERB' || ALWAYS.test(lower)) return true;
  return (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') && looksLikeVerb(tokens, at, form);
}

function looksLikeVerb(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const that = after?.lower === 'that';
  if (form === 'ing')
    return that && (before?.text === ',' || (before?.pos === 'ADV' && tokens[at - 2]?.text === ','));
  if (form !== 'past' && form !== 's') return false;
  if (that && ((form === 'past' && tokens[at]!.pos === 'ADJ') || (form === 's' && before?.pos === 'PUNCT')))
    return true;
  if (!before || !/^(PROPN|PRON|NOUN)$/.test(before.pos)) return false;
  if (that || after?.pos === 'PRON' || /^[“"]/.test(after?.text ?? '')) return true;
  return before.pos !== 'NOUN' && (after?.pos === 'DET' || after?.pos === 'PROPN' || after?.text === ':');
}
