import { COMMA_EDGES, type Edge } from './comma-edges.ts';
import { hasFiniteVerb } from './finite-verb.ts';

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

/** [they would go] but never did */
const contrast: Edge = ({ statement: { tokens }, start, at }) =>
  tokens[at]!.lower === 'but' &&
  tokens[at - 1]!.text !== ',' &&
  tokens[at + 1]?.pos === 'VERB' &&
  hasFiniteVerb(tokens, start, at);

/** A comma with the article's own words after it. */
const comma: Edge = (place) =>
  place.statement.tokens[place.at]!.text === ',' &&
  place.statement.inside[place.at + 1] === -1 &&
  COMMA_EDGES.some((isEdge) => isEdge(place));

/** Whichever comes first ends the content; their order does not matter. */
export const CONTENT_EDGES: readonly Edge[] = [
  semicolon,
  comma,
  anotherReport,
  colonBeforeQuotation,
  means,
  secondCue,
  occasion,
  loneDash,
  contrast,
];
