import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageTopLevelComponent,
  EmbedType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord.js';
import type { Cause } from '../happenings.ts';
import { personById, type SceneChannel } from '../scene.ts';
import type { World } from '../world.ts';
import { attachmentsAfter } from './attachments.ts';
import { displayedText, resolveComponents } from './components.ts';
import type { MessageBody, UploadedFile } from './message-body.ts';
import { pingsOf } from './pings.ts';
import { hasFlag, type StoredMessage } from './stored-message.ts';

/** Flags a sender may set on a new message; an edit may not make a message private or public again. */
const SETTABLE =
  MessageFlags.Ephemeral |
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;
const EDITABLE = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

export interface NewMessage {
  readonly channel: SceneChannel;
  readonly author: string;
  readonly body: MessageBody;
  readonly files: readonly UploadedFile[];
  readonly type?: MessageType;
  /** Set where an interaction is answered. */
  readonly metadata?: APIMessageInteractionMetadata;
  /** “… is thinking”. */
  readonly loading?: boolean;
  /** Who alone sees it if it is private. */
  readonly owner?: string;
  readonly repliedTo?: APIMessage | null;
  readonly cause?: Cause | null;
}

/** Puts a message into a channel and tells everybody. */
export function writeMessage(world: World, given: NewMessage): StoredMessage {
  const { channel, author, body } = given;
  const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0 && given.owner !== undefined;
  const attachments = attachmentsAfter(world, [], body.attachments, given.files);
  const repliedTo = given.repliedTo ?? null;
  const message: APIMessage = {
    id: world.newId(),
    channel_id: channel.id,
    type: given.type ?? (repliedTo ? MessageType.Reply : MessageType.Default),
    author: personById(world.scene, author)?.user ?? world.scene.bot.user,
    ...shown(body, attachments),
    attachments,
    ...pings(world, given, repliedTo),
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    flags:
      ((body.flags ?? 0) & SETTABLE & ~(ephemeral ? 0 : MessageFlags.Ephemeral)) |
      (given.loading ? MessageFlags.Loading : 0),
    ...(body.nonce ? { nonce: body.nonce } : {}),
    ...(given.metadata
      ? {
          interaction_metadata: given.metadata,
          webhook_id: world.scene.bot.user.id,
          application_id: world.scene.bot.user.id,
        }
      : {}),
    ...(repliedTo
      ? {
          message_reference: {
            type: MessageReferenceType.Default,
            message_id: repliedTo.id,
            channel_id: repliedTo.channel_id,
          },
          referenced_message: repliedTo,
        }
      : {}),
  };
  const stored: StoredMessage = {
    message,
    owner: ephemeral ? (given.owner ?? null) : null,
    dismissed: false,
  };
  world.messages.set(message.id, stored);
  world.happenings.tell({ type: 'message-created', stored, cause: given.cause ?? null });
  return stored;
}

/** What the bot wants changed; what the body does not name stays as it is. */
export function editMessage(
  world: World,
  stored: StoredMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
  channel: SceneChannel,
  cause: Cause | null,
): void {
  const before = stored.message;
  const attachments = attachmentsAfter(world, before.attachments, body.attachments, files);
  const merged = merge(before, body);
  stored.message = {
    ...before,
    ...shown(merged, attachments),
    attachments,
    ...(hasFlag(before, MessageFlags.Loading) || 'content' in body || 'components' in body
      ? pings(world, { channel, author: before.author.id, body: merged }, before.referenced_message ?? null)
      : {}),
    edited_timestamp: hasFlag(before, MessageFlags.Loading)
      ? null
      : new Date(world.clock.now()).toISOString(),
    flags: ((before.flags ?? 0) & ~MessageFlags.Loading) | ((body.flags ?? 0) & EDITABLE),
  };
  world.happenings.tell({ type: 'message-updated', stored, cause });
}

/** The message as it would stand after an edit, for the limits to judge and the editor to write. */
export function merge(before: APIMessage, body: MessageBody): MessageBody {
  return {
    content: body.content === undefined ? before.content : body.content,
    embeds: body.embeds === undefined ? before.embeds : body.embeds,
    components: body.components === undefined ? (before.components ?? []) : body.components,
    flags: ((before.flags ?? 0) & MessageFlags.IsComponentsV2) | ((body.flags ?? 0) & EDITABLE),
    allowed_mentions: body.allowed_mentions ?? null,
  };
}

export function deleteMessage(world: World, stored: StoredMessage): void {
  world.messages.delete(stored.message.id);
  for (const { id } of stored.message.attachments) world.files.delete(id);
  world.happenings.tell({ type: 'message-deleted', stored });
}

function shown(
  body: MessageBody,
  attachments: APIMessage['attachments'],
): Pick<APIMessage, 'content' | 'embeds'> & { components: APIMessageTopLevelComponent[] } {
  const fileUrl = (name: string) => attachments.find((a) => a.filename === name)?.url ?? null;
  return {
    content: body.content ?? '',
    embeds: (body.embeds ?? []).map((embed) => ({ ...embed, type: EmbedType.Rich })),
    components: resolveComponents(body.components ?? [], fileUrl),
  };
}

function pings(
  world: World,
  { channel, author, body }: Pick<NewMessage, 'channel' | 'author' | 'body'>,
  repliedTo: APIMessage | null,
) {
  return pingsOf({
    scene: world.scene,
    channel,
    author,
    text: [body.content ?? '', ...displayedText(body.components ?? [])].join('\n'),
    allowed: body.allowed_mentions,
    repliedTo: repliedTo?.author.id ?? null,
  });
}
