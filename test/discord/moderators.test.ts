import { PermissionFlagsBits, REST, ApplicationCommandPermissionType as Type } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Asker } from '../../src/discord/command.ts';
import { createModerators } from '../../src/discord/moderators.ts';
import { someone } from '../support/someone.ts';

const GUILD = '1100000000000000001';
const EVERYWHERE = '1100000000000000000';
const APPLICATION = '31';
const SUMMARY = '900';

const member: Asker = { ...someone, guild: GUILD, channel: '41', roles: ['11', '12'] };

type Setting = readonly [type: Type, id: string, permission: boolean];

/** Whether a member may, where the server's settings are these; and how often Discord was asked. */
function server(own: readonly Setting[], all: readonly Setting[] = []) {
  let [now, asked, up] = [0, 0, true];
  const rest = new REST().setToken('t');
  const settingsOf = (id: string, settings: readonly Setting[]) => ({
    id,
    permissions: settings.map(([type, given, permission]) => ({ type, id: given, permission })),
  });
  rest.get = async (route) => {
    asked++;
    if (!up) throw new Error('down');
    if (!route.endsWith('/permissions')) return [{ id: SUMMARY, name: 'summary' }];
    return [
      ...(own.length > 0 ? [settingsOf(SUMMARY, own)] : []),
      ...(all.length > 0 ? [settingsOf(APPLICATION, all)] : []),
    ];
  };
  const { mayUse } = createModerators(
    rest,
    () => APPLICATION,
    () => now,
  );
  return {
    mayUse: (asker: Asker = member) => mayUse('summary', asker),
    asked: () => asked,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    setUp: (isUp: boolean) => {
      up = isUp;
    },
  };
}

describe('who may use a moderators’ command', () => {
  it('an administrator, whatever is set', async () => {
    const permissions = PermissionFlagsBits.Administrator;
    const { mayUse, asked } = server([[Type.User, member.id, false]]);
    expect(await mayUse({ ...member, permissions })).toBe(true);
    expect(await mayUse({ ...member, permissions, guild: null })).toBe(false);
    expect(asked()).toBe(0);
  });

  it.each<[string, Setting[], boolean]>([
    ['by default', [], true],
    ['where others are let in too', [[Type.Role, '5', true]], true],
    ['not where they are kept out', [[Type.User, member.id, false]], false],
    ['not where a role of theirs is kept out', [[Type.Role, '11', false]], false],
    ['not where everyone is kept out', [[Type.Role, GUILD, false]], false],
    ['not where the channel is off', [[Type.Channel, '41', false]], false],
  ])('who manages messages, %s', async (_name, own, expected) => {
    const { mayUse, setUp } = server(own);
    const manages = { ...member, permissions: PermissionFlagsBits.ManageMessages };
    setUp(false);
    expect(await mayUse(manages)).toBe(true);
    setUp(true);
    expect(await mayUse(manages)).toBe(expected);
    expect(await mayUse({ ...manages, guild: null })).toBe(false);
  });

  it.each<[string, Setting[], Setting[], boolean]>([
    ['nobody else by default', [], [], false],
    ['a member let in', [[Type.User, member.id, true]], [], true],
    ['not somebody else let in', [[Type.User, '5', true]], [], false],
    ['a role let in', [[Type.Role, '12', true]], [], true],
    [
      'any role let in',
      [
        [Type.Role, '11', false],
        [Type.Role, '12', true],
      ],
      [],
      true,
    ],
    [
      'a member kept out, whatever the role',
      [
        [Type.Role, '12', true],
        [Type.User, member.id, false],
      ],
      [],
      false,
    ],
    ['everyone let in', [[Type.Role, GUILD, true]], [], true],
    [
      'everyone but a role',
      [
        [Type.Role, GUILD, true],
        [Type.Role, '11', false],
      ],
      [],
      false,
    ],
    [
      'not where the channel is off',
      [
        [Type.User, member.id, true],
        [Type.Channel, '41', false],
      ],
      [],
      false,
    ],
    [
      'not where all channels are off',
      [
        [Type.User, member.id, true],
        [Type.Channel, EVERYWHERE, false],
      ],
      [],
      false,
    ],
    [
      'where this channel alone is on',
      [
        [Type.User, member.id, true],
        [Type.Channel, EVERYWHERE, false],
        [Type.Channel, '41', true],
      ],
      [],
      true,
    ],
    ['by what is set for all commands', [], [[Type.Role, '12', true]], true],
    ['by its own settings before those', [[Type.Role, '12', false]], [[Type.Role, '12', true]], false],
  ])('%s', async (_name, own, all, expected) => {
    expect(await server(own, all).mayUse()).toBe(expected);
  });

  it('is asked again before somebody is refused, unless Discord has just said so', async () => {
    const settings: Setting[] = [[Type.Role, GUILD, false]];
    const { mayUse, asked, pass } = server(settings);
    expect(await mayUse()).toBe(false);
    settings.unshift([Type.User, member.id, true]);
    pass(1_999);
    expect(await mayUse()).toBe(false);
    expect(asked()).toBe(2);
    pass(1);
    expect(await mayUse()).toBe(true);
    expect(asked()).toBe(4);
  });

  it('is asked of Discord once a minute, and again at once where Discord did not say', async () => {
    const { mayUse, asked, pass, setUp } = server([[Type.User, member.id, true]]);
    setUp(false);
    await expect(mayUse()).rejects.toThrow('down');
    setUp(true);
    expect(await mayUse()).toBe(true);
    expect(await mayUse()).toBe(true);
    expect(asked()).toBe(4);
    pass(59_999);
    await mayUse();
    expect(asked()).toBe(4);
    pass(1);
    await mayUse();
    expect(asked()).toBe(6);
  });
});
