import { describe, expect, it } from 'vitest';
import { timexesOf } from '../read.ts';

const anchors = (text: string): unknown[] =>
  timexesOf(text, null).map(({ value, anchor }) => [value, anchor?.day ?? null]);

describe('the anchor of an article without a publication date', () => {
  it('is the day on which a weekday, a date and a stated year agree', () => {
    expect(
      anchors('They met on Wednesday, August 30. A month earlier, in July, they had not. © 2023'),
    ).toEqual([
      ['2023-08-30', '2023-08-30'],
      ['2023-07', '2023-08-30'],
      ['2023-07', '2023-08-30'],
      ['2023', null],
    ]);
  });

  it('makes what is counted from it fuzzy, but not the proved day', () => {
    const [proved, counted] = timexesOf('They met on Wednesday, August 30, 2023. They left yesterday.', null);
    expect([proved?.certainty, counted?.certainty]).toEqual(['exact', 'fuzzy']);
  });

  it.each([
    'They met on August 30. Last month they had not. © 2023',
    'They met on Tuesday, August 30. Last month they had not. © 2023',
    'They met on Wednesday, August 30, 2017. Last month they had not. © 2023',
    'They met on Wednesday, August 30. Last month they had not. It was so in 2017 and in 2023.',
    'They will meet on Wednesday, August 30. Last month they did not. © 2023',
  ])('is not there without proof: %s', (text) => {
    const month = timexesOf(text, null).find(({ value }) => value.endsWith('-XX'));
    expect(month).toMatchObject({ value: 'XXXX-XX', interval: null, anchor: null, certainty: 'vague' });
  });
});

describe('the anchor of an article with a publication date', () => {
  it('is that date, for what is counted only', () => {
    const found = timexesOf('In 2019 and last month it rained.', '2023-08-31');
    expect(found.map(({ anchor }) => anchor)).toEqual([null, { day: '2023-08-31', basis: 'published' }]);
  });
});
