import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType as Type } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  addOption,
  type Draft,
  firstProblem,
  furtherOptions,
  optionValues,
  pickChoice,
  removeOption,
  startDraft,
  typeInto,
  valuesWhileTyping,
} from '../../src/local-discord/page/composer/draft.ts';

const options: APIApplicationCommandBasicOption[] = [
  { type: Type.String, name: 'text', description: 'Text', required: true, min_length: 3, max_length: 5 },
  { type: Type.Integer, name: 'count', description: 'Count', min_value: 1, max_value: 9 },
  { type: Type.Number, name: 'share', description: 'Share' },
  { type: Type.Boolean, name: 'all', description: 'All' },
  { type: Type.String, name: 'kind', description: 'Kind', choices: [{ name: 'First', value: '1st' }] },
  { type: Type.Attachment, name: 'file', description: 'File' },
];

const draft = startDraft({ id: '1', path: [], name: 'ask', description: 'Asks', options });

const withTyped = (name: string, text: string): Draft => typeInto(addOption(draft, name), name, text);

const names = ({ fields }: Draft) => fields.map(({ option }) => option.name);

describe('a draft', () => {
  it('begins with the required options, and offers the others', () => {
    expect(names(draft)).toEqual(['text']);
    expect(furtherOptions(draft).map(({ name }) => name)).toEqual(['count', 'share', 'all', 'kind', 'file']);
  });

  it('takes an option once, and lets only optional ones go', () => {
    const both = addOption(addOption(draft, 'count'), 'count');
    expect(names(both)).toEqual(['text', 'count']);
    expect(names(removeOption(both, 'count'))).toEqual(['text']);
    expect(names(removeOption(both, 'text'))).toEqual(['text', 'count']);
    expect(names(addOption(draft, 'unknown'))).toEqual(['text']);
  });

  it('forgets a picked value when its text is changed', () => {
    const picked = pickChoice(addOption(draft, 'kind'), 'kind', { name: 'First', value: '1st' });
    expect(picked.fields[1]).toMatchObject({ text: 'First', picked: '1st' });
    expect(typeInto(picked, 'kind', 'First').fields[1]).toMatchObject({ picked: '1st' });
    expect(typeInto(picked, 'kind', 'Firs').fields[1]).toMatchObject({ picked: null });
  });
});

describe('what keeps a draft from being sent', () => {
  const filled = typeInto(draft, 'text', 'abc');

  it.each([
    ['text', '', 'This option is required.'],
    ['text', 'ab', 'Enter at least 3 characters.'],
    ['text', 'abcdef', 'Enter at most 5 characters (6 now).'],
    ['text', 'abc', null],
    ['count', '', null],
    ['count', '0', 'Enter 1 or more.'],
    ['count', '10', 'Enter 9 or less.'],
    ['count', '1.5', 'Enter a whole number.'],
    ['count', 'x', 'Enter a whole number.'],
    ['count', ' ', 'Enter a whole number.'],
    ['count', '9', null],
    ['share', '1.5', null],
    ['share', 'x', 'Enter a number.'],
    ['all', 'maybe', 'Choose one of the listed values.'],
    ['kind', 'First', 'Choose one of the listed values.'],
    ['file', 'x', 'Files cannot be sent here.'],
  ])('%s %j', (name, text, message) => {
    const problem = firstProblem(typeInto(addOption(filled, name), name, text));
    expect(problem).toEqual(message === null ? null : { name, message });
  });
});

describe('what is sent', () => {
  it('has the types of the options, and leaves out the empty ones', () => {
    let full = typeInto(draft, 'text', 'abc');
    full = typeInto(addOption(full, 'count'), 'count', '7');
    full = pickChoice(addOption(full, 'all'), 'all', { name: 'False', value: false });
    full = addOption(full, 'share');
    expect(optionValues(full)).toEqual([
      { name: 'text', value: 'abc' },
      { name: 'count', value: 7 },
      { name: 'all', value: false },
    ]);
  });

  it('for autocomplete keeps the focused one as typed and drops invalid others', () => {
    const typing = withTyped('count', '12');
    expect(valuesWhileTyping(typing, 'text')).toEqual([{ name: 'text', value: '' }]);
    expect(valuesWhileTyping(typeInto(typing, 'text', 'abc'), 'count')).toEqual([
      { name: 'text', value: 'abc' },
      { name: 'count', value: '12' },
    ]);
  });
});

describe('a command without required options', () => {
  const open = (...optional: APIApplicationCommandBasicOption[]) =>
    names(startDraft({ id: '1', path: [], name: 'find', description: 'Finds', options: optional }));

  it('opens with its first option, if that takes free text', () => {
    const text: APIApplicationCommandBasicOption = { type: Type.String, name: 'text', description: 'Text' };
    expect(open(text, { type: Type.Boolean, name: 'all', description: 'All' })).toEqual(['text']);
    expect(open({ ...text, choices: [{ name: 'One', value: '1' }] })).toEqual([]);
    expect(open({ type: Type.Boolean, name: 'all', description: 'All' }, text)).toEqual([]);
    expect(open()).toEqual([]);
  });
});
