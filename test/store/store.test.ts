import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '../../src/store/migrations/migrations.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/store-error.ts';

const passage = (key: number) => ({
  key,
  citation: { article: `a${key}`, spans: [{ start: 0, end: 9 }], sha256: 'ab' },
  highlights: [{ start: 0, end: 3 }],
  alsoIn: ['b'],
});

const begun = {
  guild: 'g',
  topic: 'the ferry',
  from: '2023-05-01',
  to: null,
  author: 'tomas',
  title: 'the ferry',
  passages: [passage(1), passage(2)],
};

const NOW = Date.UTC(2024, 0, 15);
const open = (file = ':memory:'): Store => openStore(file, () => new Date(NOW));

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
    store.posts.refused(post.id, 'no');
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
    posts.updated(id, 5);
    expect(posts.get(id)).toMatchObject({ state: 'posted', revision: 5, updatedBy: 'aiko', author: 'tomas' });
  });

  it('are failed when Discord refuses them, and stay posted when it refuses a change', () => {
    const { posts } = store;
    const refused = posts.intend(intent)!;
    posts.refused(refused.id, 'no');
    expect(posts.get(refused.id)).toMatchObject({ state: 'failed', reason: 'no' });
    const { id } = posts.intend(intent)!;
    posts.sent(id, 'm');
    posts.intendChange(id, 'updating', 'aiko');
    posts.refused(id, 'not now');
    expect(posts.get(id)).toMatchObject({ state: 'posted', reason: 'not now', updatedBy: null });
    posts.refused(id, 'late');
    expect(posts.get(id)?.reason).toBe('not now');
  });

  it('are pending while an intent is not carried out', () => {
    const { posts, drafts } = store;
    const one = posts.intend(intent)!;
    const two = posts.intend({ ...intent, draft: drafts.add(begun).id })!;
    expect(posts.pending().map(({ id }) => id)).toEqual([one.id, two.id]);
    posts.sent(one.id, 'm');
    posts.refused(two.id, 'no');
    expect(posts.pending()).toEqual([]);
    posts.intendChange(one.id, 'updating', 'tomas');
    expect(posts.pending().map(({ state }) => state)).toEqual(['updating']);
  });

  it('are of a draft that there is', () => {
    expect(() => store.posts.intend({ ...intent, draft: 999 })).toThrow('FOREIGN KEY');
  });
});

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

describe('a store', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
    file = join(folder, 'verbatim.sqlite');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has everything again when it is opened again, even when it was never closed', () => {
    const first = open(file);
    const draft = first.drafts.add(begun);
    const second = open(file);
    expect(second.drafts.get(draft.id)).toEqual(draft);
    second.close();
    first.close();
  });

  it('does all of something or nothing', () => {
    const store = open(file);
    const half = () =>
      store.together(() => {
        store.drafts.add(begun);
        throw new Error('in between');
      });
    expect(half).toThrow('in between');
    expect(store.drafts.newest('g', 5)).toEqual([]);
    expect(store.together(() => store.drafts.add(begun)).id).toBe(1);
    store.close();
  });

  it.each([['DELETE FROM audit_log'], ["UPDATE audit_log SET deed = 'posted'"]])(
    'keeps its log whatever comes: %s',
    (statement) => {
      const store = open(file);
      const entry = { guild: 'g', who: 'tomas', deed: 'began', subject: 'draft', subjectId: 1 } as const;
      store.audit.add({ ...entry, revision: 1 });
      store.close();
      const database = new DatabaseSync(file);
      expect(() => database.exec(statement)).toThrow('only added to');
      database.exec('UPDATE audit_log SET who = NULL');
      database.close();
      const again = open(file);
      expect(again.audit.newest('g', 1)).toMatchObject([{ who: null, deed: 'began' }]);
      again.close();
    },
  );

  it('is brought up to date from any older one', () => {
    for (let had = 0; had <= migrations.length; had++) {
      const older = join(folder, `${had}.sqlite`);
      const database = new DatabaseSync(older);
      for (const migration of migrations.slice(0, had)) database.exec(migration);
      database.exec(`PRAGMA user_version = ${had}`);
      database.close();
      const store = open(older);
      expect(store.drafts.add(begun).id).toBe(1);
      expect(store.audit.count('g')).toBe(0);
      store.close();
    }
  });

  it('is refused where it is newer than this program, or no store', async () => {
    const database = new DatabaseSync(file);
    database.exec(`PRAGMA user_version = ${migrations.length + 1}`);
    database.close();
    expect(() => open(file)).toThrow(StoreError);
    expect(() => open(file)).toThrow('newer version');
    const text = join(folder, 'notes.txt');
    await writeFile(text, 'Not a database, whatever its name says. '.repeat(50));
    expect(() => open(text)).toThrow(/notes\.txt cannot be used as the store/);
    expect(() => open(join(folder, 'no', 'such', 'folder'))).toThrow(StoreError);
  });
});
