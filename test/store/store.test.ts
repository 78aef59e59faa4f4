import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '../../src/store/migrations/migrations.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { begun } from './begun-draft.ts';
import { open } from './open-on-a-day.ts';

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
