import { describe, expect, it, test } from 'vitest';
import { termOf } from '../../src/search/terms.ts';

describe('terms', () => {
  it.each([
    ['inflections', 'negotiations', 'negotiated'],
    ['British and American spelling', 'organisations', 'organization'],
    ['British and American spelling', 'defence', 'defense'],
    ['British and American spelling', 'labour', 'labor'],
    ['British and American spelling', 'travelled', 'traveled'],
    ['British and American spelling', 'theatres', 'theater'],
    ['irregular verbs', 'bought', 'buys'],
    ['irregular nouns', 'children', 'child'],
    ['a country and its people', 'norwegians', 'norway'],
    ['a country and its adjective', 'american', 'US'],
  ])('%s: %s is searched as %s', (_, a, b) => {
    expect(termOf(a)).toBe(termOf(b));
  });

  it.each([
    ['news', 'new'],
    ['shell', 'shall'],
    ['hour', 'hor'],
    ['austria', 'australia'],
    ['1.5bn', '15bn'],
  ])('%s is not %s', (a, b) => {
    expect(termOf(a)).not.toBe(termOf(b));
  });

  test.each(['the', 'who', 'didnt', 'against', 'us'])('%s is no term', (form) => {
    expect(termOf(form)).toBeNull();
  });
});
