import { ChannelType } from 'discord.js';
import { channelShape, fullMember, guildShape } from '../discord-shapes.ts';
import type { Scene } from '../scene.ts';
import { refuse } from './api-error.ts';
import { ok, type RestRequest, type Route } from './route.ts';

function theGuild(scene: Scene, request: RestRequest): void {
  if (request.param('guild') !== scene.guild.id) throw refuse('unknownGuild');
}

function members(scene: Scene) {
  return [scene.bot, ...scene.people].map(fullMember);
}

export const guildRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/@me/guilds',
    handle: ({ scene }) =>
      ok([{ id: scene.guild.id, name: scene.guild.name, icon: null, owner: false, features: [] }]),
  },
  {
    method: 'GET',
    path: '/guilds/:guild',
    handle: ({ scene }, request) => {
      theGuild(scene, request);
      return ok(guildShape(scene));
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    handle: ({ scene }, request) => {
      theGuild(scene, request);
      const inGuild = scene.channels.filter(({ type }) => type !== ChannelType.DM);
      return ok(inGuild.map((channel) => channelShape(scene, channel)));
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/roles',
    handle: ({ scene }, request) => {
      theGuild(scene, request);
      return ok(scene.roles);
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members',
    handle: ({ scene }, request) => {
      theGuild(scene, request);
      return ok(members(scene).slice(0, Number(request.query.get('limit') ?? 1)));
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    handle: ({ scene }, request) => {
      theGuild(scene, request);
      const wanted = request.param('user') === '@me' ? scene.bot.user.id : request.param('user');
      const member = members(scene).find(({ user }) => user.id === wanted);
      if (member === undefined) throw refuse('unknownMember');
      return ok(member);
    },
  },
];
