import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../../src/quotations/quotation.ts';
import { timexesOf } from '../read.ts';

// A Wednesday.
const TODAY = '2023-08-30';

/** The words between the first and the last curly quotation mark, said at `cue`. */
function quotationIn(text: string, cue: string): Quotation {
  const at = text.lastIndexOf(cue);
  return {
    article: 'made-up',
    spans: [{ start: text.indexOf('“'), end: text.lastIndexOf('”') + 1 }],
    kind: 'direct',
    cue: { start: at, end: at + cue.length },
    speaker: null,
    speakerName: null,
    resolution: null,
    negated: false,
    confidence: 1,
    pattern: 'hand-made',
  };
}

const quoted = (text: string, cue: string): unknown => {
  const found = timexesOf(text, TODAY, [quotationIn(text, cue)]);
  const one = found.find(({ span }) => span.start > text.indexOf('“') && span.end < text.lastIndexOf('”'));
  return [one?.value, one?.anchor?.basis];
};

describe('what is said within quotation marks', () => {
  it.each([
    ['“We publish it today,” she said on Monday.', 'said', '2023-08-28'],
    ['On Monday she said: “We publish it tomorrow.”', 'said', '2023-08-29'],
    ['On Monday the mayor spoke to us.\n\n“We publish it today,” she added.', 'added', '2023-08-28'],
    ['“We leave next week,” she said on Sunday.', 'said', '2023-W35'],
  ])('is counted from the day of speaking: %s', (text, cue, value) => {
    expect(quoted(text, cue)).toEqual([value, 'speech']);
  });

  it.each([
    ['“We publish it today,” she said.', 'said', '2023-08-30'],
    ['“We publish it today,” she said, two weeks after the vote of August 2.', 'said', '2023-08-30'],
    ['The bridge fell on Monday.\n\n“We publish it today,” she said.', 'said', '2023-08-30'],
    ['“We publish it today,” she said after Monday’s vote.', 'said', '2023-08-30'],
    ['“We publish it today,” she said, as she will on Friday.', 'said', '2023-08-30'],
    ['Officials said on Monday it fell.\n\n“We met in June,” she said.', 'said', '2023-06'],
  ])('is counted from the article where the text gives no day of speaking: %s', (text, cue, value) => {
    expect(quoted(text, cue)).toEqual([value, 'published']);
  });

  it('does not move what stands outside the marks, or in indirect speech', () => {
    const text = 'On Monday she said “no”. Today she left.';
    expect(timexesOf(text, TODAY, [quotationIn(text, 'said')])[1]?.value).toBe('2023-08-30');
    const indirect: Quotation = {
      ...quotationIn(text, 'said'),
      kind: 'indirect',
      spans: [{ start: text.indexOf('Today'), end: text.length }],
    };
    expect(timexesOf(text, TODAY, [indirect])[1]?.value).toBe('2023-08-30');
  });
});
