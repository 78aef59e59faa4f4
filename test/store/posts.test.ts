import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { begun } from './begun-draft.ts';
import { open } from './open-on-a-day.ts';

describe('posts', () => {
  let store: Store;
  let intent: { draft: number; guild: string; channel: string; revision: number; author: string };
  beforeEach(() => {
    store = open();
    const { id } = store.drafts.add(begun);
    intent = { draft: id, guild: 'g', channel: 'c', revision: 3, author: 'tomas' };
  });

  it('stand once a draft, and again when the last one is withdrawn', () => {
    const { posts } = store;
    const first = posts.intend(intent);
    expect(first).toMatchObject({ state: 'sending', message: null, revision: 3, actor: 'tomas' });
    expect(posts.intend(intent)).toBeNull();
    posts.sent(first!.id, 'm');
    expect(posts.get(first!.id)).toMatchObject({ state: 'posted', message: 'm' });
    expect(posts.intend(intent)).toBeNull();
    expect(posts.intendChange(first!.id, 'withdrawing', 'aiko')?.state).toBe('withdrawing');
    expect(posts.intendChange(first!.id, 'withdrawing', 'aiko')).toBeNull();
    posts.withdrawn(first!.id);
    const second = posts.intend(intent);
    expect(second?.nonce).not.toBe(first?.nonce);
    expect(posts.ofDraft(intent.draft)).toEqual(second);
  });

  it('keep who updated them, once that is done', () => {
    const { posts } = store;
    const { id } = posts.intend(intent)!;
    expect(posts.intendChange(id, 'updating', 'aiko')).toBeNull();
    posts.sent(id, 'm');
    posts.intendChange(id, 'updating', 'aiko');
    expect(posts.get(id)).toMatchObject({ state: 'updating', revision: 3, updatedBy: null, actor: 'aiko' });
    posts.updated({ id, namesForgotten: 0 }, 5);
    expect(posts.get(id)).toMatchObject({ state: 'posted', revision: 5, updatedBy: 'aiko', author: 'tomas' });
  });

  it('are failed when Discord refuses them, and stay posted when it refuses a change', () => {
    const { posts } = store;
    const refused = posts.intend(intent)!;
    posts.refused(refused, 'no');
    expect(posts.get(refused.id)).toMatchObject({ state: 'failed', reason: 'no' });
    const { id } = posts.intend(intent)!;
    posts.sent(id, 'm');
    posts.intendChange(id, 'updating', 'aiko');
    posts.refused({ id, state: 'updating' }, 'not now');
    expect(posts.get(id)).toMatchObject({ state: 'posted', reason: 'not now', updatedBy: null });
    posts.refused({ id, state: 'updating' }, 'late');
    expect(posts.get(id)?.reason).toBe('not now');
  });

  it('are withdrawn in place of an update that is not known to be done, and not the other way round', () => {
    const { posts } = store;
    const { id } = posts.intend(intent)!;
    expect(posts.intendChange(id, 'withdrawing', 'aiko')).toBeNull();
    posts.sent(id, 'm');
    const update = posts.intendChange(id, 'updating', 'aiko')!;
    // The message may name her by now.
    expect(posts.intendChange(id, 'withdrawing', 'ines')).toMatchObject({ actor: 'ines', updatedBy: 'aiko' });
    expect(posts.intendChange(id, 'updating', 'aiko')).toBeNull();
    expect(posts.updated(update, 5)).toBe(false);
    expect(posts.refused(update, 'not now')).toBe(false);
    expect(posts.get(id)).toMatchObject({ state: 'withdrawing', revision: 3, reason: null });
    expect(posts.withdrawn(id)).toBe(true);
  });

  it('are to be sent anew only while it is not known whether they were sent', () => {
    const { posts } = store;
    const { id, nonce } = posts.intend(intent)!;
    expect(posts.intendAnew(id)).toMatchObject({ state: 'sending', nonce });
    posts.sent(id, 'm');
    expect(posts.intendAnew(id)).toBeNull();
  });

  it('name nobody who was forgotten before their message was made, but for who was so meanwhile', () => {
    const { posts, people } = store;
    const { id } = posts.intend(intent)!;
    posts.sent(id, 'm');
    people.forget('tomas');
    const update = posts.intendChange(id, 'updating', 'aiko')!;
    people.forget('aiko');
    posts.updated(update, 5);
    expect(posts.namingForgotten().map((post) => post.id)).toEqual([id]);
    posts.unnamed(update);
    expect(posts.namingForgotten()).toHaveLength(1);
    posts.updated(posts.intendChange(id, 'updating', 'ines')!, 6);
    expect(posts.namingForgotten()).toEqual([]);
  });

  it('are pending while an intent is not carried out', () => {
    const { posts, drafts } = store;
    const one = posts.intend(intent)!;
    const two = posts.intend({ ...intent, draft: drafts.add(begun).id })!;
    expect(posts.pending().map(({ id }) => id)).toEqual([one.id, two.id]);
    posts.sent(one.id, 'm');
    posts.refused(two, 'no');
    expect(posts.pending()).toEqual([]);
    posts.intendChange(one.id, 'updating', 'tomas');
    expect(posts.pending().map(({ state }) => state)).toEqual(['updating']);
  });

  it('are of a draft that there is', () => {
    expect(() => store.posts.intend({ ...intent, draft: 999 })).toThrow('FOREIGN KEY');
  });
});
