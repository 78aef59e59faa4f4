import { describe, expect, it } from 'vitest';
import { segment } from '../../src/articles/segment.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { slice } from '../../src/span.ts';

const find = (text: string) =>
  findQuotations({ id: 'a', text }, segment(text)).map((q) => ({
    content: q.spans.map((span) => slice(text, span)),
    cue: q.cue && slice(text, q.cue),
    speaker: q.speakerName,
    kind: q.kind,
    negated: q.negated,
  }));

describe('findQuotations', () => {
  it.each([
    ['The club’s chairman, Pieter van der Berg, said it failed.', 'Pieter van der Berg'],
    ['Tomás Ibáñez said it failed.', 'Tomás Ibáñez'],
  ])('%s: by %s', (text, speaker) => {
    expect(find(text)[0]?.speaker).toBe(speaker);
  });

  it('resolves he to the speaker before', () => {
    expect(find('“We agreed,” Gov. Tom Reyes said. “The vote is on Friday,” he added.')).toEqual([
      { content: ['“We agreed,”'], cue: 'said', speaker: 'Tom Reyes', kind: 'direct', negated: false },
      {
        content: ['“The vote is on Friday,”'],
        cue: 'added',
        speaker: 'Tom Reyes',
        kind: 'direct',
        negated: false,
      },
    ]);
  });

  it.each([
    [
      'Norland has repeatedly denied that it sold the ships.',
      'has repeatedly denied',
      'that it sold the ships',
      true,
    ],
    [
      'Norland stopped short of saying there was a deal.',
      'stopped short of saying',
      'there was a deal',
      true,
    ],
    ['Norland dismissed “the rumours”.', 'dismissed', '“the rumours”', true, 'direct'],
    ['Norland dismissed the rumours: “We sold none.”', 'dismissed', '“We sold none.”', false, 'direct'],
    ['“We sold none,” Norland denied.', 'denied', '“We sold none,”', false, 'direct'],
    ['“We sold none,” Norland declined to say.', 'declined', '“We sold none,”', true, 'direct'],
    ['Norland said that there was a deal.', 'said', 'that there was a deal', false],
  ])('%s', (text, cue, content, negated, kind = 'indirect') => {
    expect(find(text)).toEqual([{ content: [content], cue, speaker: 'Norland', kind, negated }]);
  });
});
