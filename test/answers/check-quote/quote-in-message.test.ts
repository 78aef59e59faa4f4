import { describe, expect, it } from 'vitest';
import { quoteInMessage } from '../../../src/answers/check-quote/quote-in-message.ts';

describe('quoteInMessage', () => {
  it.each([
    ['all of it', ' We agreed on the pier. ', 'We agreed on the pier.'],
    ['the quoted part', 'Is that true? “We agreed on the pier.” I doubt it.', '“We agreed on the pier.”'],
    [
      'both quoted parts',
      '“We agreed on it,” she said, “at long last.”',
      '“We agreed on it,” […] “at long last.”',
    ],
    ['no single words among more', 'The “iron” minister: “We agreed on it.”', '“We agreed on it.”'],
    ['a single word alone', 'He called it “shameful” again', '“shameful”'],
    ['the speaker after a dash', 'Look! “We agreed on it.” — Ana Lund', '“We agreed on it.” — Ana Lund'],
    ['the speaker before a colon', 'Ana Lund: "We agreed on it"', '"We agreed on it" — Ana Lund'],
    ['lines set off', 'Seen today:\n> We agreed\n> on the pier.\nReally?', 'We agreed\non the pier.'],
  ])('takes %s', (_name, message, expected) => {
    expect(quoteInMessage(message)).toBe(expected);
  });

  it.each(['“', '"', '> ', '>\n', '“A” ', '— ', 'A '])('reads 100,000 of %j in bounded time', (piece) => {
    expect(typeof quoteInMessage(piece.repeat(100_000 / piece.length))).toBe('string');
  });
});
