import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlesOfSource } from '../../src/answers/scope.ts';
import { articleValues } from '../../src/discord/article-values.ts';
import { clean } from '../../src/discord/options.ts';
import { hostileText } from '../support/hostile-text.ts';
import { makeLibrary } from '../support/make-library.ts';

const LONG = 'x'.repeat(120);

describe('articleValues', () => {
  it.each([
    ['its title', [{ id: 'a', title: 'Café talks' }], ['Café talks']],
    ['its opening words', [{ id: 'a' }], ['Nobody came']],
    [
      'its id where two have one title',
      [
        { id: 'a', title: 'Talks' },
        { id: 'b', title: 'talks' },
      ],
      ['a', 'b'],
    ],
    [
      'its id where an outlet is called as the title',
      [{ id: 'a', title: 'Gazette', outlet: 'gazette' }],
      ['a'],
    ],
    ['its id where the title does not fit', [{ id: 'a', title: LONG }], ['a']],
    ['a digest where nothing fits', [{ id: LONG, title: LONG }], [expect.stringMatching(/^[0-9a-f]{16}$/)]],
    [
      'a digest where spaces would be lost',
      [{ id: 'a  b', title: 'A  B' }],
      [expect.stringMatching(/^[0-9a-f]{16}$/)],
    ],
  ])('names an article by %s', (_name, given, values) => {
    const library = makeLibrary(given.map((one) => ({ ...one, text: 'Nobody came.' })));
    expect(articleValues(library.articles)).toEqual(values);
  });

  it('means that article alone once it was typed, whatever they are called', () => {
    const name = fc.oneof(hostileText(4), fc.constantFrom('Talks', 'talks', 'a  b', LONG, 'b', 'Gazette'));
    const article = fc.record({ id: name, title: fc.option(name), outlet: fc.option(name) });
    fc.assert(
      fc.property(
        fc.uniqueArray(article, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }),
        (given) => {
          const library = makeLibrary(given.map((one) => ({ ...one, text: 'Nobody came.' })));
          for (const [i, value] of articleValues(library.articles).entries()) {
            expect(value.length).toBeLessThanOrEqual(100);
            expect(articlesOfSource(clean(value), library)).toEqual([library.articles[i]]);
          }
        },
      ),
    );
  });
});
