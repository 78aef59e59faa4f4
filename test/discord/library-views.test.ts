import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { cite } from '../../src/answers/cite.ts';
import { createLibraryViews } from '../../src/discord/library-views.ts';
import type { Library } from '../../src/library.ts';
import { openStore } from '../../src/store/store.ts';
import { makeLibrary } from '../support/make-library.ts';

const coverage = (): Library => makeLibrary([{ id: 'a', text: 'Nobody came. Everybody left.' }]);

function hidingOne(library: Library) {
  const { hidden } = openStore(':memory:');
  const [found] = library.articles;
  if (found === undefined) throw new Error('no article');
  const passage = cite(found.article, [{ start: 0, end: 12 }]);
  hidden.hide('1', passage);
  return { hidden, passage };
}

it('makes a view once, for its server alone, and anew when something is hidden or shown', () => {
  const library = coverage();
  const { hidden, passage } = hidingOne(library);
  const views = createLibraryViews(() => library, hidden);
  const view = views('1');
  expect(view.hiding?.passages).toEqual([passage]);
  expect(views('1')).toBe(view);
  expect(views('2')).toBe(library);
  expect(views(null)).toBe(library);
  hidden.show('1', passage);
  expect(views('1')).toBe(library);
});

it('keeps no coverage that was read again, though its server asks nothing more', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  let library = coverage();
  const views = createLibraryViews(() => library, hidingOne(library).hidden);
  views('1');
  const before = new WeakRef(library);
  library = coverage();
  views('2');
  await setImmediate();
  collectGarbage();
  expect(before.deref()).toBeUndefined();
});
