import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommand,
  type APIInteraction,
  type APIMessageInteractionMetadata,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  InteractionType,
  type MessageType,
} from 'discord.js';
import { channelShape, memberShape } from '../discord-shapes.ts';
import type { Cause } from '../happenings.ts';
import { permissionsIn } from '../permissions.ts';
import { personById, type SceneChannel } from '../scene.ts';
import type { World } from '../world.ts';
import { ACKNOWLEDGE_WITHIN, type Interaction, interactionToken } from './interaction.ts';

export interface NewInteraction {
  readonly type: InteractionType;
  readonly channel: SceneChannel;
  readonly cause: Cause;
  /** The fields of the payload that depend on the kind: `data`, `message`. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Fields of the metadata that depend on the kind. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly replyType: MessageType;
  readonly source?: string | null;
  /** The command it comes from, where it does. */
  readonly command?: APIApplicationCommand;
}

/** Sends an interaction to the bot, and to the person a failure when it is not acknowledged in time. */
export function openInteraction(world: World, given: NewInteraction): Interaction {
  const { type, channel, cause } = given;
  const id = world.newId();
  const owners = installOwners(world, given);
  const user = personById(world.scene, cause.user)?.user;
  const interaction: Interaction = {
    id,
    token: interactionToken(id, randomBytes(48).toString('base64url')),
    type,
    channel: channel.id,
    cause,
    createdAt: world.clock.now(),
    // The kinds of metadata differ in fields that the caller knows.
    metadata: {
      id,
      type,
      user,
      authorizing_integration_owners: owners,
      ...given.metadata,
    } as unknown as APIMessageInteractionMetadata,
    replyType: given.replyType,
    source: given.source ?? null,
    cancelDeadline: world.clock.after(ACKNOWLEDGE_WITHIN, () => fail(world, interaction)),
    state: 'waiting',
    original: null,
  };
  world.interactions.set(id, interaction);
  world.happenings.tell({ type: 'interaction-created', payload: payload(world, given, interaction) });
  return interaction;
}

function fail(world: World, interaction: Interaction): void {
  if (interaction.state !== 'waiting') return;
  interaction.state = 'failed';
  const { user, nonce } = interaction.cause;
  const message =
    interaction.type === InteractionType.ApplicationCommandAutocomplete
      ? 'Loading options failed'
      : 'The application did not respond';
  const event = { type: 'interaction-failed', nonce, interaction: interaction.id, message } as const;
  world.happenings.tell({ type: 'told', user, event });
}

/** Whose installation of the app it is: the guild's, the person's own, or both. */
function installOwners(world: World, { channel, cause, command }: NewInteraction): Record<string, string> {
  const installs = command?.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  const guild = channel.type === ChannelType.DM ? '0' : world.scene.guild.id;
  return {
    ...(installs.includes(ApplicationIntegrationType.GuildInstall) ? { 0: guild } : {}),
    ...(installs.includes(ApplicationIntegrationType.UserInstall) ? { 1: cause.user } : {}),
  };
}

function payload(world: World, given: NewInteraction, interaction: Interaction): APIInteraction {
  const { scene } = world;
  const { channel, cause } = given;
  const person = personById(scene, cause.user) ?? scene.bot;
  const inGuild = channel.type !== ChannelType.DM;
  const permissions = String(permissionsIn(scene, cause.user, channel));
  const whereAndWho = inGuild
    ? {
        guild_id: scene.guild.id,
        guild: { id: scene.guild.id, locale: 'en-US', features: [] },
        guild_locale: 'en-US',
        member: { ...memberShape(person), user: person.user, permissions },
        context: InteractionContextType.Guild,
      }
    : { user: person.user, context: InteractionContextType.BotDM };
  const built = {
    id: interaction.id,
    application_id: scene.bot.user.id,
    type: given.type,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    channel: { ...channelShape(scene, channel), permissions },
    ...whereAndWho,
    app_permissions: String(permissionsIn(scene, scene.bot.user.id, channel)),
    locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: interaction.metadata.authorizing_integration_owners,
    attachment_size_limit: 10 * 1024 * 1024,
    ...given.payload,
  };
  // A union of five kinds, told apart by fields that the caller put into `payload`.
  return built as unknown as APIInteraction;
}
