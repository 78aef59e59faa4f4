import { ChannelType } from 'discord.js';
import { channelShape, fullMember, guildShape, JOINED_AT } from '../discord-shapes.ts';
import { gatewayUrl } from '../rest/application-routes.ts';
import type { World } from '../world.ts';
import type { Session } from './session.ts';
import { hearsOf } from './shard.ts';

/** READY: who the bot is, and that its guild is about to follow where it is this connection's. */
export function ready(world: World, session: Session): Record<string, unknown> {
  const { bot, guild } = world.scene;
  return {
    v: 10,
    user: { ...bot.user, verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: hearsOf(session.shard, guild.id) ? [{ id: guild.id, unavailable: true }] : [],
    session_id: session.id,
    resume_gateway_url: gatewayUrl(world),
    shard: session.shard,
    application: { id: bot.user.id, flags: 0 },
    private_channels: [],
    relationships: [],
    geo_ordered_rtc_regions: [],
  };
}

/** GUILD_CREATE: the guild with all its channels and members. */
export function guildCreate({ scene }: World): Record<string, unknown> {
  const members = [scene.bot, ...scene.people].map(fullMember);
  return {
    ...guildShape(scene),
    joined_at: JOINED_AT,
    large: false,
    unavailable: false,
    member_count: members.length,
    members,
    channels: scene.channels
      .filter(({ type }) => type !== ChannelType.DM)
      .map((channel) => channelShape(scene, channel)),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
