import type { CommandInteractionOption } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { readOptions } from '../../src/discord/options.ts';

const given = (options: Record<string, string>): CommandInteractionOption[] =>
  Object.entries(options).map(([name, value]) => ({ name, value, type: 3 }));

describe('readOptions', () => {
  it.each([
    ['as typed', { question: 'Who came?', from: 'may 2023' }, { question: 'Who came?', from: 'may 2023' }],
    ['on one line', { question: ' Who\n\u2028 came? ' }, { question: 'Who came?' }],
    ['without what only steers their display', { question: 'a\u202Eb\u0000c' }, { question: 'a b c' }],
    ['without those left blank', { question: 'Who?', source: '  ' }, { question: 'Who?' }],
  ])('reads options %s', (_name, typed, options) => {
    expect(readOptions(given(typed), ask)).toEqual({ kind: 'options', options, private: true });
  });

  it.each([
    ['private', true],
    ['public', false],
  ])('reads visibility %s', (visibility, isPrivate) => {
    expect(readOptions(given({ question: 'Who?', visibility }), ask)).toMatchObject({ private: isPrivate });
  });

  it.each([
    [
      'an option that the command has not',
      { speaker: 'Reyes' },
      /^\*\*speaker\*\*: expected one of the options of \/ask \(question, from, to, source, visibility\), and got “Reyes”\.$/,
    ],
    [
      'a visibility that there is not',
      { visibility: 'all' },
      /^\*\*visibility\*\*: expected “only me” or “channel”, and got “all”\.$/,
    ],
    [
      'more than may be typed',
      { question: 'x'.repeat(251) },
      /^\*\*question\*\*: expected at most 250 characters, and got “251 characters”\.$/,
    ],
    ['a name that would format the message', { '**x**': 'y' }, /^\*\*\\\*\\\*x/],
  ])('refuses %s', (_name, typed, message) => {
    expect(readOptions(given(typed), ask)).toMatchObject({
      kind: 'refusal',
      text: expect.stringMatching(message),
    });
  });
});
