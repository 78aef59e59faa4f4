import { type APIApplicationCommandPermission, ApplicationCommandPermissionType as Type } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingFor } from '../../src/local-discord/command-permissions.ts';
import { defaultScene } from '../../src/local-discord/scene.ts';
import { type PeopledDiscord, peopledDiscord } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { call } from '../support/local-discord-rest.ts';

describe('what a server’s settings say of a command', () => {
  const scene = defaultScene('Verbatim');
  const [member, moderator] = scene.people.map(({ user }) => user.id) as [string, string];
  const [general] = scene.channels;
  const role = scene.roles.find(({ name }) => name === 'Moderators')?.id ?? '';
  const everywhere = String(BigInt(scene.guild.id) - 1n);
  const set = (type: Type, id: string, permission: boolean): APIApplicationCommandPermission => ({
    id,
    type,
    permission,
  });

  it.each<[string, APIApplicationCommandPermission[], string, boolean | null]>([
    ['nothing', [], member, null],
    ['nothing of others', [set(Type.User, moderator, true)], member, null],
    [
      'a person before their role',
      [set(Type.Role, role, false), set(Type.User, moderator, true)],
      moderator,
      true,
    ],
    [
      'a role before everyone',
      [set(Type.Role, scene.guild.id, true), set(Type.Role, role, false)],
      moderator,
      false,
    ],
    ['everyone', [set(Type.Role, scene.guild.id, true)], member, true],
    [
      'a channel before all',
      [set(Type.User, member, true), set(Type.Channel, general!.id, false)],
      member,
      false,
    ],
    [
      'a channel before all channels',
      [
        set(Type.User, member, true),
        set(Type.Channel, everywhere, false),
        set(Type.Channel, general!.id, true),
      ],
      member,
      true,
    ],
  ])('%s', (_name, settings, who, expected) => {
    expect(settingFor(settings, scene, who, general!)).toBe(expected);
  });
});

describe('a command’s settings', () => {
  let discord: PeopledDiscord;
  let commands: string;
  beforeAll(async () => {
    discord = await peopledDiscord();
    commands = `/applications/${discord.clientId}/commands`;
    await call(discord, 'PUT', commands, [
      { name: 'summary', description: 'x', default_member_permissions: '8192' },
    ]);
  });
  afterAll(() => discord.close());

  it('change who is offered it, and are told to the bot, which cannot change them', async () => {
    const member = discord.as('member');
    const settings = [{ id: member.id, type: Type.User, permission: true }];
    expect(member.commands()).toEqual([]);
    discord.setWhoMayUse('summary', settings);
    await eventually(() => member.commands().includes('summary'));
    const route = `/applications/${discord.clientId}/guilds/${discord.guildId}/commands/permissions`;
    const told = await call(discord, 'GET', route);
    expect(Object.values(told.body)).toMatchObject([{ guild_id: discord.guildId, permissions: settings }]);
    expect((await call(discord, 'PUT', route, [])).status).toBeGreaterThanOrEqual(400);
    expect(() => discord.setWhoMayUse('nothing', [])).toThrow('no command “nothing”');
  });
});
