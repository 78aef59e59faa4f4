import type { DismissalRequest, InteractionRequest, MessageRequest, Refusal } from '../protocol.ts';

/** The page's requests to the local Discord. Each resolves to null, or to why it was refused. */
export interface Server {
  readonly interact: (request: InteractionRequest) => Promise<string | null>;
  readonly write: (request: MessageRequest) => Promise<string | null>;
  readonly dismiss: (request: DismissalRequest) => Promise<string | null>;
  readonly reset: () => Promise<string | null>;
}

const isRefusal = (body: unknown): body is Refusal =>
  typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string';

const readRefusal = async (response: Response): Promise<string> => {
  const body: unknown = await response.json().catch(() => null);
  if (!isRefusal(body)) return `The local Discord answered with status ${response.status}.`;
  return [body.message, ...(body.issues ?? [])].join(' ');
};

const post = async (path: string, body: unknown): Promise<string | null> => {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body === null ? null : JSON.stringify(body),
    });
    return response.ok ? null : await readRefusal(response);
  } catch {
    return 'The local Discord cannot be reached. Is it still running?';
  }
};

export const server: Server = {
  interact: (request) => post('/local/interactions', request),
  write: (request) => post('/local/messages', request),
  dismiss: (request) => post('/local/dismissals', request),
  reset: () => post('/local/reset', null),
};
