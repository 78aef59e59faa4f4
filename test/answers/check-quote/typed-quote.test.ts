import { describe, expect, it } from 'vitest';
import { readTypedQuote } from '../../../src/answers/check-quote/typed-quote.ts';

const read = (text: string): [string[], string | null] => {
  const { parts, speaker } = readTypedQuote(text);
  return [parts.map((words) => words.map(({ start, end }) => text.slice(start, end)).join(' ')), speaker];
};

describe('readTypedQuote', () => {
  it.each([
    ['plain words', 'we agreed on the pier', ['we agreed on the pier'], null],
    ['quotation marks', '“We agreed on the pier.”', ['We agreed on the pier'], null],
    ['straight marks', '"We agreed"', ['We agreed'], null],
    ['an omission', 'We agreed … on the pier', ['We agreed', 'on the pier'], null],
    ['an omission in brackets', '"We [...] agreed (…) on it"', ['We', 'agreed', 'on it'], null],
    ['an omission at an end', '…agreed on the pier...', ['agreed on the pier'], null],
    ['a name after a dash', '“We agreed.” — Ana Lund', ['We agreed'], 'Ana Lund'],
    ['a name and a role after a dash', '"We agreed" - Ana Lund, chief engineer', ['We agreed'], 'Ana Lund'],
    ['a name before a colon', 'Ana Lund: “We agreed.”', ['We agreed'], 'Ana Lund'],
    ['who said it before a colon', 'The Harbour Board said: "We agreed."', ['We agreed'], 'Harbour Board'],
    ['a reporting clause', '“We agreed,” said Ana Lund.', ['We agreed'], 'Ana Lund'],
    ['a reporting clause in between', '“We,” Lund told reporters, “agreed.”', ['We', 'agreed'], 'Lund'],
    ['other words outside the marks', 'they “agreed” on it', ['they agreed on it'], null],
    ['a verb that reports nothing', '“We agreed,” Lund slept', ['We agreed Lund slept'], null],
    ['a dash that is no tag', 'we agreed – at last', ['we agreed at last'], null],
    ['a colon that is no tag', 'Note: we agreed', ['Note we agreed'], null],
    ['marks alone', '“…”', [''], null],
  ])('reads %s', (_name, text, parts, speaker) => {
    expect(read(text)).toEqual([parts, speaker]);
  });

  it.each(['“', '"', "'", '…', '. ', '[', '— ', 'A ', 'A', '“A” ', ': "', 'said '])(
    'reads 100,000 of %j in bounded time',
    (piece) => {
      expect(readTypedQuote(piece.repeat(100_000 / piece.length)).parts.length).toBeGreaterThan(0);
    },
  );
});
