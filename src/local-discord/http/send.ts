import type { ServerResponse } from 'node:http';

const ALWAYS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** Answers with JSON, or without a body where there is nothing to say. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (body === undefined) {
    response.writeHead(status, ALWAYS).end();
    return;
  }
  response
    .writeHead(status, { ...ALWAYS, ...headers, 'content-type': 'application/json' })
    .end(JSON.stringify(body));
}

export function sendBytes(
  response: ServerResponse,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(200, { ...ALWAYS, ...headers }).end(body);
}
