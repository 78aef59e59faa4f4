import { describe, expect, it } from 'vitest';
import { showArticle } from '../../src/cli/article.ts';
import { Mistake } from '../../src/cli/mistake.ts';
import { makeLibrary } from '../support/make-library.ts';

const library = makeLibrary([
  { id: '001_ferry', text: 'The ferry left at noon.', title: 'A ferry leaves' },
  { id: '002_train', text: 'A train came in.', outlet: 'The Post' },
  { id: '002_trains', text: 'Trains\u001B[2J came in.\rAll of them.', outlet: 'The Post' },
]);

describe('showArticle', () => {
  it.each([
    ['001_ferry', '001_ferry'],
    ['002_train', '002_train'],
    ['001', '001_ferry'],
    ['002_trains', '002_trains'],
    ['a ferry leaves', '001_ferry'],
    ['A train came in…', '002_train'],
    ['“A train came in…”', '002_train'],
  ])('takes %s for %s', (typed, id) => {
    expect(JSON.parse(showArticle(typed, true, library)).id).toBe(id);
  });

  it.each([
    ['002', 'article: “002” fits several: 002_train, 002_trains.'],
    ['The Post', 'article: “The Post” fits several: 002_train, 002_trains.'],
    ['003', 'article: expected an id or a title of the coverage, and got “003”. “sources” lists them.'],
    ['', 'article: expected an id or a title of the coverage, and got “”. “sources” lists them.'],
  ])('refuses %j', (typed, message) => {
    expect(() => showArticle(typed, false, library)).toThrow(new Mistake(message));
  });

  it('numbers the paragraphs as citations do, and leaves no word out', () => {
    const text = 'Ferry leaves\n\nBy Ann Reyes\n\nThe ferry left.\n\nAdvertisement\n\nNobody came.\n';
    const of = (article: string): string =>
      showArticle('a', false, makeLibrary([{ id: 'a', text: article }]))
        .split('\n\n')
        .slice(1)
        .join('\n\n');
    expect(of(text)).toBe(
      '¶1 Ferry leaves\n\nBy Ann Reyes\n\n¶2 The ferry left.\n\nAdvertisement\n\n¶3 Nobody came.\n',
    );
    expect(of('Advertisement')).toBe('Advertisement');
  });

  it('shows by name what a terminal would obey, and leaves the JSON as it is', () => {
    expect(showArticle('002_trains', false, library)).toMatch(
      /\n\n¶1 Trains⟨U\+001B⟩\[2J came in\.\n¶2 All of them\.$/,
    );
    expect(JSON.parse(showArticle('002_trains', true, library)).text).toBe(
      'Trains\u001B[2J came in.\rAll of them.',
    );
  });
});
