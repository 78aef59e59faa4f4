import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Citation } from '../../src/answers/answer.ts';
import { withoutHidden } from '../../src/answers/without-hidden.ts';
import { openLibrary } from '../../src/library.ts';
import { startLocalDiscord } from '../../src/local-discord/start.ts';
import type { Deed as Done } from '../../src/store/audit-log.ts';
import { type Bots, newBots } from './bots.ts';
import { crowdAt, deleteByHand, someDeed } from './crowd.ts';
import { connectionFaults, someFaults, unfinished } from './faults.ts';
import { type Gaps, gapsBy } from './gaps.ts';
import { INVARIANTS } from './invariants.ts';
import { type Entry, type Ledger, newLedger } from './ledger.ts';
import { growth, residentMegabytes, sampleUntil } from './memory.ts';
import { everyUntil, until } from './pacing.ts';
import type { Person } from './person.ts';
import { type Random, randomFrom } from './random.ts';
import { isUnderWay, readHidden, readStore } from './remains.ts';
import { BROKEN, type Verdict, verdictsOn } from './verdict.ts';

export interface ChaosOptions {
  readonly seed: number;
  readonly seconds: number;
  readonly kills: number;
  /** Interactions a second. */
  readonly rate?: number;
  /** Told how far it is, every few seconds. */
  readonly progress?: (now: Progress) => void;
}

export interface Progress {
  readonly seconds: number;
  readonly sent: number;
  readonly answered: number;
  /** The bot's number and megabytes; null where there is none now. */
  readonly bot: number;
  readonly memory: number | null;
}

export interface ChaosReport {
  readonly sent: number;
  readonly verdicts: ReadonlyMap<Verdict, number>;
  /** What was used: [/ask → 412] */
  readonly kinds: ReadonlyMap<string, number>;
  /** What became of summaries, as the bot's own log has it: [posted → 60] */
  readonly deeds: ReadonlyMap<Done, number>;
  readonly struck: ReadonlyMap<string, number>;
  /** Posts that stand in a channel at the end. */
  readonly posts: number;
  readonly bots: number;
  readonly kills: number;
  /** When there was no connection. */
  readonly gaps: Gaps;
  /** Of the last bot that people used, a second apart: megabytes. */
  readonly memory: readonly number[];
  /** Of this program, which is Discord and the people: megabytes, at the beginning and at the end. */
  readonly own: readonly [number, number];
  /** Everything that breaks the promise; empty when all is well. */
  readonly violations: readonly string[];
}

/** Milliseconds between two scripts of faults. */
const FAULT_EVERY = 400;
/** Of these moments, those at which the connection is cut: with the kills, it is gone for about a tenth of the time. */
const CUT = 0.015;
/** Of these moments, those at which somebody deletes a post by hand. */
const DELETED = 0.03;
/** Milliseconds between two lines on how far it is. */
const PROGRESS_EVERY = 10_000;
/** Milliseconds for the moment to come at which something is being posted. */
const MIDST = 5_000;
/** Milliseconds for what is under way at the end: a reply has 10 seconds when Discord fails it. */
const SETTLE = 11_000;
/** The bot is killed in this first part of the run; the rest shows whether its memory stays flat. */
const KILLING = 0.6;

