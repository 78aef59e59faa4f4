import type { LocalDiscord } from '../../src/local-discord/start.ts';

export interface RestAnswer {
  readonly status: number;
  readonly code: number | undefined;
  /** The violations of a 50035, as “path: CODE”. */
  readonly violations: readonly string[];
  readonly body: Record<string, unknown>;
}

/** One REST call as the bot, without a library in between. */
export async function call(
  { api, token }: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { authorization: `Bot ${token}` },
): Promise<RestAnswer> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${api}/v10${path}`, {
    method,
    headers: { ...headers, ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  return {
    status: response.status,
    code: typeof answer.code === 'number' ? answer.code : undefined,
    violations: [...flat(answer.errors, [])],
    body: answer,
  };
}

function* flat(tree: unknown, path: readonly string[]): Generator<string> {
  if (typeof tree !== 'object' || tree === null) return;
  for (const [key, value] of Object.entries(tree)) {
    if (key === '_errors' && Array.isArray(value))
      yield* value.map(({ code }) => `${path.join('.')}: ${code}`);
    else yield* flat(value, [...path, key]);
  }
}
