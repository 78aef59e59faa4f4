import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/discord/limits.ts';
import { readDraftId, writeDraftId } from '../../../src/discord/summary/draft-id.ts';

describe('the custom id of a draft’s button', () => {
  it('is read back as it was written', () => {
    const count = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(fc.constantFrom('up', 'worded', 'post'), count, count, (act, draft, revision) => {
        const written = writeDraftId({ act, draft, revision });
        expect(written.length).toBeLessThanOrEqual(LIMITS.customId);
        expect(readDraftId(written)).toEqual({ act, draft, revision });
      }),
    );
  });

  it.each([
    'draft',
    'draft:up:1',
    'draft:up:1:2:3',
    'draft:burn:1:2',
    'draft:up:-1:2',
    'draft:up:1e3:2',
    'up:1:2:3',
    'draft:up:1: 2',
  ])('is nothing else: %s', (customId) => {
    expect(readDraftId(customId)).toBeNull();
  });
});
