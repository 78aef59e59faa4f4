import type { IncomingMessage, ServerResponse } from 'node:http';
import { disturbCall } from '../faults/disturb-call.ts';
import { sendJson } from '../http/send.ts';
import type { World } from '../world.ts';
import { ApiError, refuse } from './api-error.ts';
import { applicationRoutes } from './application-routes.ts';
import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { guildRoutes } from './guild-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { paramsOf } from './path-params.ts';
import { readRequest } from './read-request.ts';
import type { Route } from './route.ts';
import { webhookRoutes } from './webhook-routes.ts';

const ROUTES: readonly Route[] = [
  ...applicationRoutes,
  ...commandRoutes,
  ...guildRoutes,
  ...channelRoutes,
  ...messageRoutes,
  ...interactionRoutes,
  ...webhookRoutes,
];

/** Answers one REST call; `path` is what follows `/api`, the query not included. */
export async function serveRest(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, searchParams }: URL,
): Promise<void> {
  try {
    const path = pathname.replace(/^\/api(?:\/v\d{1,2})?(?=\/)/, '');
    const method = request.method ?? 'GET';
    const fate = await disturbCall(world, { method, path, response });
    if (fate === 'over') return;
    const { route, params } = match(method, path);
    if (!route.open && request.headers.authorization !== `Bot ${world.token}`) throw refuse('unauthorized');
    const { body, files } = await readRequest(request);
    const param = (name: string) => params.get(name) ?? '';
    const reply = route.handle(world, { param, query: searchParams, body, files });
    if (fate === 'lost') response.destroy();
    else sendJson(response, reply.status, reply.body);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    sendJson(response, error.status, error);
  }
}

function match(method: string, path: string): { route: Route; params: ReadonlyMap<string, string> } {
  let pathKnown = false;
  for (const route of ROUTES) {
    const params = paramsOf(route.path, path);
    if (params === null) continue;
    if (route.method === method) return { route, params };
    pathKnown = true;
  }
  throw refuse(pathKnown ? 'methodNotAllowed' : 'notFound');
}
