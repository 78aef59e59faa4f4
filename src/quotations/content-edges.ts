import type { Cue } from './cue.ts';
import type { Statement } from './statement.ts';

interface Place {
  readonly statement: Statement;
  /** The first token of the content. */
  readonly start: number;
  /** The token outside quotation marks that may be the first one after the content. */
  readonly at: number;
  readonly cues: readonly Cue[];
}

type Edge = (place: Place) => boolean;

/** [the roof would hold]; the board … */
const semicolon: Edge = ({ statement, at }) => statement.tokens[at]!.text === ';';

/** [they would go], adding that … · [they would go], according to Reyes */
const anotherReport: Edge = ({ statement: { tokens, inside }, at, cues }) => {
  const closed = inside[at - 1] !== -1;
  const first = /^(,|--|—|–)$/.test(tokens[at]!.text) ? at + 1 : at;
  if ((first === at && !closed) || inside[first] !== -1) return false;
  const next = tokens[first]!;
  if (next.lower === 'according') return true;
  if (closed && first === at && next.pos === 'CCONJ' && /[,.?!]$/.test(tokens[at - 2]?.text ?? ''))
    return cues.some((cue) => cue.from === at + 1 || cue.from === at + 2);
  return cues.some((cue) => cue.from <= first && first <= cue.at && cue.mood === 'participle');
};

/** [they would go]: “I must.” */
const colonBeforeQuotation: Edge = ({ statement: { tokens, inside }, at }) =>
  tokens[at]!.text === ':' && inside[at + 1] !== undefined && inside[at + 1] !== -1;

/** Reyes, who said [they would go], voted … · the deal, which they said [would fail], is … */
const endOfRelative: Edge = ({ statement: { tokens, inside }, start, at, cues }) => {
  if (tokens[at]!.text !== ',' || inside[at + 1] !== -1) return false;
  const cue = cues.findLast((c) => c.at < start);
  if (!cue) return false;
  const relative =
    /^(who|which)$/.test(tokens[cue.from - 1]?.lower ?? '') || /^(VERB|AUX)$/.test(tokens[start]!.pos);
  if (!relative) return false;
  const next = tokens[at + 1]!;
  return (next.pos === 'VERB' && !next.lower.endsWith('ing')) || next.pos === 'AUX';
};

/** [they would go] by saying … */
const means: Edge = ({ statement: { tokens }, at, cues }) =>
  tokens[at]!.lower === 'by' && cues.some((cue) => cue.at === at + 1 && cue.form === 'ing');

/** [they would go] and told … · [they would go], but also said … */
const secondCue: Edge = ({ statement: { tokens }, start, at, cues }) => {
  const conjunction = tokens[at]!.text === ',' ? at + 1 : at;
  if (tokens[conjunction]?.pos !== 'CCONJ') return false;
  let i = conjunction + 1;
  while (tokens[i]?.pos === 'ADV') i++;
  const own = cues.findLast((cue) => cue.at < start);
  return cues.some(
    (cue) =>
      (cue.from === i || cue.at === i || cue.from === conjunction + 1) &&
      (cue.mood === 'finite' ? cue.form !== 'base' || cue.from < cue.at : own?.mood === 'participle'),
  );
};

/**
 * [they would go], but the board … · [they would go], and voted … : a new main clause or a new verb of the
 * speaker's. Content goes on where the conjunction is followed by [that], an auxiliary or an adverb
 * (development news: ", and" + verb ends it in 11 of 12, ", but" + he in 9 of 9, ", and that" in 1 of 11).
 */
const newClause: Edge = ({ statement: { tokens, inside }, start, at }) => {
  if (tokens[at]!.text !== ',' || inside[at + 1] !== -1) return false;
  const conjunction = tokens[at + 1]!.lower;
  const next = tokens[at + 2];
  if (!next || (conjunction !== 'and' && conjunction !== 'but') || inside[at + 2] !== -1) return false;
  if (!hasFiniteVerb(tokens, start, at)) return false;
  if (/^(VERB|DET|NOUN)$/.test(next.pos)) return next.lower !== 'that';
  if (/^(he|she)$/.test(next.lower)) return true;
  if (conjunction === 'but') return /^(ADP|NUM|PROPN)$/.test(next.pos);
  return next.pos === 'PROPN' && hasFiniteVerb(tokens, at + 3, Math.min(at + 8, tokens.length));
};

