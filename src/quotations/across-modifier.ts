import { OPENS_CLAUSE } from './clause-openers.ts';
import type { Phrase } from './phrase.ts';
import { phraseEndingAt } from './phrase-before.ts';
import type { Statement } from './statement.ts';
import { LONGEST_INSERTION } from './subject.ts';
import type { Token } from './token.ts';

/**
 * The noun that a relative clause or a participle without commas parts from its verb:
 * [The clerk] who lost the keys said … · [The man] accused of robbing the bank said … Null where `phrase`, which
 * stands just before the verb, is the subject itself.
 */
export function acrossModifier(statement: Statement, phrase: Phrase): Phrase | null {
  const { tokens, inside } = statement;
  if (!isObject(tokens, phrase.from)) return null;
  for (let i = phrase.from - 1; i > 0 && phrase.from - i < LONGEST_INSERTION && inside[i] === -1; i--) {
    if (/^[,;:—–]$|^--$/.test(tokens[i]!.text)) return null;
    if (!opensRelative(tokens, i, phrase.from) && !opensParticiple(tokens, i)) continue;
    const antecedent = phraseEndingAt(statement, i);
    if (antecedent && opensClause(statement, antecedent.from)) return { ...antecedent, to: phrase.to };
  }
  return null;
}

/** Of a verb or a preposition: warned of [the flood], found [the child]. */
const isObject = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    (before.pos === 'VERB' || before.pos === 'ADP') &&
    !OPENS_CLAUSE.test(before.lower)
  );
};

/** A relative pronoun after a noun, with a verb of its own before the object. */
const opensRelative = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^(who|that|which|whose)$/.test(tokens[at]!.lower) &&
  isNoun(tokens[at - 1]) &&
  tokens.slice(at + 1, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** [accused of], [owned by] after a noun. */
const opensParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'VERB' &&
  tokens[at]!.lower.endsWith('ed') &&
  tokens[at - 1]?.pos === 'NOUN' &&
  tokens[at + 1]?.pos === 'ADP';

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && (/^(NOUN|PROPN)$/.test(token.pos) || /^(those|one|people)$/.test(token.lower));

const opensClause = ({ tokens, inside }: Statement, at: number): boolean => {
  const before = tokens[at - 1];
  return !before || inside[at - 1] !== -1 || OPENS_CLAUSE.test(before.lower) || before.pos === 'SCONJ';
};
