import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIApplicationCommandPermission } from 'discord.js';
import { type Clock, stoppable, systemClock } from './clock.ts';
import type { ScriptedFault } from './faults/fault.ts';
import type { Faults } from './faults/faults.ts';
import { openGateway } from './gateway/gateway.ts';
import { isFromHere } from './http/loopback-only.ts';
import { sendJson } from './http/send.ts';
import { serveFile } from './http/serve-file.ts';
import { servePage } from './http/serve-page.ts';
import { servePeople } from './people/people-api.ts';
import type { Page } from './protocol.ts';
import { serveRest } from './rest/rest.ts';
import { defaultScene } from './scene.ts';
import { newWorld, type World } from './world.ts';

export interface LocalDiscordOptions {
  /** 0 for any free one. */
  readonly port: number;
  /** The bot's token; made up when there is none. */
  readonly token?: string;
  readonly botName?: string;
  /** What is served at `/`; nothing when there is none. */
  readonly page?: Page;
  /** Told of faults of the local Discord itself. */
  readonly log?: { error(fields: object, message: string): void };
  readonly clock?: Clock;
  /** Privileged intents that the bot has been granted, as GatewayIntentBits; none by default. */
  readonly privilegedIntents?: number;
  /** How many connections the bot is told to make; 1 by default. */
  readonly shards?: number;
  /** What goes wrong, and when; nothing by default. */
  readonly faults?: readonly ScriptedFault[];
}

export interface LocalDiscord {
  /** The page. */
  readonly url: string;
  /** For discord.js: `new Client({ rest: { api } })`. */
  readonly api: string;
  readonly token: string;
  /** The application's id, which is the bot user's too. */
  readonly clientId: string;
  /** The id of the one guild. */
  readonly guildId: string;
  /** What is yet to go wrong; more can be added. */
  readonly faults: Faults;
  /** Says who may use a command, and where, as an administrator does in Server Settings → Integrations. */
  setWhoMayUse(command: string, settings: readonly APIApplicationCommandPermission[]): void;
  /** Cuts the bot's gateway connections without a word, as a network does. */
  drop(): void;
  close(): Promise<void>;
}

/** Starts a Discord that only this machine can reach. */
export async function startLocalDiscord(options: LocalDiscordOptions): Promise<LocalDiscord> {
  const server = createServer();
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const clock = stoppable(options.clock ?? systemClock);
  const scene = defaultScene(options.botName ?? 'Verbatim');
  const clientId = scene.bot.user.id;
  const token = options.token ?? newToken(clientId);
  const origin = `http://127.0.0.1:${port}`;
  const world = newWorld({ scene, clock, token, origin, shards: options.shards ?? 1 });
  world.faults.add(...(options.faults ?? []));
  const gateway = openGateway(world, options.privilegedIntents ?? 0);

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    serve(world, options.page ?? (async () => null), request, response).catch((error: unknown) => {
      options.log?.error(
        { err: error, method: request.method, url: request.url },
        'local Discord: a request failed',
      );
      if (!response.headersSent) sendJson(response, 500, { message: '500: Internal Server Error', code: 0 });
      else response.destroy();
    });
  });
  server.on('upgrade', (request, socket, head) => {
    if (isFromHere(request) && request.url?.startsWith('/gateway')) {
      gateway.upgrade(request, socket, head);
    } else socket.destroy();
  });

  return {
    url: `${origin}/`,
    api: `${origin}/api`,
    token,
    clientId,
    guildId: scene.guild.id,
    faults: world.faults,
    setWhoMayUse: (name, settings) => {
      const command = [...world.commands.values()].find((one) => one.name === name);
      if (command === undefined) throw new Error(`There is no command “${name}”.`);
      world.commandSettings.set(command.id, settings);
      world.happenings.tell({ type: 'commands-updated' });
    },
    drop: gateway.drop,
    close: () => {
      gateway.close();
      clock.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** In the shape of Discord's tokens: the id in base64, a time, a secret. */
function newToken(clientId: string): string {
  const secret = randomBytes(27).toString('base64url');
  return [Buffer.from(clientId).toString('base64url'), 'local', secret].join('.');
}

async function serve(
  world: World,
  page: Page,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isFromHere(request)) {
    sendJson(response, 403, { message: 'Only for this machine and its own page.', issues: [] });
    return;
  }
  const url = URL.parse(`${world.origin}${request.url}`);
  if (url === null) {
    sendJson(response, 400, { message: 'That is no address.', issues: [] });
    return;
  }
  const path = url.pathname;
  if (path.startsWith('/api/')) return serveRest(world, request, response, url);
  if (path.startsWith('/local/')) return servePeople(world, request, response, url);
  if (path.startsWith('/files/')) return serveFile(world, path, response);
  return servePage(page, path, response);
}
