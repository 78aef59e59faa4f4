import {
  type APIOverwrite,
  type APIRole,
  type APIUser,
  ChannelType,
  OverwriteType,
  PermissionFlagsBits as Permission,
} from 'discord.js';

/** Who and what there is before anybody has said a word: one guild, three people, the bot. */
export interface Scene {
  readonly guild: { readonly id: string; readonly name: string; readonly ownerId: string };
  readonly roles: readonly APIRole[];
  readonly channels: readonly SceneChannel[];
  readonly people: readonly ScenePerson[];
  readonly bot: ScenePerson;
}

export interface ScenePerson {
  readonly user: APIUser;
  /** Role ids, besides everyone's. */
  readonly roles: readonly string[];
}

export interface GuildChannel {
  readonly type: ChannelType.GuildText;
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly overwrites: readonly APIOverwrite[];
}

/** A conversation between one person and the bot. */
interface DirectChannel {
  readonly type: ChannelType.DM;
  readonly id: string;
  readonly person: string;
}

export type SceneChannel = GuildChannel | DirectChannel;

/** Fixed ids, so that a page can remember the viewer and a test can name one. */
const id = (n: number): string => String(1_100_000_000_000_000_000n + BigInt(n));

const GUILD = id(1);
const MODERATORS = id(11);
const BOT_ROLE = id(12);
const MEMBER = id(21);
const MODERATOR = id(22);
const OTHER_MEMBER = id(23);
const OWNER = id(24);
const BOT = id(31);

const everyone =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.SendMessagesInThreads |
  Permission.CreatePublicThreads |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.ReadMessageHistory |
  Permission.AddReactions |
  Permission.UseExternalEmojis |
  Permission.UseApplicationCommands;

function role(roleId: string, name: string, position: number, permissions: bigint, color = 0): APIRole {
  return {
    id: roleId,
    name,
    color,
    colors: { primary_color: color, secondary_color: null, tertiary_color: null },
    hoist: position > 0,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: String(permissions),
    managed: roleId === BOT_ROLE,
    mentionable: false,
    flags: 0 as number,
    ...(roleId === BOT_ROLE ? { tags: { bot_id: BOT } } : {}),
  };
}

function user(userId: string, username: string, globalName: string | null, bot = false): APIUser {
  return {
    id: userId,
    username,
    global_name: globalName,
    discriminator: bot ? '0042' : '0',
    avatar: null,
    bot,
  };
}

function direct(channelId: string, person: string): DirectChannel {
  return { type: ChannelType.DM, id: channelId, person };
}

function channel(
  channelId: string,
  name: string,
  topic: string,
  overwrites: APIOverwrite[] = [],
): GuildChannel {
  return { type: ChannelType.GuildText, id: channelId, name, topic, overwrites };
}

/** #rules can be read by all and written in by moderators only; the bot cannot either, so it meets 50013 there. */
const readOnly: APIOverwrite[] = [
  { id: GUILD, type: OverwriteType.Role, allow: '0', deny: String(Permission.SendMessages) },
  { id: MODERATORS, type: OverwriteType.Role, allow: String(Permission.SendMessages), deny: '0' },
];

/**
 * The bot may mention everyone here: a real server may allow it too, and only then does a message that
 * forgot its allowed_mentions show as one that pings.
 */
export function defaultScene(botName: string): Scene {
  return {
    guild: { id: GUILD, name: 'The Reading Room', ownerId: OWNER },
    roles: [
      role(GUILD, '@everyone', 0, everyone),
      role(BOT_ROLE, botName, 1, everyone | Permission.MentionEveryone, 0x5865f2),
      role(MODERATORS, 'Moderators', 2, Permission.ManageMessages, 0x2ecc71),
    ],
    channels: [
      channel(id(41), 'general', 'Questions about the coverage'),
      channel(id(42), 'newsroom', 'Summaries, posted by the moderators'),
      channel(id(43), 'rules', 'Read only', readOnly),
      direct(id(51), MEMBER),
      direct(id(52), MODERATOR),
      direct(id(53), OTHER_MEMBER),
    ],
    people: [
      { user: user(MEMBER, 'ines', 'Ines'), roles: [] },
      { user: user(MODERATOR, 'tomas', 'Tomas'), roles: [MODERATORS] },
      { user: user(OTHER_MEMBER, 'aiko', 'Aiko'), roles: [] },
    ],
    bot: { user: user(BOT, botName, null, true), roles: [BOT_ROLE] },
  };
}

/** Null for an id that is nobody's. */
export function personById(scene: Scene, userId: string): ScenePerson | null {
  if (scene.bot.user.id === userId) return scene.bot;
  return scene.people.find((person) => person.user.id === userId) ?? null;
}

export function channelById(scene: Scene, channelId: string): SceneChannel | null {
  return scene.channels.find((candidate) => candidate.id === channelId) ?? null;
}

/** Whether somebody has to do with a channel at all: a direct channel is its person's and the bot's alone. */
export function isIn(scene: Scene, userId: string, there: SceneChannel): boolean {
  return there.type !== ChannelType.DM || there.person === userId || userId === scene.bot.user.id;
}
