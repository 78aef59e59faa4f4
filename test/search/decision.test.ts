import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { segment } from '../../src/articles/segment.ts';
import { createIndex } from '../../src/search/create-index.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const index = createIndex(
  readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const text = readFileSync(new URL(file, seeds), 'utf8');
      return { article: { id: file.slice(0, -4), text, title: null }, ...segment(text) };
    }),
);

const Question = z.object({
  id: z.string(),
  kind: z.enum(['answerable', 'off-topic', 'near-miss']),
  text: z.string(),
  /** Those that answer it. */
  articles: z.array(z.string()),
});
const questions = readFileSync(new URL('../gold/questions.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => Question.parse(JSON.parse(line)));

const asked = await Promise.all(
  questions.map(async (question) => ({
    ...question,
    ...(await index.search({ text: question.text, limit: 3 })),
  })),
);

/** The texts of those of a kind that are, or are not, found. */
const of = (kind: string, found: boolean): string[] =>
  asked.filter((each) => each.kind === kind && (each.status === 'found') === found).map(({ text }) => text);

// The questions were written before the decision was fitted, and it was fitted on other collections.
it('answers nine in ten of 40 questions that the five seeds answer', () => {
  expect(of('answerable', false).length, of('answerable', false).join('\n')).toBeLessThanOrEqual(4);
});

it('never answers a question about something else more than one time in twenty', () => {
  expect(of('off-topic', true).length, of('off-topic', true).join('\n')).toBeLessThanOrEqual(1);
});

it('answers at most one in four questions about the story that the seeds leave open', () => {
  expect(of('near-miss', true).length, of('near-miss', true).join('\n')).toBeLessThanOrEqual(5);
});

it('shows an article that answers among the first three passages of nine in ten', () => {
  const wrong = asked.filter(
    ({ kind, articles, hits }) =>
      kind === 'answerable' && !hits.some(({ article }) => articles.includes(article)),
  );
  expect(wrong.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(4);
});
