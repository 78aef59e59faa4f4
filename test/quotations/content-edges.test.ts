import { expect, it } from 'vitest';
import { contentEnd, quotedContentEnd } from '../../src/quotations/content.ts';
import { findCues } from '../../src/quotations/cue.ts';
import { slice } from '../../src/span.ts';
import { statementOf } from './read.ts';

/** The content that starts at the word `first`. */
function contentFrom(text: string, first: string, end = contentEnd): string {
  const statement = statementOf(text);
  const start = statement.tokens.findIndex((token) => token.text === first);
  const last = end(statement, start, findCues(statement)) - 1;
  return slice(text, { start: statement.tokens[start]!.start, end: statement.tokens[last]!.end });
}

it.each([
  ['Reyes said they would go; the board stayed.', 'they would go'],
  ['Reyes said they would go, adding that it was late.', 'they would go'],
  ['Reyes said they would go, according to Ortiz.', 'they would go'],
  ['Reyes said they would go: “It is late.”', 'they would go'],
  ['Reyes, who said they would go, voted against it.', 'they would go'],
  ['Reyes hinted they would go by saying nothing was left.', 'they would go'],
  ['Reyes said they would go and told the board to vote.', 'they would go'],
  ['Reyes said they would go, and voted for the plan.', 'they would go'],
  ['Reyes said they would go, but he did not sign it.', 'they would go'],
  ['Reyes said they would go, but something held them.', 'they would go'],
  ['Reyes said they would go, while the board stayed.', 'they would go'],
  ['Reyes said they would go, a claim that Ortiz rejects.', 'they would go'],
  ['Reyes said they would go in an interview with Radio Ely.', 'they would go'],
  ['Reyes said they would go – although the board stayed.', 'they would go'],
  ['Reyes said they would go, as have other members.', 'they would go'],
  ['Reyes said they would go but stayed in Ely.', 'they would go'],
  ['The board wondered if they would go, Ortiz said it was late.', 'they would go'],
  ['While Reyes said they would go, the board stayed.', 'they would go'],
  ['Reyes said they would go, and that it was late.', 'they would go, and that it was late'],
  ['Reyes said they would go to Ely, Bath and York.', 'they would go to Ely, Bath and York'],
  ['Reyes said they would go – a few of them – to Ely.', 'they would go – a few of them – to Ely'],
  ['Reyes said they would go because it was late.', 'they would go because it was late'],
  ['Reyes said they would go!', 'they would go!'],
])('%s', (text, expected) => {
  expect(contentFrom(text, 'they')).toBe(expected);
});

it.each([
  ['Reyes said, “We agreed,” and left.', '“We agreed,”'],
  ['Reyes called it “shameful” and a breach of the law.', '“shameful” and a breach of the law'],
])('%s', (text, expected) => {
  expect(contentFrom(text, '“', quotedContentEnd)).toBe(expected);
});
