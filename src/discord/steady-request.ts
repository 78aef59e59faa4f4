import { setTimeout } from 'node:timers/promises';
import { HTTPError, RESTJSONErrorCodes, type RESTOptions } from 'discord.js';

export type MakeRequest = RESTOptions['makeRequest'];
type Answered = Awaited<ReturnType<MakeRequest>>;
/** What became of one try. */
type Outcome = { readonly response: Answered } | { readonly error: Error };

/** Milliseconds: for one try, and for all tries of a call. */
interface Patience {
  readonly each: number;
  readonly all: number;
}

/** Discord gives an interaction 3 seconds for its first sign: two tries, and a plain failure after them, fit. */
const CALLBACK: Patience = { each: 1_000, all: 2_000 };
/** As long as a bot that is told to end waits for its answers. */
const OTHERS: Patience = { each: 5_000, all: 10_000 };
/** Milliseconds before the second try; twice as many before each further one. */
const FIRST_PAUSE = 100;

/**
 * Sends as `send` does, again where that helps, within the time that Discord gives. discord.js alone tries four times
 * within 4 milliseconds when Discord is down, and waits 15 seconds for an answer that does not come.
 */
export const steadyRequest =
  (
    send: MakeRequest,
    limits: { readonly callback: Patience; readonly others: Patience } = {
      callback: CALLBACK,
      others: OTHERS,
    },
  ): MakeRequest =>
  async (url, init) => {
    const { each, all } = isCallback(url) ? limits.callback : limits.others;
    const end = performance.now() + all;
    for (let wait = FIRST_PAUSE; ; wait *= 2) {
      const left = end - performance.now();
      const outcome = await attempt(send, url, init, Math.min(each, left));
      const isRepeated = wait > FIRST_PAUSE;
      const pause = pauseAfter(outcome, wait);
      if (!isWorthRepeating(outcome, url, init.method) || performance.now() + pause >= end) {
        return await settled(outcome, { url, method: init.method ?? 'GET', isRepeated });
      }
      // Read to its end, the connection can be used again.
      if ('response' in outcome) await outcome.response.arrayBuffer();
      await setTimeout(pause);
    }
  };

const isCallback = (url: string): boolean => /\/interactions\/\d+\/[^/]+\/callback/.test(url);
/** What follows on an interaction: its reply changed, or another. */
const isFollowing = (url: string): boolean => /\/webhooks\/\d+\/[^/]+/.test(url);

async function attempt(
  send: MakeRequest,
  url: string,
  init: Parameters<MakeRequest>[1],
  milliseconds: number,
): Promise<Outcome> {
  const late = AbortSignal.timeout(Math.max(1, Math.ceil(milliseconds)));
  const signal = init.signal ? AbortSignal.any([init.signal, late]) : late;
  try {
    return { response: await send(url, { ...init, signal }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { error };
  }
}

/** Trying a POST again whose answer was lost could do it twice; a callback Discord itself takes only once. */
function isWorthRepeating(outcome: Outcome, url: string, method: string | undefined): boolean {
  if ('error' in outcome) return isCallback(url) || (isFollowing(url) && method !== 'POST');
  const { status } = outcome.response;
  return status >= 500 || (status === 429 && isCallback(url));
}

const pauseAfter = (outcome: Outcome, otherwise: number): number =>
  'response' in outcome && outcome.response.status === 429
    ? 1_000 * Number(outcome.response.headers.get('retry-after') ?? Number.POSITIVE_INFINITY)
    : otherwise;

/** As discord.js is to get it: an answer, or an error after which it does not try again at once. */
async function settled(
  outcome: Outcome,
  call: { readonly url: string; readonly method: string; readonly isRepeated: boolean },
): Promise<Answered> {
  const { url, method } = call;
  if ('error' in outcome) {
    const { error } = outcome;
    // In other words than the error's own: discord.js tries again whatever says ECONNRESET.
    const message =
      error.name === 'TimeoutError' ? 'Discord did not answer in time.' : 'The connection to Discord broke.';
    throw new Error(message, { cause: error });
  }
  const { response } = outcome;
  if (response.status >= 500) {
    throw new HTTPError(response.status, response.statusText ?? '', method, url, {
      body: undefined,
      files: undefined,
    });
  }
  return call.isRepeated && isCallback(url) && response.status === 400
    ? await alreadyDone(response, url)
    : response;
}

/** A try whose answer was lost may have been the one that counted: then “already acknowledged” says that all is well. */
async function alreadyDone(response: Answered, url: string): Promise<Answered> {
  const text = await response.text();
  const id = /\/interactions\/(\d+)\//.exec(url)?.[1];
  const isDone = text.includes(String(RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged));
  const headers = { 'content-type': 'application/json' };
  const told = isDone
    ? new Response(JSON.stringify({ interaction: { id } }), { headers })
    : new Response(text, { status: response.status, headers });
  // The two differ in the typings of streams alone.
  return told as unknown as Answered;
}
