import { expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { sourcesOf } from '../../src/answers/sources.ts';
import { slice } from '../../src/span.ts';
import { requestFor } from '../support/request-for.ts';
import { coverageOf } from './coverage-of.ts';

const REST = Array.from(
  { length: 12 },
  (_, i) => `Nobody at table ${i + 1} of the old market hall looked up from the soup that cold evening.`,
).join(' ');

const library = coverageOf({
  courier: `It was at noon that the old dam at Holm, built by monks, broke.\n\n${REST}\n\nEngineer Ana Lindt said that the dam at Holm broke when it was noon in the whole valley.`,
  herald: `The dam at Holm broke at noon, Ana Lindt said.\n\n${REST}\n\nIdris Vance told the council on Friday that at noon the dam at Holm broke, and nobody had known.`,
  times: 'Water stood in the streets on Friday, and it was noon when the dam at Holm broke in the rain.',
});

it.each([
  ['ask', ask],
  ['sources', sourcesOf],
])('%s shows each article with whom it is counted to have it from', async (_name, answerOf) => {
  const answer = await answerOf(requestFor('When did the dam at Holm break?'), library);
  if (answer.status !== 'found') throw new Error(answer.status);
  const shown = answer.items.flatMap(({ citation, alsoIn, speaker }) =>
    [citation.article, ...alsoIn].map((article) => `${article} ${speaker?.name ?? 'own'}`),
  );
  const counted = answer.origins.flatMap(({ name, articles }) =>
    articles.map((article) => `${article} ${name}`),
  );
  expect(counted.toSorted()).toEqual(['courier Ana Lindt', 'herald Ana Lindt', 'herald Idris Vance']);
  expect(answer.own).toEqual(['times']);
  expect(shown).toEqual(expect.arrayContaining([...counted, 'times own']));
});

it('shows nothing twice', async () => {
  const answer = await sourcesOf(requestFor('When did the dam at Holm break?'), library);
  const items = 'items' in answer ? answer.items : [];
  const words = items.flatMap(({ citation: { article, spans } }) =>
    spans.map((span) => `${article} ${slice(library.article(article)?.article.text ?? '', span)}`),
  );
  expect(new Set(words).size).toBe(words.length);
  expect(words.length).toBeLessThanOrEqual(5);
});
