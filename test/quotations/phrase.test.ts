import { describe, expect, it } from 'vitest';
import { phraseStartingAt } from '../../src/quotations/phrase-after.ts';
import { phraseEndingAt } from '../../src/quotations/phrase-before.ts';
import { slice } from '../../src/span.ts';
import { statementOf } from './read.ts';

describe('phraseEndingAt', () => {
  it.each([
    ['On Friday Reyes said so.', 'Reyes'],
    ['But a spokesman for the mayor said so.', 'a spokesman for the mayor'],
    ['Then the city’s retired pilot said so.', 'the city’s retired pilot'],
    ['Sen. Ana Reyes (D-Va.) said so.', 'Sen. Ana Reyes (D-Va.)'],
    ['Reyes and Ortiz both said so.', 'Reyes and Ortiz both'],
    ['They left when she said so.', 'she'],
    ['Most of them said so.', 'Most of them'],
    ['In all, 42% said so.', '42%'],
  ])('%s', (text, expected) => {
    const statement = statementOf(text);
    const at = statement.tokens.findIndex((token) => token.lower === 'said');
    const phrase = phraseEndingAt(statement, at)!;
    const { tokens } = statement;
    expect(slice(text, { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end })).toBe(
      expected,
    );
  });

  it.each(['Yesterday said so.', '“We” said so.', 'Quickly said so.'])('finds none: %s', (text) => {
    const statement = statementOf(text);
    expect(
      phraseEndingAt(
        statement,
        statement.tokens.findIndex((token) => token.lower === 'said'),
      ),
    ).toBeNull();
  });
});

describe('phraseStartingAt', () => {
  it.each([
    ['It rained, said Ana Reyes, a lawyer.', 'Ana Reyes'],
    ['It rained, said the retired head of the bank on Friday.', 'the retired head of the bank'],
    ['It rained, said a study by the bank.', 'a study by the bank'],
    ['It rained, said Rep. Ana Reyes (D-Va.) in Ely.', 'Rep. Ana Reyes (D-Va.)'],
    ['It rained, said she.', 'she'],
  ])('%s', (text, expected) => {
    const statement = statementOf(text);
    const { tokens } = statement;
    const phrase = phraseStartingAt(statement, tokens.findIndex((token) => token.lower === 'said') + 1)!;
    expect(slice(text, { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end })).toBe(
      expected,
    );
  });

  it.each(['It rained, said to all.', 'It rained, said on Friday.', 'It said “no”.'])(
    'finds none: %s',
    (text) => {
      const statement = statementOf(text);
      expect(
        phraseStartingAt(statement, statement.tokens.findIndex((token) => token.lower === 'said') + 1),
      ).toBeNull();
    },
  );
});
