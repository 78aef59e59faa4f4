import { expect, it } from 'vitest';
import { labelOf } from '../../src/articles/label.ts';
import { makeArticle } from '../../src/articles/make-article.ts';
import { segment } from '../../src/articles/segment.ts';
import { NOTHING_STATED } from '../../src/articles/stated-fields.ts';

it.each([
  ['the title', 'Ferry talks resume\n\nThe council met.', 'Ferry talks resume', true],
  [
    'eight opening words',
    'One two three four five six seven eight nine ten.',
    'One two three four five six seven eight',
    false,
  ],
  [
    'no comma at the end',
    'In the old harbour of the northern island, nobody came.',
    'In the old harbour of the northern island',
    false,
  ],
  ['no boilerplate', ' date 2022-03-17 The council met.', 'The council met', false],
  [
    'line breaks as spaces',
    'The council met on Monday to talk of the\nferry.',
    'The council met on Monday to talk of',
    false,
  ],
  ['long words', `${'x'.repeat(200)} y.`, 'x'.repeat(60), false],
  ['whole characters', '🎉'.repeat(100), '🎉'.repeat(30), false],
  ['words that can be seen', '\u200b\n\nThe council met.', 'The council met', false],
  ['the id where all is boilerplate', 'Advertisement', 'news/a', true],
])('%s', (_, text, label, isTitle) => {
  expect(labelOf(makeArticle('news/a', text, NOTHING_STATED), segment(text))).toEqual({
    text: label,
    isTitle,
  });
});
