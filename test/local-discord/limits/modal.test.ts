import { ComponentType as C } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { checkModal } from '../../../src/local-discord/limits/modal.ts';
import { ApiError } from '../../../src/local-discord/rest/api-error.ts';

const input = (custom_id: string, more: object = {}) => ({ type: C.TextInput, custom_id, style: 1, ...more });
const label = (component: object, more: object = {}) => ({
  type: C.Label,
  label: 'Title',
  component,
  ...more,
});
const row = (...components: object[]) => ({ type: C.ActionRow, components });
const modal = (components: object[], more: object = {}) => ({
  type: 9,
  data: { custom_id: 'm', title: 'A note', components, ...more },
});

function check(body: ReturnType<typeof modal>): unknown {
  try {
    return checkModal(body, () => body.data as never);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return JSON.stringify(error.errors);
  }
}

describe('a modal', () => {
  it.each<[string, object]>([
    ['labels', modal([label(input('a')), label(input('b', { value: 'x', max_length: 1 }))])],
    ['rows', modal([row(input('a', { label: 'A' }))])],
    ['a text beside them', modal([{ type: C.TextDisplay, content: 'x' }, label(input('a'))])],
  ])('with %s is taken', (_, body) => {
    const given = body as ReturnType<typeof modal>;
    expect(check(given)).toBe(given.data);
  });

  it.each<[string, object, RegExp]>([
    [
      'a title of 46 characters',
      modal([label(input('a'))], { title: 'x'.repeat(46) }),
      /"title".*MAX_LENGTH/,
    ],
    [
      'a label of 46 characters',
      modal([label(input('a'), { label: 'x'.repeat(46) })]),
      /"label".*MAX_LENGTH/,
    ],
    [
      'a description of 101',
      modal([label(input('a'), { description: 'x'.repeat(101) })]),
      /"description".*MAX_LENGTH/,
    ],
    ['a custom_id of 101', modal([label(input('x'.repeat(101)))]), /"custom_id".*MAX_LENGTH/],
    ['nothing', modal([]), /"components".*LENGTH/],
    [
      'six labels',
      modal(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => label(input(id)))),
      /"components".*BAD_LENGTH/,
    ],
    ['one custom_id twice', modal([label(input('a')), label(input('a'))]), /COMPONENT_CUSTOM_ID_DUPLICATED/],
    ['an input without label', modal([row(input('a'))]), /"label".*BASE_TYPE_REQUIRED/],
    [
      'two inputs in a row',
      modal([row(input('a', { label: 'A' }), input('b', { label: 'B' }))]),
      /WIDTH_EXCEEDED/,
    ],
    ['two labels for one input', modal([label(input('a', { label: 'A' }))]), /COMPONENT_LABEL_NOT_ALLOWED/],
    [
      'a value too long for it',
      modal([label(input('a', { value: 'xx', max_length: 1 }))]),
      /"value".*MAX_LENGTH/,
    ],
    [
      'bounds that exclude all',
      modal([label(input('a', { min_length: 3, max_length: 2 }))]),
      /TEXT_INPUT_LENGTH/,
    ],
    ['a button', modal([row({ type: C.Button, style: 1, custom_id: 'b', label: 'x' })]), /"components"/],
  ])('with %s is refused', (_, body, words) => {
    expect(check(body as ReturnType<typeof modal>)).toMatch(words);
  });
});
