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
    // Its verbs are those of the quotation: what is said looks ahead, though it was said.
    ['“Ask me on the 3rd,” he said.', 'said', '2023-09-03'],
    ['“On the 3rd we met,” he will say.', 'say', '2023-08-03'],
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

describe('what is told in indirect speech', () => {
  /** The words before “, the owners”, as somebody said them. */
  const told = (text: string): unknown => {
    const end = text.indexOf(', the owners');
    const cue = text.indexOf('said', end);
    const quotation: Quotation = {
      ...quotationIn(text, 'said'),
      spans: [{ start: text.lastIndexOf('.', end) + 1, end }],
      kind: 'indirect',
      cue: { start: cue, end: cue + 4 },
    };
    const one = timexesOf(text, TODAY, [quotation]).find(({ pattern }) => pattern === 'distance');
    return [one?.value, one?.anchor?.basis];
  };

  it('looks back from the day of speaking', () => {
    expect(told('Half were sold, up from none five days earlier, the owners said on Sunday.')).toEqual([
      '2023-08-22',
      'speech',
    ]);
  });

  it.each([
    ['Half were sold, up from none five days earlier, the owners said.', '2023-08-25', 'published'],
    [
      'It opened on 20 August. None were sold five days earlier, the owners said on Sunday.',
      '2023-08-15',
      'mention',
    ],
    ['None were sold on Monday, five days ago, the owners said on Sunday.', '2023-08-25', 'published'],
  ])('or from the article, or a date before it: %s', (text, value, from) => {
    expect(told(text)).toEqual([value, from]);
  });
});
