import { setTimeout } from 'node:timers/promises';
import { HTTPError, RESTJSONErrorCodes, type RESTOptions } from 'discord.js';

export type MakeRequest = RESTOptions['makeRequest'];
type Answered = Awaited<ReturnType<MakeRequest>>;
/** What became of one try. */
type Outcome = { readonly response: Answered } | { readonly error: Error };

/** Milliseconds: until a try is too slow, and for all tries of a call. */
interface Patience {
  readonly each: number;
  readonly all: number;
}

/** Discord gives an interaction 3 seconds for its first sign. */
const CALLBACK: Patience = { each: 1_000, all: 2_800 };
/** What follows on an answer is worth a while, but not for ever. */
const OTHERS: Patience = { each: 5_000, all: 10_000 };
/** Milliseconds before the second try; twice as many before each further one. */
const FIRST_PAUSE = 100;

/** A request until it is settled. */
interface Call {
  readonly url: string;
  readonly method: string;
  /** One try, given up after so many milliseconds. */
  readonly attempt: (milliseconds: number) => Promise<Outcome>;
  readonly each: number;
  /** As performance.now() counts. */
  readonly end: number;
}

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
    let tries = 0;
    const attempt = (milliseconds: number): Promise<Outcome> => {
      tries += 1;
      return attemptOf(send, url, init, milliseconds);
    };
    const call: Call = { url, method: init.method ?? 'GET', attempt, each, end: performance.now() + all };
    const outcome = await persist(call, FIRST_PAUSE);
    return await settled(outcome, call, tries > 1);
  };

/** One try after the other, until one is not worth repeating or the time is over. */
async function persist(call: Call, pause: number): Promise<Outcome> {
  const left = call.end - performance.now();
  const outcome = isCallback(call.url)
    ? await hedged(call, pause, left)
    : await call.attempt(Math.min(call.each, left));
  const wait = pauseAfter(outcome, pause);
  if (!isWorthRepeating(outcome, call) || performance.now() + wait >= call.end) return outcome;
  await discard(outcome);
  await setTimeout(wait);
  return await persist(call, pause * 2);
}

/**
 * A callback counts once however often it is made. So a slow one is not given up while the next is tried: it may be
 * the one that counts ("hedged requests" in Dean and Barroso, The Tail at Scale, 2013).
 */
async function hedged(call: Call, pause: number, left: number): Promise<Outcome> {
  const slow = call.attempt(left);
  if (left <= call.each || (await Promise.race([slow, setTimeout(call.each, null)])) !== null) {
    return await slow;
  }
  const tries = [slow, persist(call, pause)];
  try {
    const first = await Promise.any(tries.map((outcome) => unlessWorthRepeating(outcome, call)));
    for (const other of tries)
      void other.then((outcome) => (outcome === first ? undefined : discard(outcome)));
    return first;
  } catch {
    return await slow;
  }
}

async function unlessWorthRepeating(trying: Promise<Outcome>, call: Call): Promise<Outcome> {
  const outcome = await trying;
  if (isWorthRepeating(outcome, call)) throw new Error('worth repeating');
  return outcome;
}

/** Read to its end, the connection can be used again. */
async function discard(outcome: Outcome): Promise<void> {
  if ('response' in outcome) await outcome.response.arrayBuffer().catch(() => undefined);
}

const isCallback = (url: string): boolean => /\/interactions\/\d+\/[^/]+\/callback/.test(url);
/** What follows on an interaction: its reply changed, or another. */
const isFollowing = (url: string): boolean => /\/webhooks\/\d+\/[^/]+/.test(url);

async function attemptOf(
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
function isWorthRepeating(outcome: Outcome, { url, method }: Call): boolean {
  if ('error' in outcome) return isCallback(url) || (isFollowing(url) && method !== 'POST');
  const { status } = outcome.response;
  return status >= 500 || (status === 429 && isCallback(url));
}

const pauseAfter = (outcome: Outcome, otherwise: number): number =>
  'response' in outcome && outcome.response.status === 429
    ? 1_000 * Number(outcome.response.headers.get('retry-after') ?? Number.POSITIVE_INFINITY)
    : otherwise;

/** Discord could not be asked, or did not say what came of it. */
class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}

/** As discord.js is to get it: an answer, or an error after which it does not try again at once. */
async function settled(outcome: Outcome, { url, method }: Call, isRepeated: boolean): Promise<Answered> {
  if ('error' in outcome) {
    const { error } = outcome;
    // In other words than the error's own: discord.js tries again whatever says ECONNRESET.
    const message =
      error.name === 'TimeoutError' ? 'Discord did not answer in time.' : 'The connection to Discord broke.';
    throw new ConnectionError(message, { cause: error });
  }
  const { response } = outcome;
  if (response.status >= 500) {
    throw new HTTPError(response.status, response.statusText ?? '', method, url, {
      body: undefined,
      files: undefined,
    });
  }
  return isRepeated && isCallback(url) && response.status === 400
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
