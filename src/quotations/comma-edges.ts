import type { Cue } from './cue.ts';
import { hasFiniteVerb } from './finite-verb.ts';
import type { Statement } from './statement.ts';
import type { Token } from './token.ts';

/** A place where reported speech may end. */
export interface Place {
  readonly statement: Statement;
  /** The first token of the content. */
  readonly start: number;
  /** The token outside quotation marks that may be the first one after the content. */
  readonly at: number;
  readonly cues: readonly Cue[];
}

export type Edge = (place: Place) => boolean;

/**
 * [they would go], but the board … · [they would go], and voted … : a new main clause or a new verb of the
 * speaker's. Content goes on where the conjunction is followed by [that], an auxiliary or an adverb
 * (development news: ", and" + verb ends it in 11 of 12, ", but" + he in 9 of 9, ", and that" in 1 of 11).
 */
const newClause: Edge = ({ statement: { tokens, inside }, start, at }) => {
  const conjunction = tokens[at + 1]!.lower;
  const next = tokens[at + 2];
  if (!next || (conjunction !== 'and' && conjunction !== 'but') || inside[at + 2] !== -1) return false;
  if (!hasFiniteVerb(tokens, start, at)) return false;
  if (/^(VERB|DET|NOUN)$/.test(next.pos)) return next.lower !== 'that';
  if (/^(he|she)$/.test(next.lower) || (conjunction === 'but' && /^(it|something)$/.test(next.lower)))
    return true;
  if (conjunction === 'but') return /^(ADP|NUM|PROPN)$/.test(next.pos);
  return next.pos === 'PROPN' && hasFiniteVerb(tokens, at + 3, Math.min(at + 8, tokens.length));
};

/** [they would go], while … · [they would go], which … · [they would go], a claim that … */
const aside: Edge = ({ statement: { tokens }, start, at }) => {
  const next = tokens[at + 1]!.lower;
  if (next === 'also') return true;
  if (next === 'at' && tokens[at + 2]?.lower === 'a' && /^(time|moment)$/.test(tokens[at + 3]?.lower ?? ''))
    return true;
  if (/^(while|although|though|which|who|whereas|compared|based|prompting)$/.test(next))
    return hasFiniteVerb(tokens, start, at);
  return /^(a|an)$/.test(next) && hasFiniteVerb(tokens, start, at);
};

/** Reyes, who said [they would go], voted … · the deal, which they said [would fail], is … */
const endOfRelative: Edge = ({ statement: { tokens }, start, at, cues }) => {
  const cue = cues.findLast((c) => c.at < start);
  if (!cue) return false;
  const relative =
    /^(who|which)$/.test(tokens[cue.from - 1]?.lower ?? '') || /^(VERB|AUX)$/.test(tokens[start]!.pos);
  if (!relative) return false;
  const next = tokens[at + 1]!;
  return (next.pos === 'VERB' && !next.lower.endsWith('ing')) || next.pos === 'AUX';
};

/** Asked whether [they would go], Reyes said … */
const nextSpeaker: Edge = ({ statement: { tokens }, at, cues }) => {
  const cue = cues.find((c) => c.from > at);
  if (
    cue?.mood !== 'finite' ||
    cue.from - at > 7 ||
    cue.from - at < 2 ||
    !cue.verb.complements.has('clause') ||
    cue.verb.cognition
  )
    return false;
  const first = tokens[at + 1]!;
  if (first.pos !== 'PROPN' && first.pos !== 'DET' && !/^(he|she|they)$/.test(first.lower)) return false;
  for (let i = at + 1; i < cue.from; i++)
    if (!/^(PROPN|NOUN|ADJ|DET|PRON|PART)$/.test(tokens[i]!.pos)) return false;
  return true;
};

/** [they would go], as have others */
const likeOthers: Edge = ({ statement: { tokens }, at }) =>
  tokens[at + 1]?.lower === 'as' && /^(have|has|had|did|do|does)$/.test(tokens[at + 2]?.lower ?? '');

/** While Reyes said [they would go], the board … */
const mainClauseAfterSubordinate: Edge = ({ statement: { tokens }, at, cues, start }) => {
  const cue = cues.findLast((c) => c.at < start);
  return (
    cue !== undefined &&
    isSubordinate(tokens, cue.from) &&
    /^(DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tokens[at + 1]!.pos)
  );
};

/** Edges at a comma that is followed by the article's own words. Whichever fits ends the content. */
export const COMMA_EDGES: readonly Edge[] = [
  newClause,
  aside,
  endOfRelative,
  nextSpeaker,
  likeOthers,
  mainClauseAfterSubordinate,
];

/** A statement that opens with While, Although, As … before the reporting clause. */
const isSubordinate = (tokens: readonly Token[], before: number): boolean => {
  const first = tokens[0]!.lower === 'but' || tokens[0]!.lower === 'and' ? 1 : 0;
  return (
    (/^(while|although|though|if|because|since|whereas|even|when|as|after|by|in)$/.test(
      tokens[first]!.lower,
    ) ||
      before <= first) &&
    before - first < 10 &&
    !tokens.slice(first, before).some((t) => t.text === ',')
  );
};
