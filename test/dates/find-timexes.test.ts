import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../src/quotations/quotation.ts';
import { lines, timexesOf } from './read.ts';

describe('findTimexes', () => {
  it('resolves from the publication date', () => {
    expect(lines('The envoy visited Oslo late last month.', '2023-08-31')).toEqual([
      'late last month | DATE 2023-07 2023-07-21/2023-07-31',
    ]);
  });

  it('keeps the bounds of earlier this month', () => {
    expect(lines('Earlier this month the bridge was closed.', '2023-08-30')).toEqual([
      'Earlier this month | DATE 2023-08 2023-08-01/2023-08-30',
    ]);
  });

  it('proves a date of an undated article by its weekday and a stated year', () => {
    const text = 'The council met on Wednesday, August 30.\n\nCopyright 2023, The Example';
    const [day] = timexesOf(text, null);
    expect(day).toMatchObject({ value: '2023-08-30', anchor: { day: '2023-08-30', basis: 'text' } });
  });

  it('leaves an undated article unresolved without proof', () => {
    expect(lines('The council met on August 30. Last month it had not.', null)).toEqual([
      'August 30 | DATE XXXX-08-30 -',
      'Last month | DATE XXXX-XX -',
    ]);
  });

  it('counts quoted words from the day of speaking', () => {
    const text = 'On Monday the mayor spoke. “We will share the plan today,” she said.';
    const quotation: Quotation = {
      article: 'made-up',
      spans: [{ start: 27, end: 58 }],
      kind: 'direct',
      cue: { start: 63, end: 67 },
      speaker: null,
      speakerName: null,
      resolution: null,
      negated: false,
      confidence: 1,
      pattern: 'hand-made',
    };
    expect(timexesOf(text, '2023-08-30', [quotation])[1]).toMatchObject({
      value: '2023-08-28',
      anchor: { day: '2023-08-28', basis: 'speech' },
    });
  });
});
