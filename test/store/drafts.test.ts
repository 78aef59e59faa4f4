import { describe, expect, it } from 'vitest';
import { begun, passage } from './begun-draft.ts';
import { NOW, open } from './open-on-a-day.ts';

describe('drafts', () => {
  const { drafts } = open();
  const draft = drafts.add(begun);

  it('come back as they were put in', () => {
    expect(drafts.get(draft.id)).toEqual({
      ...begun,
      id: draft.id,
      revision: 1,
      note: null,
      noteBy: null,
      channel: null,
      removed: [],
      createdAt: NOW,
    });
    expect(drafts.get(999)).toBeNull();
  });

  it('change only what is named, and count', () => {
    const fresh = drafts.add(begun);
    const changed = drafts.change(fresh.id, 1, {
      note: 'Mine; “quoted” '.repeat(3),
      noteBy: 'ines',
      removed: [passage(2)],
    });
    expect(changed).toEqual({
      ...fresh,
      note: 'Mine; “quoted” '.repeat(3),
      noteBy: 'ines',
      removed: [passage(2)],
      revision: 2,
    });
    expect(drafts.get(fresh.id)).toEqual(changed);
  });

  it('do not change for somebody who has not seen the newest', () => {
    const fresh = drafts.add(begun);
    expect(drafts.change(fresh.id, 1, { title: 'one' })?.revision).toBe(2);
    expect(drafts.change(fresh.id, 1, { title: 'two' })).toBeNull();
    expect(drafts.change(999, 1, { title: 'two' })).toBeNull();
    expect(drafts.get(fresh.id)?.title).toBe('one');
  });

  it('go with their posts, and their numbers are not used again', () => {
    const store = open();
    const { id } = store.drafts.add(begun);
    const post = store.posts.intend({ draft: id, guild: 'g', channel: 'c', revision: 1, author: 'tomas' })!;
    store.posts.refused(post, 'no');
    store.drafts.remove(id);
    expect(store.drafts.get(id)).toBeNull();
    expect(store.posts.get(post.id)).toBeNull();
    expect(store.drafts.add(begun).id).toBeGreaterThan(id);
  });

  it('are listed by guild, the newest first', () => {
    const other = drafts.add({ ...begun, guild: 'h' });
    const newest = drafts.add({ ...begun, guild: 'h' });
    expect(drafts.newest('h', 5).map(({ id }) => id)).toEqual([newest.id, other.id]);
    expect(drafts.newest('h', 1)).toHaveLength(1);
    expect(drafts.newest('nowhere', 5)).toEqual([]);
  });
});
