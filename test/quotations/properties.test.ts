import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { segment } from '../../src/articles/segment.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { identifySpeakers } from '../../src/quotations/identify-speakers.ts';
import { speakerMentions } from '../../src/quotations/speaker-mentions.ts';

const find = (text: string) => findQuotations({ id: 'a', text }, segment(text));

const words = fc.constantFrom(
  'Reyes',
  'Mrs. Ortiz',
  'a broker at',
  'Ltd.',
  'he',
  'who',
  'said',
  'told',
  'denied',
  'did not say',
  'adding',
  'that',
  'according to',
  'the talks',
  'had failed',
  'and',
  'but',
  ',',
  '.',
  ':',
  ';',
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  '(',
  ')',
  '—',
  '\n\n',
  '\u00a0',
  '\ud800',
  '1',
);

test.each([
  '“It fell,” said a broker at Ltd.',
  '“It fell,” said a broker, Ltd.',
  '“It fell,” said Ana Reyes, U.S.',
])('reads a name that is the last word of the text: %s', (text) => {
  expect(find(text)).toHaveLength(1);
});

test('every span lies in the text, in order, and nothing throws', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      const quotations = find(text);
      for (const { spans, cue, speaker, confidence } of quotations) {
        expect(spans.length).toBeGreaterThan(0);
        for (const [i, span] of spans.entries()) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
        }
        for (const span of [cue, speaker])
          if (span) expect(text.slice(span.start, span.end).trim()).not.toBe('');
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
      const { list, of } = identifySpeakers([{ quotations, mentions: speakerMentions(text, quotations) }]);
      for (const speaker of list)
        for (const quotation of speaker.quotations) expect(of(quotation)).toBe(speaker);
    }),
    { numRuns: 300 },
  );
});

describe('hostile articles', () => {
  it.each([
    '"',
    '“',
    '”',
    "'",
    '‘',
    "''",
    '“”',
    'a',
    '\ud800',
    '(',
    ' said',
    ', said he',
    'He said so. ',
    '“He\n',
    ', adding that',
  ])('%j many times over', (unit) => {
    const text = unit.repeat(20_000);
    for (const { spans } of find(text)) expect(spans.at(-1)!.end).toBeLessThanOrEqual(text.length);
  });
});
