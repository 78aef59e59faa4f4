import { describe, expect, it } from 'vitest';
import { canAnswer, expectedAnswer } from '../../src/search/expected-answer.ts';

describe('what a question asks for', () => {
  it.each([
    ['when did the ferry sink', 'time'],
    ['in what year was it built', 'time'],
    ['how long did the crossing take', 'time'],
    ['how many people were on board', 'number'],
    ['what percentage of the crew', 'number'],
    ['who owned the ferry', 'name'],
    ['where was it built', 'name'],
    ['the crew on the day when it sank', null],
    ['how did it sink', null],
    ['', null],
  ])('%s: %s', (text, expected) => {
    expect(expectedAnswer(text.split(' '))).toBe(expected);
  });
});

describe('what can answer it', () => {
  const form = (text: string, capitals = 0) => ({ text, term: 0, count: 10, capitals });
  it.each([
    [form('tuesday', 10), 'time', true],
    [form('2019'), 'time', true],
    [form('dozens'), 'number', true],
    [form('ferry'), 'number', false],
    [form('lind', 10), 'name', true],
    [form('coast', 5), 'name', false],
  ] as const)('%o answers %s: %s', (word, asked, expected) => {
    expect(canAnswer(word, asked)).toBe(expected);
  });
});
