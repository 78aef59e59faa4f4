import { DiscordAPIError, type Message, RESTJSONErrorCodes } from 'discord.js';
import type { Log } from '../log.ts';
import { addressed } from './addressed.ts';
import type { CommandContext } from './command.ts';
import { failureText } from './failure.ts';
import { answerMention, type MentionAnswer } from './mention-answer.ts';
import { NO_PINGS } from './mentions.ts';
import type { Observer } from './observer.ts';
import type { RateLimit } from './rate-limit.ts';
import { RecentIds } from './recent-ids.ts';
import { type OutgoingMessage, plainMessage } from './render/layout.ts';
import { createUnderWay, type UnderWay } from './under-way.ts';

interface AnsweringMentions {
  readonly context: (asker: CommandContext['asker']) => CommandContext;
  readonly rateLimit: RateLimit | null;
  readonly log: Log;
  readonly observer: Observer;
}

export interface MentionAnswers extends Pick<UnderWay, 'drain'> {
  /** While it drains, it takes no new messages. */
  handle(message: Message): Promise<void>;
}

/** Messages remembered: more than come between a dropped connection and its resumption. */
const REMEMBERED = 2_000;

const NO_ANSWER = { command: null, hits: null } as const;

/** Answers messages that mention the bot, and all of its direct messages, by replying to them: each once. */
export function createMentionAnswers({
  context,
  rateLimit,
  log,
  observer,
}: AnsweringMentions): MentionAnswers {
  const seen = new RecentIds(REMEMBERED);
  const underWay = createUnderWay();

  async function answer(message: Message, written: string): Promise<void> {
    const { id, author } = message;
    const started = performance.now();
    const observed = (
      status: string,
      { command, hits }: Pick<MentionAnswer, 'command' | 'hits'> = NO_ANSWER,
    ) =>
      observer.interaction({
        id,
        kind: 'mention',
        command,
        status,
        ms: Math.round(performance.now() - started),
        hits,
        question: written,
        user: author.id,
      });
    try {
      const answered = await answerMention(written, context(askerOf(message)));
      await send(message, answered.message);
      observed('answered', answered);
    } catch (error) {
      if (isOutOfReach(error)) {
        log.warn({ id, err: error }, 'a mention could not be answered where it was made');
        observed('lost');
        return;
      }
      log.error({ id, err: error }, 'a mention failed');
      observed('failed');
      await send(message, plainMessage(failureText(id))).catch((again: unknown) =>
        log.error({ id, err: again }, 'nor could the failure be told'),
      );
    }
  }

  return {
    async handle(message) {
      const written = addressed(message, message.client.user.id);
      if (written === null || underWay.stopping || !seen.add(message.id)) return;
      if (rateLimit?.take(message.author.id, message.guildId)) {
        // A public word to everyone who asks too much would be the next flood.
        observer.interaction({ id: message.id, kind: 'mention', status: 'limited', ms: 0, ...NO_ANSWER });
        return;
      }
      await underWay.add(answer(message, written));
    },
    drain: underWay.drain,
  };
}

/** A mention gives no rights: what it can ask is open to all. */
const askerOf = ({ author, member, guildId, channelId }: Message): CommandContext['asker'] => ({
  id: author.id,
  name: member?.displayName ?? author.displayName,
  permissions: 0n,
  roles: [],
  guild: guildId,
  channel: channelId,
});

/** The nonce keeps Discord from posting twice what was sent again after a failure of the network. */
const send = (message: Message, reply: OutgoingMessage): Promise<unknown> =>
  message.reply({
    ...reply,
    allowedMentions: { ...NO_PINGS, repliedUser: false },
    failIfNotExists: false,
    nonce: message.id,
    enforceNonce: true,
  });

const OUT_OF_REACH: readonly (number | string)[] = [
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
];

/** Whoever asked where the bot may not write would be told in a place of its own; quiet is kinder. */
const isOutOfReach = (error: unknown): boolean =>
  error instanceof DiscordAPIError && OUT_OF_REACH.includes(error.code);