/** Faults, 50 interactions a second and kills, mixed by a seed; then the reckoning. */
export async function runChaos({
  seed,
  seconds,
  kills,
  rate = 50,
  progress,
}: ChaosOptions): Promise<ChaosReport> {
  const random = randomFrom(seed);
  const ledger = newLedger();
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-chaos-'));
  const discord = await startLocalDiscord({ port: 0 });
  const bots = newBots([discord.api, discord.token, 'seeds', folder], ledger);
  const leaving = new AbortController();
  try {
    await bots.start();
    const crowd = await crowdAt(discord, ledger, leaving.signal);
    const from = performance.now();
    const end = from + seconds * 1_000;
    const [began, before] = [Date.now(), ownMegabytes()];
    const memory: number[] = [];
    const deleted = new Set<string>();
    /** All that was hidden at one time or another, each once. */
    const hidden = new Map<string, readonly Citation[]>();
    await Promise.all([
      actUntil(end, crowd, { ledger, random, rate }),
      everyUntil(end, FAULT_EVERY, () => {
        const passages = readHidden(folder, discord.guildId);
        hidden.set(JSON.stringify(passages), passages);
        // Else more would pile up for its return than any network is capable of.
        if (ledger.gaps.at(-1)?.to === Number.POSITIVE_INFINITY) return;
        discord.faults.add(...someFaults(random));
        if (random.number() < CUT) {
          discord.faults.add(...connectionFaults(random));
          discord.drop();
        }
        const post = random.number() < DELETED ? random.one([...ledger.posts.values()]) : undefined;
        if (post === undefined) return;
        deleted.add(post.id);
        void deleteByHand(post, discord);
      }),
      killUntil(performance.now() + seconds * KILLING * 1_000, kills, bots, async (nth) => {
        // Every other one while something is posted, updated or withdrawn.
        if (nth % 2 === 0) return;
        discord.faults.add(...unfinished(random));
        await until(() => isUnderWay(folder), MIDST);
      }),
      sampleUntil(end, bots, memory),
      everyUntil(end, PROGRESS_EVERY, () => {
        const answered = ledger.entries.filter(({ settled: isSettled }) => isSettled).length;
        const gone = Math.round((performance.now() - from) / 1_000);
        const { count: bot } = bots;
        progress?.({ seconds: gone, sent: ledger.entries.length, answered, bot, memory: bots.memory() });
      }),
    ]);
    const over = Date.now();
    const own = ownMegabytes();
    discord.faults.clear();
    await settled(ledger, bots);
    const code = await bots.stop();
    // What is unfinished, the bot finishes at its next start.
    await bots.start();
    await until(() => !isUnderWay(folder), SETTLE);
    const codeAfter = await bots.stop();

    const stored = readStore(folder, discord.guildId);
    const { posts, shown } = ledger;
    const whole = await openLibrary('seeds');
    const views = [whole, ...[...hidden.values()].map((passages) => withoutHidden(whole, passages))];
    const remains = { ...stored, messages: posts, deleted, shown, views };
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
      deeds: countOf(stored.log.map(({ deed }) => deed)),
      struck: discord.faults.struck,
      posts: posts.size,
      bots: bots.count,
      kills: bots.killed.size,
      gaps: gapsBy(ledger.gaps, bots.downs, { from: began, to: over }),
      memory,
      own: [before, own],
      violations: [
        ...broken,
        ...ledger.bugs.map((line) => `a bug: ${line}`),
        ...[code, codeAfter].flatMap((one) => (one === 0 ? [] : [`told to end, the bot ended with ${one}`])),
        ...growth(memory),
        ...INVARIANTS.flatMap((check) => check(remains)),
      ],
    };
  } finally {
    leaving.abort();
    await bots.kill();
    await discord.close();
    await rm(folder, { recursive: true });
  }
}

/** Everything that reached the living bot has come to its end, or has had the time for it. */
async function settled(ledger: Ledger, { killed }: Bots): Promise<void> {
  const isOpen = ({ received, settled: isSettled, logged }: Entry): boolean =>
    !isSettled && logged.length === 0 && [...received].some((bot) => !killed.has(bot));
  await setTimeout(500);
  await until(() => !ledger.entries.some(isOpen), SETTLE);
}

const ownMegabytes = (): number => residentMegabytes(process.pid) ?? Number.NaN;

async function actUntil(
  end: number,
  crowd: readonly Person[],
  { ledger, random, rate }: { ledger: Ledger; random: Random; rate: number },
): Promise<void> {
  const begun = performance.now();
  const underWay = new Set<Promise<void>>();
  let done = 0;
  while (performance.now() < end) {
    const wait = begun + (done * 1_000) / rate - performance.now();
    await setTimeout(Math.max(0, wait));
    const [person, deed] = someDeed(crowd, random);
    if (!person || !deed) continue;
    done += 1;
    const entry = ledger.open(deed.what, randomUUID());
    const sending = person.send(deed, entry.nonce).then((id) => {
      // What the local Discord does not send on is made up for.
      if (id === null) done -= 1;
      else ledger.sent(entry, id);
      underWay.delete(sending);
    });
    underWay.add(sending);
  }
  await Promise.all(underWay);
}

async function killUntil(
  end: number,
  kills: number,
  bots: Bots,
  lieInWait: (nth: number) => Promise<void>,
): Promise<void> {
  const begun = performance.now();
  for (let nth = 0; nth < kills; nth++) {
    await setTimeout(Math.max(0, begun + ((end - begun) * (nth + 1)) / kills - performance.now()));
    await lieInWait(nth);
    await bots.kill();
    await bots.start();
  }
}

function countOf<T>(things: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

const listed = (_key: string, value: unknown): unknown => (value instanceof Set ? [...value] : value);
