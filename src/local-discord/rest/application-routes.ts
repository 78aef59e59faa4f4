import type { World } from '../world.ts';
import { refuse } from './api-error.ts';
import { ok, type Route } from './route.ts';

function application({ scene }: World): Record<string, unknown> {
  return {
    id: scene.bot.user.id,
    name: scene.bot.user.username,
    icon: null,
    description: '',
    type: null,
    bot: scene.bot.user,
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    team: null,
    owner: { ...scene.bot.user, id: scene.guild.ownerId, username: 'owner', bot: false },
    integration_types_config: { 0: {}, 1: {} },
    install_params: { scopes: ['applications.commands', 'bot'], permissions: '0' },
    approximate_guild_count: 1,
    approximate_user_install_count: scene.people.length,
  };
}

/** The bot about itself, and where its gateway is. */
export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway',
    open: true,
    handle: (world) => ok({ url: gatewayUrl(world) }),
  },
  {
    method: 'GET',
    path: '/gateway/bot',
    handle: (world) =>
      ok({
        url: gatewayUrl(world),
        shards: world.shards,
        session_start_limit: {
          total: 1000,
          remaining: 999,
          reset_after: 86_400_000,
          max_concurrency: world.shards,
        },
      }),
  },
  { method: 'GET', path: '/applications/@me', handle: (world) => ok(application(world)) },
  { method: 'PATCH', path: '/applications/@me', handle: (world) => ok(application(world)) },
  { method: 'GET', path: '/oauth2/applications/@me', handle: (world) => ok(application(world)) },
  { method: 'GET', path: '/users/@me', handle: ({ scene }) => ok({ ...scene.bot.user, verified: true }) },
  {
    method: 'GET',
    path: '/users/:user',
    handle: ({ scene }, request) => {
      const person = [...scene.people, scene.bot].find(({ user }) => user.id === request.param('user'));
      if (person === undefined) throw refuse('unknownUser');
      return ok(person.user);
    },
  },
];

export function gatewayUrl({ origin }: World): string {
  return `${origin.replace('http:', 'ws:')}/gateway`;
}
