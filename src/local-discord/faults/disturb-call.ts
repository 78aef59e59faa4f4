import { type ServerResponse, STATUS_CODES } from 'node:http';
import { sendJson } from '../http/send.ts';
import { paramsOf } from '../rest/path-params.ts';
import type { World } from '../world.ts';
import type { FaultOn } from './fault.ts';

interface Call {
  readonly method: string;
  /** What follows `/api/v10`. */
  readonly path: string;
  readonly response: ServerResponse;
}

/** How a call goes on: as usual, done but with its answer lost, or not at all. */
export type Fate = 'usual' | 'lost' | 'over';

export async function disturbCall(world: World, { method, path, response }: Call): Promise<Fate> {
  const faults = world.faults.strike('rest', ({ route }) => {
    const [wanted = '', pattern = ''] = route.split(' ');
    return (wanted === '*' || wanted === method) && paramsOf(pattern, path) !== null;
  });
  for (const fault of faults) {
    if (fault.after > 0) await new Promise<void>((resolve) => world.clock.after(fault.after, resolve));
    switch (fault.do) {
      case 'delay':
        continue;
      case 'lose':
        return 'lost';
      case 'drop':
        response.destroy();
        return 'over';
      case 'hang':
        return 'over';
      case 'answer':
        answer(response, fault);
        return 'over';
    }
  }
  return 'usual';
}

function answer(
  response: ServerResponse,
  { status, code = 0, message, retryAfter, global }: Extract<FaultOn<'rest'>, { do: 'answer' }>,
): void {
  if (status !== 429) {
    sendJson(response, status, { message: message ?? `${status}: ${STATUS_CODES[status] ?? ''}`, code });
    return;
  }
  const scope = global
    ? { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }
    : {
        'x-ratelimit-limit': '5',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset-after': String(retryAfter),
        'x-ratelimit-bucket': 'scripted',
        'x-ratelimit-scope': 'user',
      };
  const body = { message: message ?? 'You are being rate limited.', retry_after: retryAfter, global };
  sendJson(response, 429, body, { 'retry-after': String(retryAfter), ...scope });
}
