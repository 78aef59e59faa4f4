import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  entriesOf,
  readTypedCommand,
  searchEntries,
} from '../../src/local-discord/page/composer/command-entry.ts';
import { localCommand, textOption } from './command-entries.ts';

const group: APIApplicationCommandOption = {
  type: ApplicationCommandOptionType.SubcommandGroup,
  name: 'channel',
  description: 'Channels',
  options: [
    { type: ApplicationCommandOptionType.Subcommand, name: 'add', description: 'Adds one', options: [] },
    { type: ApplicationCommandOptionType.Subcommand, name: 'drop', description: 'Drops one' },
  ],
};

describe('entriesOf', () => {
  it('lists what may be used in the channel, as registered', () => {
    const commands = [
      localCommand('when', [], { id: '9' }),
      localCommand('ask', [], { id: '10' }),
      localCommand('purge', [], { channels: ['elsewhere'] }),
      localCommand('Quote', [], { type: ApplicationCommandType.Message }),
    ];
    expect(entriesOf(commands, 'here').map(({ name }) => name)).toEqual(['when', 'ask']);
  });

  it('gives each subcommand an entry with its path', () => {
    const single: APIApplicationCommandOption = {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'show',
      description: 'Shows them',
      options: [{ type: ApplicationCommandOptionType.Boolean, name: 'all', description: 'All' }],
    };
    const entries = entriesOf([localCommand('settings', [group, single])], 'here');
    expect(entries.map(({ name, path, description }) => [name, path, description])).toEqual([
      ['settings channel add', ['channel', 'add'], 'Adds one'],
      ['settings channel drop', ['channel', 'drop'], 'Drops one'],
      ['settings show', ['show'], 'Shows them'],
    ]);
    expect(entries[2]?.options.map(({ name }) => name)).toEqual(['all']);
  });
});

describe('searchEntries', () => {
  const entries = entriesOf(
    ['ask', 'when', 'who-said', 'sources'].map((name, index) =>
      localCommand(name, [], { id: `${index}`, description: name === 'ask' ? 'Who, what, when' : 'Finds' }),
    ),
    'here',
  );

  it.each([
    ['', ['ask', 'when', 'who-said', 'sources']],
    ['wh', ['when', 'who-said', 'ask']],
    ['WHEN', ['when', 'ask']],
    ['said', ['who-said']],
    ['urc', ['sources']],
    ['xyz', []],
  ])('%j', (typed, names) => {
    expect(searchEntries(entries, typed).map(({ name }) => name)).toEqual(names);
  });
});

describe('readTypedCommand', () => {
  const entries = entriesOf(
    [localCommand('ask', [textOption('question', true)]), localCommand('settings', [group])],
    'here',
  );

  it.each([
    ['/ask ', 'ask', ''],
    ['/ask who was there', 'ask', 'who was there'],
    ['/settings channel add x', 'settings channel add', 'x'],
  ])('%j begins a command', (text, name, rest) => {
    expect(readTypedCommand(entries, text)).toMatchObject({ entry: { name }, rest });
  });

  it.each(['/ask', 'ask ', ' /ask ', '/asking ', '/settings '])('%j does not', (text) => {
    expect(readTypedCommand(entries, text)).toBeNull();
  });
});
