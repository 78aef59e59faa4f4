import {
  type APIMessage,
  type Client,
  DiscordAPIError,
  PermissionFlagsBits as Permission,
  type REST,
  RESTJSONErrorCodes,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type { Log } from '../log.ts';
import { watchChannelWaits } from './channel-waits.ts';
import type { OutgoingMessage } from './render/layout.ts';
import { createTurnsAt, type TurnsAt } from './turns-at.ts';

/** What came of something that was to be done in a channel. */
export type Done =
  | { readonly ok: true; readonly message: string }
  | { readonly ok: false; readonly why: 'channel-gone' | 'message-gone' }
  /** `lacks`: the permission that the bot lacks there, by its name in Discord. */
  | { readonly ok: false; readonly why: 'forbidden'; readonly lacks: string }
  /** unknown: Discord did not say; it may have been done. */
  | { readonly ok: false; readonly why: 'refused' | 'unknown' };

export const isGone = (done: Done): boolean =>
  !done.ok && (done.why === 'message-gone' || done.why === 'channel-gone');

/**
 * Messages of the bot's own in channels, apart from replies. One thing at a time is done with a post, by its id: what is
 * done last is what the store has last.
 */
export interface Channels extends TurnsAt {
  /** Discord takes the same message with the same nonce only once, for a few minutes. */
  send(channel: string, message: OutgoingMessage, nonce: string): Promise<Done>;
  edit(channel: string, id: string, message: OutgoingMessage): Promise<Done>;
  remove(channel: string, id: string): Promise<Done>;
  /** Whether a message is still there; null where Discord does not say. */
  stands(channel: string, id: string): Promise<boolean | null>;
  /** The bot's own message between two times that is meant; null where it may not read them, or they are too many to look through. */
  find(
    channel: string,
    between: { readonly from: number; readonly to: number },
    isMeant: (message: APIMessage) => boolean,
  ): Promise<APIMessage | 'none' | null>;
  /** Milliseconds for which Discord still asks to wait there. */
  waitIn(channel: string): number;
  /** Whether a member may write there; null where that is not known. */
  mayWrite(channel: string, guild: string, user: string): boolean | null;
}

/** What posting takes; the invite link asks for it. An interaction's reply needs no permission at all. */
export const POSTING = Permission.ViewChannel | Permission.SendMessages;

/** The most messages that Discord gives at once. */
const PAGE = 100;
/** Looked through from the first on: a post comes soon after it is asked for, and a start is not held up by a month's talk. */
const PAGES = 10;

export function createChannels(client: Client, log: Log, monotonic: () => number): Channels {
  const { rest } = client;
  const permissionsIn = (channel: string, user: string | undefined) => {
    const found = client.channels.cache.get(channel);
    return user !== undefined && found !== undefined && 'permissionsFor' in found
      ? found.permissionsFor(user)
      : null;
  };
  const lacks = (channel: string, code: number | string): string => {
    const held = permissionsIn(channel, client.user?.id);
    const hidden = code === RESTJSONErrorCodes.MissingAccess || held?.has(Permission.ViewChannel) === false;
    return hidden ? 'View Channel' : 'Send Messages';
  };
  const doing = async (channel: string, work: (rest: REST) => Promise<string>): Promise<Done> => {
    try {
      return { ok: true, message: await work(rest) };
    } catch (error) {
      log.warn({ err: error }, 'something could not be done in a channel');
      return outcomeOf(error, (code) => lacks(channel, code));
    }
  };
  return {
    send: (channel, message, nonce) =>
      doing(channel, async () => {
        const body = { ...bodyOf(message), nonce, enforce_nonce: true };
        return ((await rest.post(Routes.channelMessages(channel), { body })) as APIMessage).id;
      }),
    edit: (channel, id, message) =>
      doing(channel, async () => {
        await rest.patch(Routes.channelMessage(channel, id), { body: bodyOf(message) });
        return id;
      }),
    remove: (channel, id) =>
      doing(channel, async () => {
        await rest.delete(Routes.channelMessage(channel, id));
        return id;
      }),
    async stands(channel, id) {
      const looked = await doing(channel, async () => {
        await rest.get(Routes.channelMessage(channel, id));
        return id;
      });
      if (looked.ok) return true;
      return isGone(looked) ? false : null;
    },
    async find(channel, { from, to }, isMeant) {
      const held = permissionsIn(channel, client.user?.id);
      if (held?.has([Permission.ViewChannel, Permission.ReadMessageHistory]) !== true) return null;
      const newest = SnowflakeUtil.generate({ timestamp: to });
      let after = SnowflakeUtil.generate({ timestamp: from }).toString();
      for (let pages = 0; pages < PAGES; pages++) {
        const query = new URLSearchParams({ after, limit: String(PAGE) });
        const page = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
        const found = page.find((message) => message.author.id === client.user?.id && isMeant(message));
        if (found !== undefined) return found;
        const [last] = page;
        if (last === undefined || page.length < PAGE || BigInt(last.id) >= newest) return 'none';
        after = last.id;
      }
      return null;
    },
    ...createTurnsAt(),
    waitIn: watchChannelWaits(rest, monotonic),
    mayWrite(channel, guild, user) {
      const found = client.channels.cache.get(channel);
      if (found !== undefined && 'guildId' in found && found.guildId !== guild) return false;
      return permissionsIn(channel, user)?.has(POSTING) ?? null;
    },
  };
}

const bodyOf = ({ components, flags, allowedMentions }: OutgoingMessage): object => ({
  components,
  flags,
  allowed_mentions: allowedMentions,
});

function outcomeOf(error: unknown, lacks: (code: number | string) => string): Done {
  if (error instanceof DiscordAPIError && error.status < 500) {
    switch (error.code) {
      case RESTJSONErrorCodes.UnknownChannel:
        return { ok: false, why: 'channel-gone' };
      case RESTJSONErrorCodes.UnknownMessage:
        return { ok: false, why: 'message-gone' };
      case RESTJSONErrorCodes.MissingAccess:
      case RESTJSONErrorCodes.MissingPermissions:
        return { ok: false, why: 'forbidden', lacks: lacks(error.code) };
      default:
        return { ok: false, why: 'refused' };
    }
  }
  return { ok: false, why: 'unknown' };
}
