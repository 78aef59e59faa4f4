import { expect, it } from 'vitest';
import { fileName } from '../../src/exports/file-name.ts';

it.each([
  ['ask', 'What letters did Putin and Kim exchange?', 'verbatim-ask-letters-putin-kim-exchange'],
  ['sources', '', 'verbatim-sources'],
  ['timeline', '../../etc/passwd', 'verbatim-timeline-passwd'],
  ['ask', 'Zelenskyy’s “peace formula” – São Paulo', 'verbatim-ask-zelenskyy-peace-formula-sao-paulo'],
  ['ask', 'речь', 'verbatim-ask'],
  ['ask', 'a '.repeat(1000) + 'word '.repeat(100), 'verbatim-ask-word-word-word-word-word'],
  ['ask', 'x'.repeat(60), 'verbatim-ask'],
])('%s %s is called %s', (command, query, name) => {
  expect(fileName({ command, query })).toBe(name);
});

it('names the speaker where nothing else was asked', () => {
  expect(fileName({ command: 'who-said', query: '', filters: { speaker: 'John Kirby' } })).toBe(
    'verbatim-who-said-john-kirby',
  );
});
