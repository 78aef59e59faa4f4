import { ApplicationCommandType, ApplicationCommandOptionType as Option } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PeopledDiscord, peopledDiscord } from '../../support/local-discord.ts';
import { call } from '../../support/local-discord-rest.ts';

const slash = (name: string, more: object = {}) => ({ name, description: 'x', ...more });
const string = (name: string, more: object = {}) => ({
  type: Option.String,
  name,
  description: 'x',
  ...more,
});
const sub = (name: string, ...options: object[]) => ({
  type: Option.Subcommand,
  name,
  description: 'x',
  options,
});

describe('a registration', () => {
  let discord: PeopledDiscord;
  let path: string;
  beforeAll(async () => {
    discord = await peopledDiscord();
    path = `/applications/${discord.clientId}/commands`;
  });
  afterAll(() => discord.close());

  it.each<[string, object[]]>([
    ['no commands', []],
    ['letters of other scripts', [slash('спросить'), slash('質問')]],
    ['permissions as text, as discord.js sends them', [slash('a', { default_member_permissions: '8192' })]],
    ['permissions as a number, as the schema has them', [slash('a', { default_member_permissions: 8192 })]],
    [
      'a message command with capitals and spaces',
      [{ name: 'Check this quote', type: ApplicationCommandType.Message }],
    ],
    ['one name for two kinds', [slash('quote'), { name: 'quote', type: ApplicationCommandType.User }]],
    ['required options first', [slash('a', { options: [string('b', { required: true }), string('c')] })]],
    ['subcommands', [slash('a', { options: [sub('b', string('c', { required: true })), sub('d')] })]],
  ])('of %s is taken', async (_, body) => {
    expect(await call(discord, 'PUT', path, body)).toMatchObject({ status: 200, violations: [] });
  });

  it.each<[string, object[], readonly string[]]>([
    ['a capital', [slash('Ask')], ['0.name: APPLICATION_COMMAND_INVALID_NAME']],
    ['a space', [slash('who said')], ['0.name: APPLICATION_COMMAND_INVALID_NAME']],
    ['33 characters', [slash('x'.repeat(33))], ['0.name: BASE_TYPE_MAX_LENGTH']],
    ['no name', [{ description: 'x' }], ['0.name: BASE_TYPE_REQUIRED']],
    ['no description', [{ name: 'a' }], ['0.description: BASE_TYPE_REQUIRED']],
    [
      'a description of 101 characters',
      [slash('a', { description: 'x'.repeat(101) })],
      ['0.description: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a message command with a description',
      [slash('a', { type: ApplicationCommandType.Message })],
      ['0.description: APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED'],
    ],
    ['one name twice', [slash('a'), slash('b'), slash('a')], ['2.name: APPLICATION_COMMANDS_DUPLICATE_NAME']],
    [
      'a required option after an optional one',
      [slash('a', { options: [string('b'), string('c', { required: true })] })],
      ['0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
    ],
    [
      'the same within a subcommand',
      [slash('a', { options: [sub('s', string('b'), string('c', { required: true }))] })],
      ['0.options.0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
    ],
    [
      'one option twice',
      [slash('a', { options: [string('b'), string('b')] })],
      ['0.options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
    ],
    [
      'an option with a capital',
      [slash('a', { options: [string('B')] })],
      ['0.options.0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ],
    [
      'choices beside autocomplete',
      [slash('a', { options: [string('b', { autocomplete: true, choices: [{ name: 'c', value: 'c' }] })] })],
      ['0.options.0.autocomplete: APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_INVALID'],
    ],
    [
      'an option beside a subcommand',
      [slash('a', { options: [sub('b'), string('c')] })],
      ['0.options.1.type: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'],
    ],
    [
      'an option of no known type',
      [slash('a', { options: [{ type: 99, name: 'b', description: 'x' }] })],
      ['0.options.0.type: UNION_TYPE_CHOICES'],
    ],
    [
      '26 options',
      [slash('a', { options: Array.from({ length: 26 }, (_, i) => string(`o${i}`)) })],
      ['0.options: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'permissions that are none',
      [slash('a', { default_member_permissions: 'many' })],
      ['0.default_member_permissions: NUMBER_TYPE_COERCE'],
    ],
    ['101 commands', Array.from({ length: 101 }, (_, i) => slash(`c${i}`)), [': BASE_TYPE_MAX_LENGTH']],
    [
      'more than 8,000 characters',
      [
        slash('a', {
          options: Array.from({ length: 25 }, (_, i) =>
            string(`o${i}`, {
              choices: Array.from({ length: 25 }, (__, j) => ({ name: `choice number ${j}`, value: `${j}` })),
            }),
          ),
        }),
      ],
      ['0: APPLICATION_COMMAND_TOO_LARGE'],
    ],
  ])('with %s is refused as a whole', async (_, body, violations) => {
    const before = await call(discord, 'GET', path);
    expect(await call(discord, 'PUT', path, body)).toMatchObject({ status: 400, code: 50035, violations });
    expect((await call(discord, 'GET', path)).body).toEqual(before.body);
  });
});
