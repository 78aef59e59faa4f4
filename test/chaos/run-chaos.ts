import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startLocalDiscord } from '../../src/local-discord/start.ts';
import { type Bots, newBots } from './bots.ts';
import { someFaults } from './faults.ts';
import { type Invariant, postsAreWhole } from './invariants.ts';
import { type Entry, type Ledger, newLedger } from './ledger.ts';
import { Person } from './person.ts';
import { type Random, randomFrom } from './random.ts';
import { BROKEN, type Verdict, verdictsOn } from './verdict.ts';

export interface ChaosOptions {
  readonly seed: number;
  readonly seconds: number;
  readonly kills: number;
  /** Interactions a second. */
  readonly rate?: number;
  /** What must hold at the end, besides each interaction's own verdict. */
  readonly invariants?: readonly Invariant[];
}

export interface ChaosReport {
  readonly sent: number;
  readonly verdicts: ReadonlyMap<Verdict, number>;
  /** What was used: [/ask → 412] */
  readonly kinds: ReadonlyMap<string, number>;
  readonly struck: ReadonlyMap<string, number>;
  /** Posts that stand in a channel at the end. */
  readonly posts: number;
  readonly bots: number;
  readonly kills: number;
  /** Of the last bot, a second apart: megabytes. */
  readonly memory: readonly number[];
  /** Everything that breaks the promise; empty when all is well. */
  readonly violations: readonly string[];
}

/** Milliseconds between two scripts of faults. */
const FAULT_EVERY = 400;
/** Of these moments, those at which the connection is cut. */
const DROPPED = 0.03;
/** Milliseconds for what is under way at the end: a reply has 10 seconds when Discord fails it. */
const SETTLE = 11_000;
/** The bot is killed in this first part of the run; the rest shows whether its memory stays flat. */
const KILLING = 0.6;

/** Faults, 50 interactions a second and kills, mixed by a seed; then the reckoning. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const { seed, seconds, rate = 50, invariants = [postsAreWhole] } = options;
  const random = randomFrom(seed);
  const ledger = newLedger();
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-chaos-'));
  const discord = await startLocalDiscord({ port: 0 });
  const bots = newBots([discord.api, discord.token, 'seeds', folder], ledger);
  const leaving = new AbortController();
  try {
    await bots.start();
    const people = await peopleAt(discord.url, ledger, leaving.signal);
    const end = performance.now() + seconds * 1_000;
    const memory: number[] = [];
    await Promise.all([
      actUntil(end, people, { ledger, random, rate }),
      failUntil(end, () => {
        // Else more would pile up for its return than any network is capable of.
        if (ledger.gaps.at(-1)?.to === Number.POSITIVE_INFINITY) return;
        // Most faults of a connection strike only when it is made again.
        if (random.number() < DROPPED) discord.drop();
        discord.faults.add(...someFaults(random));
      }),
      killUntil(performance.now() + seconds * KILLING * 1_000, options.kills, bots),
      sampleUntil(end, bots, memory),
    ]);
    discord.faults.clear();
    await settled(ledger, bots);
    const code = await bots.stop();
    const { posts } = ledger;
    const found = invariants.map((check) => check({ folder, posts }));
    const sent = ledger.entries.toSorted((a, b) => (BigInt(a.id ?? 0) < BigInt(b.id ?? 0) ? -1 : 1));
    const verdicts = verdictsOn(sent, { killed: bots.killed, gaps: ledger.gaps });
    const broken = sent.flatMap((entry, i) => {
      const verdict = verdicts[i];
      return verdict && BROKEN.includes(verdict) ? [`${verdict}: ${JSON.stringify(entry, listed)}`] : [];
    });
    return {
      sent: sent.length,
      verdicts: countOf(verdicts),
      kinds: countOf(ledger.entries.map(({ what }) => what)),
      struck: discord.faults.struck,
      posts: posts.size,
      bots: bots.count,
      kills: bots.killed.size,
      memory,
      violations: [
        ...broken,
        ...ledger.bugs.map((line) => `a bug: ${line}`),
        ...(code === 0 ? [] : [`told to end, the bot ended with ${code}`]),
        ...growth(memory),
        ...found.flat(),
      ],
    };
  } finally {
    leaving.abort();
    await bots.kill();
    await discord.close();
    await rm(folder, { recursive: true });
  }
}

async function peopleAt(url: string, ledger: Ledger, signal: AbortSignal): Promise<readonly Person[]> {
  const open = async (as: string | null): Promise<Person> => {
    const person = new Person(url);
    await person.open(as, signal, (event) => ledger.saw(event, Date.now()));
    return person;
  };
  const first = await open(null);
  return [first, ...(await Promise.all(first.others.map(open)))];
}

/** Everything that reached the living bot has come to its end, or has had the time for it. */
async function settled(ledger: Ledger, { killed }: Bots): Promise<void> {
  const latest = performance.now() + SETTLE;
  const isOpen = ({ received, settled: isSettled, logged }: Entry): boolean =>
    !isSettled && logged.length === 0 && [...received].some((bot) => !killed.has(bot));
  do await setTimeout(500);
  while (performance.now() < latest && ledger.entries.some(isOpen));
}

async function actUntil(
  end: number,
  people: readonly Person[],
  { ledger, random, rate }: { ledger: Ledger; random: Random; rate: number },
): Promise<void> {
  const begun = performance.now();
  const underWay = new Set<Promise<void>>();
  for (let done = 0; performance.now() < end; done++) {
    const wait = begun + (done * 1_000) / rate - performance.now();
    if (wait > 1) await setTimeout(wait);
    const person = random.one(people);
    const deed = person?.next(random);
    if (!person || !deed) continue;
    const entry = ledger.open(deed.what, randomUUID());
    const sending = person.send(deed, entry.nonce).then((id) => {
      if (id !== null) ledger.sent(entry, id);
      underWay.delete(sending);
    });
    underWay.add(sending);
  }
  await Promise.all(underWay);
}

async function failUntil(end: number, fail: () => void): Promise<void> {
  while (performance.now() < end) {
    fail();
    await setTimeout(FAULT_EVERY);
  }
}

async function killUntil(end: number, kills: number, bots: Bots): Promise<void> {
  const every = (end - performance.now()) / kills;
  for (let killed = 0; killed < kills; killed++) {
    await setTimeout(every);
    await bots.kill();
    await bots.start();
  }
}

async function sampleUntil(end: number, bots: Bots, memory: number[]): Promise<void> {
  let bot = bots.count;
  while (performance.now() < end) {
    await setTimeout(1_000);
    if (bots.count !== bot) memory.length = 0;
    bot = bots.count;
    const now = bots.memory();
    if (now !== null) memory.push(now);
  }
}

/** Samples before growth says something: the first minute fills caches. */
const LEAST = 120;
/** Of the second quarter's median, which the last quarter's may be. */
const GROWTH = 1.25;

function growth(memory: readonly number[]): string[] {
  if (memory.length < LEAST) return [];
  const quarter = Math.floor(memory.length / 4);
  const before = medianOf(memory.slice(quarter, 2 * quarter));
  const after = medianOf(memory.slice(-quarter));
  return after <= before * GROWTH ? [] : [`memory grows: from ${before} to ${after} MB`];
}

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function countOf<T>(things: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

const listed = (_key: string, value: unknown): unknown => (value instanceof Set ? [...value] : value);
