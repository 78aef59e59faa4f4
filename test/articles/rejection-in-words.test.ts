import { expect, it } from 'vitest';
import type { Rejection } from '../../src/articles/article.ts';
import { rejectionInWords } from '../../src/articles/rejection-in-words.ts';

it.each<[Rejection, string]>([
  [{ file: 'a.pdf', line: null, reason: 'expected .txt' }, 'Not served: a.pdf: expected .txt.'],
  [{ file: 'a.jsonl', line: 3, reason: 'expected JSON' }, 'Not served: a.jsonl, line 3: expected JSON.'],
  [{ isField: true, file: 'a.md', line: null, reason: 'the field' }, 'Not read: a.md: the field.'],
  [
    { file: 'a\u001b[2J\nReady.\r.pdf', line: null, reason: 'came \u202e' },
    'Not served: a⟨U+001B⟩[2J Ready. .pdf: came ⟨U+202E⟩.',
  ],
])('is one line that steers no terminal: %j', (rejection, words) => {
  expect(rejectionInWords(rejection)).toBe(words);
});
