import { ChannelType, OverwriteType, PermissionFlagsBits as P } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { permissionsIn } from '../../src/local-discord/permissions.ts';
import { defaultScene, type GuildChannel, type Scene } from '../../src/local-discord/scene.ts';

const scene = defaultScene('Verbatim');
const [member, moderator] = scene.people.map(({ user }) => user.id) as [string, string];
const moderators = scene.roles.find(({ name }) => name === 'Moderators')?.id ?? '';

function channel(...overwrites: GuildChannel['overwrites'][number][]): GuildChannel {
  return { type: ChannelType.GuildText, id: '9', name: 'x', topic: '', overwrites };
}
const deny = (id: string, bits: bigint, type = OverwriteType.Role) => ({
  id,
  type,
  deny: `${bits}`,
  allow: '0',
});
const allow = (id: string, bits: bigint, type = OverwriteType.Role) => ({
  id,
  type,
  deny: '0',
  allow: `${bits}`,
});

describe('permissions', () => {
  it.each<[string, string, GuildChannel, bigint, boolean]>([
    ['everyone may write', member, channel(), P.SendMessages, true],
    ['a member may not manage', member, channel(), P.ManageMessages, false],
    ['a moderator may', moderator, channel(), P.ManageMessages, true],
    [
      'a channel takes from everyone',
      member,
      channel(deny(scene.guild.id, P.SendMessages)),
      P.SendMessages,
      false,
    ],
    [
      'a role gives back',
      moderator,
      channel(allow(moderators, P.SendMessages), deny(scene.guild.id, P.SendMessages)),
      P.SendMessages,
      true,
    ],
    [
      'the member’s own overwrite comes last',
      moderator,
      channel(deny(moderator, P.SendMessages, OverwriteType.Member), allow(moderators, P.SendMessages)),
      P.SendMessages,
      false,
    ],
    ['nobody has none', '1', channel(), P.ViewChannel, false],
  ])('%s', (_, who, where, bit, expected) => {
    expect((permissionsIn(scene, who, where) & bit) === bit).toBe(expected);
  });

  it('are nil in a direct channel of others, and without management in one’s own', () => {
    const directs = scene.channels.filter(({ type }) => type === ChannelType.DM);
    const own = directs.find((there) => 'person' in there && there.person === moderator);
    const others = directs.find((there) => 'person' in there && there.person === member);
    if (!own || !others) throw new Error('Direct channels are missing.');
    expect(permissionsIn(scene, moderator, others)).toBe(0n);
    expect(permissionsIn(scene, moderator, own) & P.ManageMessages).toBe(0n);
    expect(permissionsIn(scene, moderator, own) & P.SendMessages).not.toBe(0n);
  });

  it('do not depend on the order of roles', () => {
    const reversed: Scene = { ...scene, roles: scene.roles.toReversed() };
    for (const there of scene.channels) {
      expect(permissionsIn(reversed, moderator, there)).toBe(permissionsIn(scene, moderator, there));
    }
  });
});
