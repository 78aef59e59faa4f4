import { describe, expect, it } from 'vitest';
import { tellingness } from '../../src/answers/tellingness.ts';

describe('tellingness', () => {
  it('is highest for what the other sentences of the day speak of too', () => {
    const [day = []] = tellingness([
      [
        'The mayor wore a green hat.',
        'Fire destroyed the old market hall.',
        'The market hall fire began in a kitchen.',
      ],
    ]);
    expect(Math.max(...day)).toBe(day[1]);
    expect(Math.min(...day)).toBe(day[0]);
  });

  it('falls back on the story where a day has no other sentence in common', () => {
    const [, day = []] = tellingness([
      ['The ferry sank.', 'The ferry was raised.'],
      ['Bakers went home.', 'Ferry owners paid.'],
    ]);
    expect(day[1]).toBeGreaterThan(day[0] ?? 0);
  });

  it.each([[[]], [[[]]], [[['']]], [[['the of and']]]])('is a number for %j', (days) => {
    expect(tellingness(days).flat().every(Number.isFinite)).toBe(true);
  });
});
