import type {
  APIMessageInteractionMetadata,
  APIModalInteractionResponseCallbackData,
  InteractionType,
  MessageType,
} from 'discord.js';
import type { Cancel } from '../clock.ts';
import type { Cause } from '../happenings.ts';

/** How long a bot may take to acknowledge. */
export const ACKNOWLEDGE_WITHIN = 3_000;
/** How long it may use the interaction's token afterwards: 15 minutes. */
export const TOKEN_LIVES = 900_000;

/** As Discord's tokens do, it names its interaction; the secret makes it one that only the bot can know. */
export function interactionToken(id: string, secret: string): string {
  return Buffer.from(`interaction:${id}:${secret}`).toString('base64url');
}

/** The id in a token; null for what is no token. */
export function idInToken(token: string): string | null {
  return /^interaction:(\d{1,20}):/.exec(Buffer.from(token, 'base64url').toString())?.[1] ?? null;
}

/** Something a person did that the bot is to answer. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly channel: string;
  readonly cause: Cause;
  readonly createdAt: number;
  /** What messages that answer it say of it. */
  readonly metadata: APIMessageInteractionMetadata;
  /** The kind of message that a reply to it is. */
  readonly replyType: MessageType;
  /** The message whose component was used, directly or by way of a modal. */
  readonly source: string | null;
  readonly cancelDeadline: Cancel;
  state: 'waiting' | 'acknowledged' | 'failed';
  /** Id of what `@original` names; null before there is one. */
  original: string | null;
}

/** A modal that stands open in front of a person. */
export interface OpenedModal {
  readonly id: string;
  readonly data: APIModalInteractionResponseCallbackData;
  /** The interaction that was answered with it. */
  readonly openedBy: Interaction;
}
