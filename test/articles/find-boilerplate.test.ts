import { describe, expect, it } from 'vitest';
import { findBoilerplate } from '../../src/articles/find-boilerplate.ts';
import { linesOf } from '../../src/articles/lines.ts';
import { slice } from '../../src/span.ts';

const PROSE = 'Talks about a second ferry line resumed on Thursday, the island council said.';

const boilerplateOf = (text: string): string[] =>
  findBoilerplate(text, linesOf(text)).map((span) => slice(text, span));

describe('lines that are not the article’s', () => {
  it.each([
    'error: Content is protected !!',
    'Alert: Content selection is disabled',
    'You cannot copy content of this page',
    '© 2022 The Harbour Courier',
    'Copyright 2022,',
    'Copyright (c) 2022 Courier. All rights reserved.',
    '(c) 2022 Courier',
    'This material may not be published, broadcast or rewritten.',
    'Share this article',
    'Share on Facebook',
    'Tweet',
    'Follow us on Twitter and Facebook',
    'Subscribe now',
    'Subscribe to our newsletter!',
    'Sign up for our morning newsletter',
    'Get the news in your inbox',
    'We use cookies to give you the best experience.',
    'This website uses cookies.',
    'Accept all cookies',
    'Advertisement',
    'Related: Pier repair to cost 4 million',
    'Read more: Storm closes airport',
    'Skip to main content',
    'Comments (2)',
    '<div>Ferry talks resume</div>',
    '<img src="ferry.jpg">',
    'By Ann Reyes',
    'Published: 17 March 2022',
  ])('%s', (line) => {
    expect(boilerplateOf(`${line}\n\n${PROSE}`)).toEqual([line]);
    expect(boilerplateOf(`${PROSE}\n\n${line}`)).toEqual([line]);
  });

  it.each([
    'Share prices fell 5% on Monday.',
    'Share of the vote',
    'Copyright law protects songs, too.',
    'Subscribers to the service complained.',
    'Print is dead, she said.',
    'Related crimes rose as well.',
    'Cookies were served at the meeting.',
    'Follow the money, the lawyer said.',
    'Errors were made, the content of the letter shows.',
    'By Tuesday, the ferry will run.',
    '5 < 6 and 7 > 6',
    'Comments by the mayor drew anger.',
    'The ferry',
  ])('not %s', (line) => {
    expect(boilerplateOf(`${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual([]);
  });
});

describe('parts of lines', () => {
  it.each([
    [` date 2022-03-17 ${PROSE}`, ['date 2022-03-17']],
    [`( – ${PROSE}`, ['( – ']],
    [`() — ${PROSE}`, ['() — ']],
    [`<p>${PROSE}</p>`, ['<p>', '</p>']],
    [`<p><b>The council</b> said so.</p>`, ['<p><b>', '</p>']],
    [`(Wire) – ${PROSE}`, []],
    [`date 2022-02-30 ${PROSE}`, []],
  ])('%s', (text, expected) => {
    expect(boilerplateOf(text)).toEqual(expected);
  });
});

it('takes a name and a date as a byline only at the ends of a text', () => {
  const byline = 'Ann Reyes\nThu, 03/17/2022 – 22:40';
  expect(boilerplateOf(`${PROSE}\n\n${byline}\n\nerror: Content is protected !!`)).toEqual([
    ...byline.split('\n'),
    'error: Content is protected !!',
  ]);
  expect(boilerplateOf(`${PROSE}\n\n${byline}\n\n${PROSE}`)).toEqual([]);
});
