import { describe, expect, it } from 'vitest';
import { type Edit, edited } from '../../../src/discord/summary/edits.ts';
import { MOST_PASSAGES } from '../../../src/discord/summary/post-message.ts';
import { NOTE, TITLE } from '../../../src/discord/summary/words.ts';
import type { Draft } from '../../../src/store/drafts.ts';

const passage = (key: number) => ({
  key,
  citation: { article: `a${key}`, spans: [{ start: 0, end: 9 }], sha256: 'ab' },
  highlights: [],
  alsoIn: [],
});

/** With passages 1 to `count`, and `removed` taken out of it. */
const draft = (count: number, removed: readonly number[] = []): Draft => ({
  id: 12,
  guild: 'g',
  revision: 3,
  topic: 'the ferry',
  from: null,
  to: null,
  title: 'The ferry',
  note: 'before',
  noteBy: 'aiko',
  channel: null,
  author: 'tomas',
  createdAt: 0,
  passages: Array.from({ length: count }, (_, i) => passage(i + 1)),
  removed: removed.map(passage),
});

const suggestion = (key: number) => ({ ...passage(key), value: 'v', removed: false });
const keysOf = (passages: readonly { key: number }[] | undefined) => passages?.map(({ key }) => key);

describe('an edit', () => {
  it.each<[string, Edit, number[], number[] | undefined]>([
    ['moves a passage up', { kind: 'up', key: 2 }, [2, 1, 3], undefined],
    ['moves a passage down', { kind: 'down', key: 2 }, [1, 3, 2], undefined],
    ['takes a passage out', { kind: 'remove', key: 2 }, [1, 3], [2, 9]],
    ['adds one with a number of its own', { kind: 'add', suggestion: suggestion(1) }, [1, 2, 3, 10], [9]],
  ])('%s', (_name, edit, passages, removed) => {
    const done = edited(draft(3, [9]), edit, 'tomas');
    if ('problem' in done) throw new Error(done.problem);
    expect(keysOf(done.fields.passages)).toEqual(passages);
    expect(keysOf(done.fields.removed)).toEqual(removed);
  });

  it('puts back what was taken out, which is then not offered again', () => {
    const before = draft(2, [9]);
    const [out] = before.removed;
    const done = edited(before, { kind: 'add', suggestion: { ...out!, value: 'v', removed: true } }, 'tomas');
    expect(done).toMatchObject({ fields: { removed: [] }, deed: 'added', detail: 'a9' });
  });

  it.each<[string, Edit, number | null]>([
    ['the next one', { kind: 'remove', key: 1 }, 2],
    ['the last one', { kind: 'remove', key: 3 }, 2],
  ])('goes on with %s after one is taken out', (_name, edit, selected) => {
    expect(edited(draft(3), edit, 'tomas')).toMatchObject({ selected });
    expect(edited(draft(1), { kind: 'remove', key: 1 }, 'tomas')).toMatchObject({ selected: null });
  });

  it.each<[string, Draft, Edit, string]>([
    ['a passage that is gone', draft(2), { kind: 'up', key: 7 }, 'no longer in the draft'],
    ['the first up', draft(2), { kind: 'up', key: 1 }, 'the first already'],
    ['the last down', draft(2), { kind: 'down', key: 2 }, 'the last already'],
    ['one too many', draft(MOST_PASSAGES), { kind: 'add', suggestion: suggestion(20) }, 'take one out first'],
    ['no title', draft(1), { kind: 'words', title: '', note: null }, '**title**: expected a few words'],
    [
      'a title that no form lets through',
      draft(1),
      { kind: 'words', title: 'x'.repeat(TITLE + 1), note: null },
      '**title**: expected at most 100 characters, and got 101.',
    ],
    [
      'such a note',
      draft(1),
      { kind: 'words', title: 'x', note: 'x'.repeat(NOTE + 1) },
      '**note**: expected at most 500 characters, and got 501.',
    ],
  ])('is not done for %s', (_name, before, edit, problem) => {
    const done = edited(before, edit, 'tomas');
    expect('problem' in done ? done.problem : '').toContain(problem);
  });

  it.each([
    ['before', 'aiko'],
    ['after', 'tomas'],
    [null, null],
  ])('of the note %j is by %j', (note, noteBy) => {
    const done = edited(draft(1), { kind: 'words', title: 'New', note }, 'tomas');
    expect(done).toMatchObject({ fields: { title: 'New', note, noteBy } });
  });
});
