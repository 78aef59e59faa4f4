import { contentEnd, spanOf, statementEnd } from '../content.ts';
import { hasFiniteVerb } from '../content-edges.ts';
import type { Draft } from '../draft.ts';
import type { Phrase } from '../phrase.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import type { Reading } from '../reporting-clause.ts';
import type { Statement } from '../statement.ts';

/** [According to] [Reyes], [the talks failed]. · [The talks failed], [according to] [Reyes]. · [The talks], [according to] [Reyes], [failed]. */
export function accordingTo({ statement, cues }: Reading): Draft[] {
  const { tokens, inside } = statement;
  const drafts: Draft[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const to = cueEnd(statement, i);
    if (to === 0 || inside[i] !== -1) continue;
    const phrase = phraseStartingAt(statement, to) ?? wordsBeforeMark(statement, to);
    if (!phrase) continue;
    const comma = nextComma(statement, phrase.to);
    const end = statementEnd(statement);
    const spans =
      i <= 1
        ? comma < 0
          ? []
          : [spanOf(statement, comma + 1, contentEnd(statement, comma + 1, cues))]
        : [
            spanOf(statement, 0, tokens[i - 1]!.text === ',' && inside[i - 1] === -1 ? i - 1 : i),
            ...(comma > 0 &&
            comma + 1 < end &&
            !/^(which|who|but|and|with)$/.test(tokens[comma + 1]!.lower) &&
            !tokens[comma + 1]!.lower.endsWith('ing')
              ? [spanOf(statement, comma + 1, contentEnd(statement, comma + 1, cues))]
              : []),
          ];
    if (spans.length === 0) continue;
    drafts.push({
      pattern: 'according-to',
      statement,
      spans,
      cue: spanOf(statement, i, to),
      verb: null,
      speaker: { statement, phrase },
      inherited: false,
    });
  }
  return drafts;
}

/** After [according to], [as per], [as reported by] at `i`; 0 where there is none. */
function cueEnd({ tokens }: Statement, i: number): number {
  const at = (k: number) => tokens[i + k]?.lower ?? '';
  if (at(0) === 'according' && at(1) === 'to') return i + 2;
  if (at(0) === 'as' && at(1) === 'per') return i + 2;
  if (at(0) === 'as' && /^(reported|stated|described|told|noted|written|said)$/.test(at(1)) && at(2) === 'by')
    return i + 3;
  return 0;
}

/** The comma that ends the phrase and its apposition; -1 where the statement ends first. */
function nextComma({ tokens, inside }: Statement, from: number): number {
  for (let i = from; i < tokens.length; i++) {
    if (tokens[i]!.text !== ',' || inside[i] !== -1) continue;
    if (tokens[i + 1]?.pos !== 'DET' || !tokens[i + 2]) return i;
    // [a friend of hers,] is an apposition if it has no verb before a further comma.
    const next = tokens.findIndex((t, k) => k > i && t.text === ',' && inside[k] === -1);
    return next < 0 || hasFiniteVerb(tokens, i + 1, next) ? i : next;
  }
  return -1;
}

/** A source that the tagger takes for a verb: according to [polls] at the time. */
function wordsBeforeMark({ tokens, inside }: Statement, from: number): Phrase | null {
  let to = from;
  while (to < tokens.length && inside[to] === -1 && tokens[to]!.pos !== 'PUNCT' && tokens[to]!.pos !== 'ADP')
    to++;
  return to > from && to - from < 4 ? { from, to, core: { from, to } } : null;
}
