import type { Span } from '../../span.ts';
import { contentEnd, spanOf, statementEnd } from '../content.ts';
import type { Draft } from '../draft.ts';
import { hasFiniteVerb } from '../finite-verb.ts';
import type { Phrase } from '../phrase.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import type { Reading } from '../reporting-clause.ts';
import { isReport } from '../reports.ts';
import type { Statement } from '../statement.ts';
import { isCalendar, isDeterminer } from '../word-classes.ts';

/**
 * [According to] [Reyes], [the talks failed]. · [The talks failed], [according to] [Reyes]. ·
 * [The talks], [according to] [Reyes], [failed].
 */
export function accordingTo(reading: Reading): Draft[] {
  const { statement } = reading;
  return statement.tokens.flatMap((_, at): Draft[] => {
    const to = statement.inside[at] === -1 ? cueEnd(statement, at) : 0;
    const phrase = to > 0 ? (sourceAt(statement, to) ?? wordsBeforeMark(statement, to)) : null;
    const spans = phrase ? contentAround(reading, at, phrase.to) : [];
    if (!phrase || spans.length === 0) return [];
    const cue = spanOf(statement, at, to);
    return [
      {
        pattern: 'according-to',
        statement,
        spans,
        cue,
        verb: null,
        speaker: { statement, phrase },
        inherited: false,
      },
    ];
  });
}

/** What stands before the cue at `at`, if anything does, and what goes on after the source's comma. */
function contentAround({ statement, cues }: Reading, at: number, sourceEnd: number): Span[] {
  const { tokens, inside } = statement;
  const fronted = at <= 1;
  const rest = nextComma(statement, sourceEnd) + 1;
  const goesOn = rest > 0 && rest < statementEnd(statement);
  const aside =
    goesOn && (/^(which|who|but|and|with)$/.test(tokens[rest]!.lower) || tokens[rest]!.lower.endsWith('ing'));
  const after =
    goesOn && (fronted || !aside) ? [spanOf(statement, rest, contentEnd(statement, rest, cues))] : [];
  if (fronted) return after;
  const comma = tokens[at - 1]!.text === ',' && inside[at - 1] === -1;
  return [spanOf(statement, 0, comma ? at - 1 : at), ...after];
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

/**
 * [the operator], or with the name that its comma leads to: according to [the operator, Norrwater]. In doubt the noun
 * alone: a report is nobody, and Norrwater may be who it is about.
 */
function sourceAt(statement: Statement, from: number): Phrase | null {
  const { tokens, inside } = statement;
  const phrase = phraseStartingAt(statement, from);
  if (!phrase || tokens[phrase.to]?.text !== ',') return phrase;
  const head = tokens[phrase.core.to - 1]!;
  if (head.pos !== 'NOUN' || isReport(head.lower) || WRITING.test(head.lower)) return phrase;
  const owned = tokens.slice(phrase.from, phrase.core.to).some(({ lower }) => lower === "'s");
  if (!owned && !isDeterminer(tokens[phrase.from]!)) return phrase;
  let to = phrase.to + 1;
  while (tokens[to]?.pos === 'PROPN' && inside[to] === -1 && !isCalendar(tokens[to])) to++;
  return to > phrase.to + 1 && endsApposition(statement, to) ? { ...phrase, to } : phrase;
}

/** What is read, and has no name to it. */
const WRITING =
  /^(documents?|papers?|letters?|statements?|figures|data|records?|files?|filings?|memos?|books?|articles?|plans?|rules?|laws?|website)$/;

/** Nothing, or a comma and a clause of its own; not what goes on with a list: Norrwater[,] Lund, and Vos lied. */
function endsApposition(statement: Statement, at: number): boolean {
  const { tokens } = statement;
  if (at >= statementEnd(statement)) return true;
  if (tokens[at]!.text !== ',' || /^(who|whose|which|that|where|when)$/.test(tokens[at + 1]?.lower ?? ''))
    return false;
  const ends = tokens.findIndex(({ text, pos }, i) => i > at && (pos === 'CCONJ' || text === ','));
  return hasFiniteVerb(tokens, at + 1, ends < 0 ? tokens.length : ends);
}

/** A source that the tagger takes for a verb: according to [polls] at the time. */
function wordsBeforeMark({ tokens, inside }: Statement, from: number): Phrase | null {
  let to = from;
  while (to < tokens.length && inside[to] === -1 && tokens[to]!.pos !== 'PUNCT' && tokens[to]!.pos !== 'ADP')
    to++;
  return to > from && to - from < 4 ? { from, to, core: { from, to } } : null;
}
