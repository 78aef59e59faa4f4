import type { UploadedFile } from '../messages/message-body.ts';
import type { World } from '../world.ts';

export interface RestRequest {
  /** The `:names` of the route's path. */
  param(name: string): string;
  readonly query: URLSearchParams;
  /** Parsed JSON (of a form: its payload_json); undefined where there is none. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

export interface RestReply {
  readonly status: number;
  /** Absent for 204. */
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** [/channels/:channel/messages] */
  readonly path: string;
  /** Needs no bot token: the path's own token is the authority. */
  readonly open?: true;
  readonly handle: (world: World, request: RestRequest) => RestReply;
}

export function ok(body: unknown): RestReply {
  return { status: 200, body };
}

export const noContent: RestReply = { status: 204 };
