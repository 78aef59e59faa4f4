import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/articles/make-article.ts';
import { NOTHING_STATED } from '../../../src/articles/stated-fields.ts';
import { panelPassages } from '../../../src/discord/summary/panel-passages.ts';
import { buildLibrary } from '../../../src/library.ts';
import type { Passage } from '../../../src/store/drafts.ts';
import { wholeArticles } from '../../support/whole-articles.ts';

const sentence = (id: number): string => `Ferry ${id} ${'went on and '.repeat(20)}came home.`;
const library = buildLibrary(
  [1, 2, 3, 4].map((id) => makeArticle(`a${id}`, `${sentence(id)} ${sentence(id + 10)}`, NOTHING_STATED)),
);
const whole = wholeArticles(library);
/** Of an article that has changed since: its words are not to be shown. */
const changed = ({ citation, ...rest }: Passage): Passage => ({
  ...rest,
  citation: { ...citation, sha256: '0'.repeat(64) },
});

describe('the passages in a panel', () => {
  it.each([
    ['all of which hold', whole],
    ['one of which no longer holds', whole.map((one, at) => (at === 1 ? changed(one) : one))],
    ['none of which hold', whole.map(changed)],
  ])('never take more than their room: %s', (_, passages) => {
    for (let room = 900; room < 3_500; room += 3) {
      const lines = panelPassages(passages, library, room);
      expect(lines).toHaveLength(passages.length);
      expect(lines.join('').length).toBeLessThanOrEqual(room);
    }
  });

  it('are quoted where there is room, and what no longer holds is named', () => {
    const lines = panelPassages(
      whole.map((one, at) => (at === 1 ? changed(one) : one)),
      library,
      3_500,
    );
    expect(lines.map((line) => line.includes('> Ferry'))).toEqual([true, false, true, true]);
    expect(lines[1]).toMatch(/^\*\*2\*\* · \*Not shown\.\* .*has changed/);
  });
});