/** [they would go], while … · [they would go], which … · [they would go], a claim that … */
const aside: Edge = ({ statement: { tokens, inside }, start, at }) => {
  if (tokens[at]!.text !== ',' || inside[at + 1] !== -1) return false;
  const next = tokens[at + 1]!.lower;
  if (next === 'also') return true;
  if (next === 'at' && tokens[at + 2]?.lower === 'a' && /^(time|moment)$/.test(tokens[at + 3]?.lower ?? ''))
    return true;
  if (/^(while|although|though|which|who|whereas|compared|based|prompting)$/.test(next))
    return hasFiniteVerb(tokens, start, at);
  return /^(a|an)$/.test(next) && hasFiniteVerb(tokens, start, at);
};

/** [they would go] in an interview with … · [the city of lying] during a meeting on Friday · [it] on Twitter */
const occasion: Edge = ({ statement: { tokens, inside }, start, at }) => {
  const preposition = tokens[at]!.lower;
  if (at === start || (preposition !== 'in' && preposition !== 'during' && preposition !== 'on'))
    return false;
  for (let i = at + 1; i < at + 5 && i < tokens.length && inside[i] === -1; i++) {
    const { lower, pos } = tokens[i]!;
    if (
      preposition === 'on'
        ? lower === 'twitter'
        : INTERVIEW.test(lower) || (preposition === 'during' && MEETING.test(lower))
    )
      return true;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return false;
  }
  return false;
};
const INTERVIEW = /^(interview|interviews)$/;
const MEETING =
  /^(debate|meeting|rally|speech|hearing|briefing|conference|appearance|session|event|forum|call)$/;

/** [they would go] – although … : a dash that is not one of a pair. */
const loneDash: Edge = ({ statement: { tokens, inside }, start, at }) => {
  const dash = tokens[at]!.text;
  if (!/^(-|--|–|—)$/.test(dash) || inside[at + 1] !== -1) return false;
  const next = tokens[at + 1]!.lower;
  if (!/^(a|an|although|though|something|which|while|but|at|and)$/.test(next)) return false;
  if (next === 'and' && tokens[at + 2]?.pos !== 'PRON') return false;
  const paired = tokens.some(
    (t, i) => i > start && i !== at && i - at < LONGEST_ASIDE && at - i < LONGEST_ASIDE && t.text === dash,
  );
  return !paired && hasFiniteVerb(tokens, start, at);
};
/** Tokens between the dashes of a pair. */
const LONGEST_ASIDE = 30;

/** Asked whether [they would go], Reyes said … */
const nextSpeaker: Edge = ({ statement: { tokens, inside }, at, cues }) => {
  if (tokens[at]!.text !== ',' || inside[at + 1] !== -1) return false;
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
  tokens[at]!.text === ',' &&
  tokens[at + 1]?.lower === 'as' &&
  /^(have|has|had|did|do|does)$/.test(tokens[at + 2]?.lower ?? '');

/** [they would go] but never did */
const contrast: Edge = ({ statement: { tokens }, start, at }) =>
  tokens[at]!.lower === 'but' &&
  tokens[at - 1]!.text !== ',' &&
  tokens[at + 1]?.pos === 'VERB' &&
  hasFiniteVerb(tokens, start, at);

/** While Reyes said [they would go], the board … */
const mainClauseAfterSubordinate: Edge = ({ statement: { tokens, inside }, at, cues, start }) => {
  if (tokens[at]!.text !== ',' || inside[at + 1] !== -1) return false;
  const cue = cues.findLast((c) => c.at < start);
  return (
    cue !== undefined &&
    isSubordinate(tokens, cue.from) &&
    /^(DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tokens[at + 1]!.pos)
  );
};

/** Whichever comes first ends the content; their order does not matter. */
export const CONTENT_EDGES: readonly Edge[] = [
  semicolon,
  anotherReport,
  colonBeforeQuotation,
  endOfRelative,
  means,
  secondCue,
  newClause,
  aside,
  occasion,
  loneDash,
  nextSpeaker,
  likeOthers,
  contrast,
  mainClauseAfterSubordinate,
];

/** A statement that opens with While, Although, As … before the reporting clause. */
const isSubordinate = (tokens: Statement['tokens'], before: number): boolean => {
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

export function hasFiniteVerb(tokens: Statement['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, lower } = tokens[i]!;
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing') && tokens[i - 1]?.lower !== 'to'))
      return true;
  }
  return false;
}
