import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FORGOTTEN } from '../../src/store/people.ts';
import { openStore } from '../../src/store/store.ts';
import { folderOf } from '../articles/folder-of.ts';

const citation = { article: 'a', spans: [{ start: 0, end: 9 }], sha256: 'ab' };
const begun = (author: string, title: string) => ({
  guild: 'g',
  topic: 'the ferry',
  from: null,
  to: null,
  author,
  title,
  passages: [{ key: 1, citation, highlights: [], alsoIn: [] }],
});

/** Ines has a draft of her own, one on which Tomas worked, one that is posted, one that was withdrawn. */
function lived() {
  const store = openStore(':memory:');
  const { drafts, posts, audit, reports } = store;
  const [own, shared, posted, withdrawn, other] = [
    drafts.add(begun('ines', 'own')),
    drafts.add(begun('ines', 'shared')),
    drafts.add(begun('ines', 'posted')),
    drafts.add(begun('ines', 'withdrawn')),
    drafts.add(begun('tomas', 'of Tomas')),
  ];
  const did = (who: string, { id, revision }: { id: number; revision: number }) =>
    audit.add({ guild: 'g', who, deed: 'worded', subject: 'draft', subjectId: id, revision });
  for (const draft of [own, shared, posted, withdrawn]) did('ines', draft);
  did('tomas', shared);
  did('tomas', other);
  drafts.change(other.id, 1, { note: 'Mine.', noteBy: 'ines' });
  for (const draft of [posted, withdrawn]) {
    const post = posts.intend({ draft: draft.id, guild: 'g', channel: 'c', revision: 1, author: 'ines' })!;
    posts.sent(post.id, 'm');
    if (draft === withdrawn) {
      posts.intendChange(post.id, 'withdrawing', 'ines');
      posts.withdrawn(post.id);
    }
  }
  for (const reporter of ['ines', 'tomas']) {
    reports.add({ guild: 'g', passage: citation, reason: 'date', words: null, reporter });
  }
  return { ...store, own, shared, posted, withdrawn, other };
}

describe('people', () => {
  it('leave nothing in the files, which deleted rows would', async () => {
    const folder = await folderOf({});
    const store = openStore(join(folder, 'store.sqlite'));
    onTestFinished(() => store.close());
    const report = { guild: 'g', passage: citation, reason: 'other', reporter: 'user-of-ines' } as const;
    store.reports.add({ ...report, words: 'what Ines wrote' });
    store.drafts.add(begun('user-of-ines', 'what Ines titled'));
    const written = async () =>
      (
        await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'latin1')))
      ).join();
    expect(await written()).toMatch(/user-of-ines.*what Ines/s);
    store.people.forget('user-of-ines');
    expect(await written()).not.toMatch(/user-of-ines|what Ines/);
  });

  it('are told how much is stored of them', () => {
    const { people } = lived();
    expect(people.about('ines')).toEqual({ drafts: 5, posts: 2, reports: 1, deeds: 4 });
    expect(people.about('tomas')).toEqual({ drafts: 1, posts: 0, reports: 1, deeds: 2 });
    expect(people.about('aiko')).toEqual({ drafts: 0, posts: 0, reports: 0, deeds: 0 });
  });

  it('are forgotten, and what others did or a server posted is kept', () => {
    const { people, drafts, posts, audit, reports, ...made } = lived();
    const forgotten = people.forget('ines');
    expect(forgotten).toMatchObject({ drafts: 2, reports: 1, kept: 3, deeds: 4 });
    expect(forgotten.standing.map(({ draft }) => draft)).toEqual([made.posted.id]);
    expect(people.about('ines')).toEqual({ drafts: 0, posts: 0, reports: 0, deeds: 0 });
    expect([drafts.get(made.own.id), drafts.get(made.withdrawn.id)]).toEqual([null, null]);
    expect([made.shared, made.posted].map(({ id }) => drafts.get(id)?.author)).toEqual([
      FORGOTTEN,
      FORGOTTEN,
    ]);
    expect(posts.ofDraft(made.posted.id)).toMatchObject({ state: 'posted', author: FORGOTTEN });
    expect(drafts.get(made.other.id)).toMatchObject({ author: 'tomas', note: 'Mine.', noteBy: null });
    expect(audit.newest('g', 9).map(({ who }) => who)).toEqual(['tomas', 'tomas', null, null, null, null]);
    expect(reports.list('g', 9).map(({ reporter }) => reporter)).toEqual(['tomas']);
  });

  it('have no post where nothing came of it', () => {
    const { people, posts, shared } = lived();
    const intent = { draft: shared.id, guild: 'g', channel: 'c', revision: 1, author: 'tomas' };
    posts.refused(posts.intend(intent)!, 'no');
    expect(people.about('tomas').posts).toBe(0);
    posts.intend(intent);
    expect(people.about('tomas').posts).toBe(1);
  });

  it('are named by the note of another’s post, too', () => {
    const { people, drafts, posts, posted } = lived();
    drafts.change(posted.id, posted.revision, { note: 'Tomas says.', noteBy: 'tomas' });
    expect(people.forget('tomas').standing.map(({ draft }) => draft)).toEqual([posted.id]);
    expect(posts.ofDraft(posted.id)).toMatchObject({ author: 'ines', namesForgotten: 1 });
  });

  it('may be nobody', () => {
    const { people } = lived();
    expect(people.forget('aiko')).toEqual({ drafts: 0, reports: 0, kept: 0, deeds: 0, standing: [] });
  });
});
