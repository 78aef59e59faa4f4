import { describe, expect, it } from 'vitest';
import { NOW, open } from './open-on-a-day.ts';

describe('the audit log', () => {
  const { audit } = open();
  const entry = { guild: 'g', who: 'tomas', deed: 'added', subject: 'draft', subjectId: 1 } as const;
  audit.add({ ...entry, deed: 'began', revision: 1 });
  audit.add({ ...entry, revision: 2, detail: 'passage 3' });
  audit.add({ ...entry, subjectId: 2, revision: 3 });
  audit.add({ ...entry, guild: 'h', subjectId: 3, revision: 3 });

  it('lists a guild’s, the newest first, from any place on', () => {
    expect(audit.newest('g', 5).map(({ id }) => id)).toEqual([3, 2, 1]);
    expect(audit.newest('g', 1, 1)).toEqual([{ ...entry, id: 2, at: NOW, revision: 2, detail: 'passage 3' }]);
    expect(audit.count('g')).toBe(3);
    expect(audit.count('nowhere')).toBe(0);
  });

  it('says what was done to a draft since', () => {
    expect(audit.since(1, 1).map(({ deed }) => deed)).toEqual(['added']);
    expect(audit.since(1, 2)).toEqual([]);
  });
});
