import { expect, it } from 'vitest';
import { toStatements } from '../../src/quotations/statement.ts';
import { createTagger } from '../../src/quotations/tagger.ts';
import { slice } from '../../src/span.ts';
import { statementsOf } from './read.ts';

it.each([
  ['“Why now? Why us?” Reyes asked. The board left.', ['“Why now? Why us?” Reyes asked.', 'The board left.']],
  ['“Go!” shouted Reyes. They went.', ['“Go!” shouted Reyes.', 'They went.']],
  ['“We agreed.” Reyes said. They went.', ['“We agreed.” Reyes said.', 'They went.']],
  ['“We agreed.” Reyes said the vote was close.', ['“We agreed.”', 'Reyes said the vote was close.']],
  ['“We agreed,” he said.\n\n“Then we left.”', ['“We agreed,” he said.', '“Then we left.”']],
])('%s', (text, expected) => {
  expect(statementsOf(text).map((statement) => slice(text, statement))).toEqual(expected);
});

it('cuts a sentence that has no end', () => {
  const text = 'word '.repeat(1200).trim();
  const whole = { start: 0, end: text.length };
  const structure = {
    paragraphs: [{ ...whole, number: 1 }],
    sentences: [{ ...whole, paragraph: 0, boilerplate: false }],
    passages: [],
  };
  const statements = toStatements(text, structure, createTagger()(text), []);
  expect(statements.map(({ tokens }) => tokens.length)).toEqual([500, 500, 200]);
});
