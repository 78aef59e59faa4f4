import {
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
  type APIModalInteractionResponseCallbackData,
  InteractionType,
  MessageFlags,
  InteractionResponseType as Response,
} from 'discord.js';
import {
  CreateMessageInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { checkChoices } from '../limits/choices.ts';
import { checkMessage } from '../limits/message.ts';
import { checkModal } from '../limits/modal.ts';
import { schemaViolations } from '../limits/schema.ts';
import { hasFilesAfter } from '../messages/attachments.ts';
import { resolveComponents } from '../messages/components.ts';
import type { MessageBody, UploadedFile } from '../messages/message-body.ts';
import type { StoredMessage } from '../messages/stored-message.ts';
import { editMessage, merge, writeMessage } from '../messages/write-message.ts';
import type { InteractionAnswered } from '../protocol.ts';
import { invalidFormBody, refuse } from '../rest/api-error.ts';
import { channelById, type SceneChannel } from '../scene.ts';
import type { World } from '../world.ts';
import type { Interaction } from './interaction.ts';

export interface Acknowledged {
  readonly type: Response;
  /** The message it made or changed. */
  readonly stored: StoredMessage | null;
}

/** Which answers each kind of interaction takes. */
const FITTING: Readonly<Partial<Record<InteractionType, readonly Response[]>>> = {
  [InteractionType.ApplicationCommand]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [Response.ApplicationCommandAutocompleteResult],
  [InteractionType.MessageComponent]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.DeferredMessageUpdate,
    Response.UpdateMessage,
    Response.Modal,
  ],
  [InteractionType.ModalSubmit]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.DeferredMessageUpdate,
    Response.UpdateMessage,
  ],
};

/** POST /interactions/:id/:token/callback: checks it as Discord does, then lets it happen. */
export function acknowledge(
  world: World,
  interaction: Interaction | undefined,
  token: string,
  body: unknown,
  files: readonly UploadedFile[],
): Acknowledged {
  if (interaction === undefined || interaction.token !== token || interaction.state === 'failed') {
    throw refuse('unknownInteraction');
  }
  if (interaction.state === 'acknowledged') throw refuse('alreadyAcknowledged');
  const type = responseType(interaction, body);
  const channel = channelById(world.scene, interaction.channel);
  if (channel === null) throw refuse('unknownChannel');
  const answer = { world, interaction, channel, body, files };
  const [stored, by] = answerOf(type, answer);
  interaction.state = 'acknowledged';
  interaction.cancelDeadline();
  const { user, nonce } = interaction.cause;
  const event: InteractionAnswered = { type: 'interaction-answered', nonce, interaction: interaction.id, by };
  world.happenings.tell({ type: 'told', user, event });
  return { type, stored };
}

interface Answer {
  readonly world: World;
  readonly interaction: Interaction;
  readonly channel: SceneChannel;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

function responseType(interaction: Interaction, body: unknown): Response {
  const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
  const fitting = (FITTING[interaction.type] ?? []).filter(
    (candidate) => interaction.source !== null || !isUpdate(candidate),
  );
  const found = fitting.find((candidate) => candidate === type);
  if (found === undefined) {
    const message = `Value must be one of {${fitting.join(', ')}}.`;
    throw invalidFormBody([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  return found;
}

function isUpdate(type: Response): boolean {
  return type === Response.DeferredMessageUpdate || type === Response.UpdateMessage;
}

function answerOf(type: Response, answer: Answer): [StoredMessage | null, InteractionAnswered['by']] {
  switch (type) {
    case Response.ChannelMessageWithSource:
      return [reply(answer, false), 'reply'];
    case Response.DeferredChannelMessageWithSource:
      return [reply(answer, true), 'deferred-reply'];
    case Response.DeferredMessageUpdate:
      return [update(answer, true), 'deferred-update'];
    case Response.UpdateMessage:
      return [update(answer, false), 'update'];
    case Response.Modal:
      openModal(answer);
      return [null, 'modal'];
    default:
      offerChoices(answer);
      return [null, 'choices'];
  }
}

/** The `data` of a callback whose schema has been or is about to be checked. */
function messageOf(body: unknown): MessageBody {
  return ((body as APIInteractionResponse & { data?: MessageBody }).data ?? {}) as MessageBody;
}

function reply({ world, interaction, channel, body, files }: Answer, loading: boolean): StoredMessage {
  const schema = CreateMessageInteractionCallbackRequestSchema;
  const said = messageOf(body);
  if (loading) {
    const shape = schemaViolations(schema, body);
    if (shape.length > 0) throw invalidFormBody(shape);
  } else {
    checkMessage({ schema, body, at: ['data'], message: said, hasFiles: files.length > 0 });
  }
  const source = interaction.source === null ? undefined : world.messages.get(interaction.source);
  const isPrivate = ((said.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const stored = writeMessage(world, {
    channel,
    author: world.scene.bot.user.id,
    body: loading ? { flags: (said.flags ?? 0) & MessageFlags.Ephemeral } : said,
    files,
    type: interaction.replyType,
    metadata: interaction.metadata,
    loading,
    owner: interaction.cause.user,
    // What only one person sees is not shown to others by being replied to.
    repliedTo: source && (source.owner === null || isPrivate) ? source.message : null,
    cause: interaction.cause,
  });
  interaction.original = stored.message.id;
  return stored;
}

function update({ world, interaction, channel, body, files }: Answer, deferred: boolean): StoredMessage {
  const stored = interaction.source === null ? undefined : world.messages.get(interaction.source);
  if (stored === undefined) throw refuse('unknownMessage');
  const schema = UpdateMessageInteractionCallbackRequestSchema;
  const shape = schemaViolations(schema, body);
  if (shape.length > 0) throw invalidFormBody(shape);
  if (!deferred) {
    const change = messageOf(body);
    const hasFiles = hasFilesAfter(stored.message.attachments, change, files);
    checkMessage({ schema, body, at: ['data'], message: merge(stored.message, change), hasFiles });
    editMessage(world, stored, change, files, channel, interaction.cause);
  }
  interaction.original = stored.message.id;
  return stored;
}

function openModal({ world, interaction, body }: Answer): void {
  const asked = checkModal(
    body,
    () => (body as unknown as { data: APIModalInteractionResponseCallbackData }).data,
  );
  const data = { ...asked, components: resolveComponents(asked.components, () => null) };
  const modal = { id: world.newId(), data, openedBy: interaction };
  world.modals.set(modal.id, modal);
  const { user, nonce } = interaction.cause;
  world.happenings.tell({
    type: 'told',
    user,
    event: { type: 'modal-opened', nonce, modal: modal.id, data },
  });
}

function offerChoices({ world, interaction, body }: Answer): void {
  const choices = checkChoices(
    body,
    () => (body as { data?: { choices?: APIApplicationCommandOptionChoice[] } }).data?.choices ?? [],
  );
  const { user, nonce } = interaction.cause;
  world.happenings.tell({ type: 'told', user, event: { type: 'choices', nonce, choices } });
}
