import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType as Type } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  addOption,
  optionValues,
  pickChoice,
  startDraft,
  typeInto,
} from '../../src/local-discord/page/composer/draft.ts';
import { namesAnother, typeOptions } from '../../src/local-discord/page/composer/typed-option.ts';

const option = (name: string): APIApplicationCommandBasicOption => ({
  type: Type.String,
  name,
  description: name,
});
const options = ['topic', 'from', 'draft'].map(option);
const draft = startDraft({ id: '1', path: [], name: 'summary', description: 'Sums up', options });

describe('typing into an option', () => {
  it.each([
    ['ferry talks', { topic: 'ferry talks' }, 'topic'],
    ['draft:1', { draft: '1' }, 'draft'],
    ['ferry talks draft: 1', { topic: 'ferry talks', draft: '1' }, 'draft'],
    ['topic:ferry from:may draft:', { topic: 'ferry', from: 'may' }, 'draft'],
    ['Draft:1', { draft: '1' }, 'draft'],
    ['overdraft:1 draft 2', { topic: 'overdraft:1 draft 2' }, 'topic'],
    ['a topic: b', { topic: 'a topic: b' }, 'topic'],
    ['pasted \n on two  lines', { topic: 'pasted on two  lines' }, 'topic'],
    ['unknown:1', { topic: 'unknown:1' }, 'topic'],
    ['draft:1 draft:2', { draft: '1 draft:2' }, 'draft'],
  ])('%s', (text, expected, name) => {
    const typed = typeOptions(draft, 'topic', text);
    expect(Object.fromEntries(optionValues(typed.draft).map(({ name, value }) => [name, value]))).toEqual(
      expected,
    );
    expect(typed.name).toBe(name);
  });

  it.each([
    ['draft', true],
    ['Draft', true],
    ['draft 1', false],
    ['topic', false],
    ['', false],
  ])('is naming another with nothing but its name: %j', (text, expected) => {
    expect(namesAnother(typeInto(draft, 'topic', text), 'topic')).toBe(expected);
  });

  it('is not naming another where it is required, was picked, or the other is there', () => {
    const [topic, ...rest] = options;
    const required = { ...option('topic'), ...topic, required: true } as APIApplicationCommandBasicOption;
    const entry = { id: '1', path: [], name: 'ask', description: 'Asks', options: [required, ...rest] };
    expect(namesAnother(typeInto(startDraft(entry), 'topic', 'draft'), 'topic')).toBe(false);
    const picked = pickChoice(draft, 'topic', { name: 'draft', value: 'draft' });
    expect(namesAnother(picked, 'topic')).toBe(false);
    expect(namesAnother(typeInto(addOption(draft, 'draft'), 'topic', 'draft'), 'topic')).toBe(false);
  });

  it('leaves a required option in its place, empty', () => {
    const [topic, ...rest] = options;
    const required = { ...option('topic'), ...topic, required: true } as APIApplicationCommandBasicOption;
    const entry = { id: '1', path: [], name: 'ask', description: 'Asks', options: [required, ...rest] };
    // Key by key: what was typed of the name is not left behind.
    const begun = typeOptions(startDraft(entry), 'topic', 'from').draft;
    const typed = typeOptions(begun, 'topic', 'from:may').draft;
    expect(typed.fields.map(({ option: { name }, text }) => [name, text])).toEqual([
      ['topic', ''],
      ['from', 'may'],
    ]);
  });

  it('does not open an option that is there already', () => {
    const both = addOption(draft, 'draft');
    expect(typeOptions(both, 'topic', 'draft:1').name).toBe('topic');
  });
});
