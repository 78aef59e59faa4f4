import { ButtonStyle, ComponentType as C, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PeopledDiscord, peopledDiscord } from '../../support/local-discord.ts';
import { call } from '../../support/local-discord-rest.ts';

const V2 = MessageFlags.IsComponentsV2;
const text = (content: string) => ({ type: C.TextDisplay, content });
const button = (custom_id: string, more: object = {}) => ({
  type: C.Button,
  style: ButtonStyle.Primary,
  label: 'Press',
  custom_id,
  ...more,
});
const link = (more: object) => ({ type: C.Button, style: ButtonStyle.Link, label: 'Open', ...more });
const row = (...components: object[]) => ({ type: C.ActionRow, components });
const option = (value: string) => ({ label: value, value });
const menu = (more: object = {}) => ({
  type: C.StringSelect,
  custom_id: 'm',
  options: [option('a'), option('b')],
  ...more,
});
const times = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));
const embed = (characters: number) => ({ description: 'x'.repeat(characters) });

describe('a message', () => {
  let discord: PeopledDiscord;
  let path: string;
  beforeAll(async () => {
    discord = await peopledDiscord();
    path = `/channels/${discord.as('member').channel('general')}/messages`;
  });
  afterAll(() => discord.close());

  it.each<[string, object]>([
    ['2,000 characters', { content: 'x'.repeat(2_000) }],
    ['2,000 characters outside the first plane', { content: '😀'.repeat(2_000) }],
    ['6,000 characters in embeds', { embeds: [embed(4_000), embed(2_000)] }],
    [
      '4,000 characters in text displays',
      { flags: V2, components: [text('x'.repeat(2_000)), text('y'.repeat(2_000))] },
    ],
    [
      '40 components',
      { flags: V2, components: [{ type: C.Container, components: times(39, () => text('x')) }] },
    ],
    ['five buttons in a row', { content: 'x', components: [row(...times(5, (i) => button(`b${i}`)))] }],
    ['a custom_id of 100 characters', { content: 'x', components: [row(button('x'.repeat(100)))] }],
    ['a link', { content: 'x', components: [row(link({ url: 'https://example.org/a' }))] }],
    ['a menu', { content: 'x', components: [row(menu({ min_values: 0, max_values: 2 }))] }],
    ['only components', { components: [row(button('b'))] }],
    ['nobody to ping', { content: 'x', allowed_mentions: { parse: [], replied_user: false } }],
    ['fields that discord.js leaves null', { content: 'x', embeds: null, components: null, nonce: null }],
  ])('with %s is taken', async (_, body) => {
    expect(await call(discord, 'POST', path, body)).toMatchObject({ status: 200, violations: [] });
  });

  it.each<[string, object, readonly string[]]>([
    ['2,001 characters', { content: 'x'.repeat(2_001) }, ['content: BASE_TYPE_MAX_LENGTH']],
    ['a number as content', { content: 5 }, ['content: STRING_TYPE_CONVERT']],
    ['text as embeds', { embeds: 'x' }, ['embeds: LIST_TYPE_CONVERT']],
    ['11 embeds', { embeds: times(11, () => embed(1)) }, ['embeds: BASE_TYPE_MAX_LENGTH']],
    ['an embed that is text', { embeds: ['x'] }, ['embeds.0: MODEL_TYPE_CONVERT']],
    [
      'an embed of 4,097 characters',
      { embeds: [embed(4_097)] },
      ['embeds.0.description: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      '6,001 characters in embeds',
      { embeds: [embed(4_000), embed(2_001)] },
      ['embeds.1: MAX_EMBED_SIZE_EXCEEDED'],
    ],
    [
      'content beside Components V2',
      { flags: V2, content: 'x', components: [text('x')] },
      ['content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'embeds beside Components V2',
      { flags: V2, embeds: [embed(1)], components: [text('x')] },
      ['embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'Components V2 without the flag',
      { components: [text('x')] },
      ['components.0.type: UNION_TYPE_CHOICES'],
    ],
    [
      '4,001 characters in text displays',
      {
        flags: V2,
        components: [text('x'.repeat(2_000)), { type: C.Container, components: [text('y'.repeat(2_001))] }],
      },
      ['components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
    ],
    [
      '41 components, nested ones counted',
      { flags: V2, components: [{ type: C.Container, components: times(40, () => text('x')) }] },
      ['components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ],
    [
      'accessories that make 41',
      {
        flags: V2,
        components: times(14, (i) => ({
          type: C.Section,
          components: [text('x')],
          accessory: button(`b${i}`),
        })),
      },
      ['components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ],
    ['six rows', { components: times(6, (i) => row(button(`b${i}`))) }, ['components: BASE_TYPE_MAX_LENGTH']],
    ['an empty row', { components: [row()] }, ['components.0.components: BASE_TYPE_MIN_LENGTH']],
    [
      'six buttons in a row',
      { components: [row(...times(6, (i) => button(`b${i}`)))] },
      ['components.0.components: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a menu beside a button',
      { components: [row(button('b'), menu())] },
      ['components.0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    ],
    [
      'a custom_id of 101 characters',
      { components: [row(button('x'.repeat(101)))] },
      ['components.0.components.0.custom_id: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'one custom_id twice',
      { components: [row(button('b')), row(button('b'))] },
      ['components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'a button without custom_id',
      { components: [row({ type: C.Button, style: 1, label: 'x' })] },
      ['components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED'],
    ],
    [
      'a link without address',
      { components: [row(link({}))] },
      ['components.0.components.0.url: BUTTON_COMPONENT_URL_REQUIRED'],
    ],
    [
      'a link with a custom_id',
      { components: [row(link({ url: 'https://example.org', custom_id: 'b' }))] },
      ['components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_NOT_ALLOWED'],
    ],
    [
      'an address that is none',
      { components: [row(link({ url: 'nowhere' }))] },
      ['components.0.components.0.url: URL_TYPE_INVALID_URL'],
    ],
    [
      'a button without label',
      { components: [row(button('b', { label: '' }))] },
      ['components.0.components.0: BUTTON_COMPONENT_LABEL_REQUIRED'],
    ],
    [
      'a label of 81 characters',
      { components: [row(button('b', { label: 'x'.repeat(81) }))] },
      ['components.0.components.0.label: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a menu with one value twice',
      { components: [row(menu({ options: [option('a'), option('a')] }))] },
      ['components.0.components.0.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
    ],
    [
      'a menu of 26 options',
      { components: [row(menu({ options: times(26, (i) => option(`${i}`)) }))] },
      ['components.0.components.0.options: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a menu to choose more from than it has',
      { components: [row(menu({ max_values: 3 }))] },
      ['components.0.components.0.max_values: SELECT_COMPONENT_MAX_VALUES_INVALID'],
    ],
    [
      'a menu that asks for more than it takes',
      { components: [row(menu({ min_values: 2 }))] },
      ['components.0.components.0.min_values: SELECT_COMPONENT_MIN_VALUES_INVALID'],
    ],
    [
      'users allowed both as a kind and by name',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      ['allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
    ],
    [
      'an unknown kind of mention',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
      ['allowed_mentions.parse.0: BASE_TYPE_CHOICES'],
    ],
    [
      'a reply to what is no id',
      { content: 'x', message_reference: { message_id: 'abc' } },
      ['message_reference.message_id: NUMBER_TYPE_COERCE'],
    ],
    [
      'a reply to nothing',
      { content: 'x', message_reference: { message_id: '1' } },
      ['message_reference: REPLIES_UNKNOWN_MESSAGE'],
    ],
  ])('with %s is refused with 50035', async (_, body, violations) => {
    expect(await call(discord, 'POST', path, body)).toMatchObject({
      status: 400,
      code: 50035,
      body: { message: 'Invalid Form Body' },
      violations,
    });
  });

  it.each<[string, object | undefined]>([
    ['nothing', undefined],
    ['an empty object', {}],
    ['blank content', { content: ' \n' }],
    ['empty lists', { content: '', embeds: [], components: [] }],
    ['only the flag', { flags: V2, components: [] }],
  ])('of %s is refused with 50006', async (_, body) => {
    expect(await call(discord, 'POST', path, body)).toMatchObject({ status: 400, code: 50006 });
  });

  it.each<[string, object, number, readonly string[]]>([
    [
      'content where it becomes Components V2',
      { flags: V2, components: [text('x')] },
      50035,
      ['content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    ['2,001 characters', { content: 'x'.repeat(2_001) }, 50035, ['content: BASE_TYPE_MAX_LENGTH']],
    ['nothing left', { content: null }, 50006, []],
  ])('is judged as it will stand after an edit: %s', async (_, body, code, violations) => {
    const { body: message } = await call(discord, 'POST', path, { content: 'before' });
    expect(await call(discord, 'PATCH', `${path}/${message.id}`, body)).toMatchObject({ code, violations });
    expect(await call(discord, 'GET', `${path}/${message.id}`)).toMatchObject({
      body: { content: 'before' },
    });
  });
});
