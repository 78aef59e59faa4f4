import { type APIChannel, type APIGuildMember, ChannelType } from 'discord.js';
import type { Scene, SceneChannel, ScenePerson } from './scene.ts';

/** When the guild was made and everybody joined it. */
export const JOINED_AT = '2023-01-01T00:00:00.000000+00:00';

/** The enums of flags have no member for none. */
const NO_FLAGS = 0 as number;

/** A member of the guild, without the user, as messages and options carry it. */
export function memberShape(person: ScenePerson): Omit<APIGuildMember, 'user'> {
  return {
    roles: [...person.roles],
    joined_at: JOINED_AT,
    deaf: false,
    mute: false,
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    pending: false,
    communication_disabled_until: null,
    flags: NO_FLAGS,
  };
}

export function fullMember(person: ScenePerson): APIGuildMember {
  return { user: person.user, ...memberShape(person) };
}

export function channelShape(scene: Scene, channel: SceneChannel): APIChannel {
  if (channel.type === ChannelType.DM) {
    const recipient = scene.people.find(({ user }) => user.id === channel.person)?.user;
    return {
      id: channel.id,
      type: ChannelType.DM,
      name: null,
      last_message_id: null,
      flags: NO_FLAGS,
      recipients: recipient ? [recipient] : [],
    };
  }
  return {
    id: channel.id,
    type: ChannelType.GuildText,
    guild_id: scene.guild.id,
    name: channel.name,
    topic: channel.topic,
    position: scene.channels.indexOf(channel),
    permission_overwrites: [...channel.overwrites],
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    parent_id: null,
    flags: NO_FLAGS,
  };
}

/** The guild as GET /guilds/:id has it. */
export function guildShape(scene: Scene): Record<string, unknown> {
  return {
    id: scene.guild.id,
    name: scene.guild.name,
    owner_id: scene.guild.ownerId,
    icon: null,
    icon_hash: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    region: 'local',
    afk_channel_id: null,
    afk_timeout: 300,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    nsfw: false,
    roles: scene.roles,
    emojis: [],
    stickers: [],
    features: [],
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    max_presences: null,
    max_members: 500_000,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    incidents_data: null,
  };
}
