import { type APIApplicationCommand, ApplicationIntegrationType } from 'discord.js';
import { ApplicationCommandPatchRequestPartialSchema } from 'discord-api-spec/zod';
import { type CommandBody, checkCommands, kindOf } from '../limits/commands.ts';
import { schemaViolations } from '../limits/schema.ts';
import type { World } from '../world.ts';
import { invalidFormBody, refuse } from './api-error.ts';
import { noContent, ok, type RestReply, type RestRequest, type Route } from './route.ts';

/** Global commands (`guild` is null) or those of the guild. */
function scopeOf(world: World, request: RestRequest): string | null {
  if (request.param('application') !== world.scene.bot.user.id) throw refuse('missingAccess');
  const guild = request.param('guild');
  if (guild !== '' && guild !== world.scene.guild.id) throw refuse('unknownGuild');
  return guild === '' ? null : guild;
}

function inScope(world: World, guild: string | null): APIApplicationCommand[] {
  return [...world.commands.values()].filter((command) => (command.guild_id ?? null) === guild);
}

/** A command of the same kind and name keeps its id, as on Discord. */
function registered(world: World, body: CommandBody, guild: string | null): APIApplicationCommand {
  const type = kindOf(body);
  const before = inScope(world, guild).find((command) => command.type === type && command.name === body.name);
  const { default_member_permissions: permissions, guild_id: _, ...given } = body;
  // The limits have passed what the body names; the rest is filled in as Discord does.
  return {
    name_localizations: null,
    description_localizations: null,
    contexts: null,
    dm_permission: true,
    nsfw: false,
    ...given,
    id: before?.id ?? world.newId(),
    application_id: world.scene.bot.user.id,
    version: world.newId(),
    type,
    description: body.description ?? '',
    options: [...(body.options ?? [])],
    integration_types: body.integration_types ?? [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: permissions == null ? null : String(permissions),
    ...(guild === null ? {} : { guild_id: guild }),
  } as APIApplicationCommand;
}

function replaceAll(world: World, request: RestRequest): RestReply {
  const guild = scopeOf(world, request);
  if (!Array.isArray(request.body)) {
    const message = 'Only iterables may be used in a ListType';
    throw invalidFormBody([{ path: [], code: 'LIST_TYPE_CONVERT', message }]);
  }
  const commands = checkCommands(request.body, true).map((body) => registered(world, body, guild));
  for (const { id } of inScope(world, guild)) world.commands.delete(id);
  for (const command of commands) world.commands.set(command.id, command);
  world.happenings.tell({ type: 'commands-updated' });
  return ok(commands);
}

function create(world: World, request: RestRequest): RestReply {
  const guild = scopeOf(world, request);
  const [body] = checkCommands([request.body], false);
  if (body === undefined) throw refuse('invalidJson');
  return put(world, registered(world, body, guild));
}

function change(world: World, request: RestRequest): RestReply {
  const before = one(world, request);
  const shape = schemaViolations(ApplicationCommandPatchRequestPartialSchema, {
    ...(request.body as object),
    default_member_permissions: null,
  });
  if (shape.length > 0) throw invalidFormBody(shape);
  const { description, ...rest } = { ...before, ...(request.body as object) };
  const [body] = checkCommands([{ ...rest, ...(description === '' ? {} : { description }) }], false);
  if (body === undefined) throw refuse('invalidJson');
  return put(world, { ...registered(world, body, before.guild_id ?? null), id: before.id });
}

function put(world: World, command: APIApplicationCommand): RestReply {
  world.commands.set(command.id, command);
  world.happenings.tell({ type: 'commands-updated' });
  return ok(command);
}

function one(world: World, request: RestRequest): APIApplicationCommand {
  const guild = scopeOf(world, request);
  const command = inScope(world, guild).find(({ id }) => id === request.param('command'));
  if (command === undefined) throw refuse('unknownCommand');
  return command;
}

function remove(world: World, request: RestRequest): RestReply {
  world.commands.delete(one(world, request).id);
  world.happenings.tell({ type: 'commands-updated' });
  return noContent;
}

/** What the server's settings say of commands; only a person can change them. */
const settingsRoute: Route = {
  method: 'GET',
  path: '/applications/:application/guilds/:guild/commands/permissions',
  handle: (world, request) => {
    scopeOf(world, request);
    const ids = { application_id: world.scene.bot.user.id, guild_id: world.scene.guild.id };
    return ok([...world.commandSettings].map(([id, permissions]) => ({ ...ids, id, permissions })));
  },
};

/** The same routes for global commands and for a guild's. */
const declarationRoutes: readonly Route[] = [
  '/applications/:application/commands',
  '/applications/:application/guilds/:guild/commands',
].flatMap((path): Route[] => [
  { method: 'GET', path, handle: (world, request) => ok(inScope(world, scopeOf(world, request))) },
  { method: 'PUT', path, handle: replaceAll },
  { method: 'POST', path, handle: create },
  { method: 'GET', path: `${path}/:command`, handle: (world, request) => ok(one(world, request)) },
  { method: 'PATCH', path: `${path}/:command`, handle: change },
  { method: 'DELETE', path: `${path}/:command`, handle: remove },
]);

// “permissions” is no command's id, so it comes first.
export const commandRoutes: readonly Route[] = [settingsRoute, ...declarationRoutes];
