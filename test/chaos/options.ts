import { Command, InvalidArgumentError } from 'commander';

/** A run as it is asked for. */
interface Options {
  readonly seed: number;
  readonly seconds: number;
  readonly kills: number;
}

/** Seconds in which something can be answered at all, and a day. */
const SECONDS = { least: 5, most: 86_400 };
/** Seconds for a kill, the next start, and something to be answered after it. */
const A_KILL = 5;
/** Seconds between two kills, unless told otherwise. */
const KILL_EVERY = 30;
/** Seeds are taken as 32 bits. */
const MOST_SEED = 2 ** 32 - 1;

/** What the command line asks for. Throws a CommanderError once it has said what is wrong, or has printed the help. */
export function readOptions(args: readonly string[], print: Print): Options {
  const program = new Command('npm run chaos --')
    .description(
      'Uses the bot 50 times a second while Discord fails in all ways and the bot is killed, and checks what became of everything. Ends with 1 where a promise is broken, or where too little was answered to say.',
    )
    .option('--seed <number>', 'the same seed draws the same faults', whole(0, MOST_SEED), 1)
    .option('--seconds <number>', 'how long', whole(SECONDS.least, SECONDS.most), 60)
    .option(
      '--kills <number>',
      `how often the bot is killed (default: every ${KILL_EVERY} seconds)`,
      whole(0),
    )
    .helpOption('--help', 'this help')
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: print.out, writeErr: print.err })
    .parse(args, { from: 'user' });
  const { seed, seconds, kills } = program.opts<Omit<Options, 'kills'> & { kills?: number }>();
  const most = Math.floor(seconds / A_KILL);
  if (kills !== undefined && kills > most) {
    program.error(
      `error: option '--kills <number>': expected at most ${most} in ${seconds} seconds, one in ${A_KILL}, and got ${kills}.`,
    );
  }
  return { seed, seconds, kills: kills ?? Math.max(1, Math.round(seconds / KILL_EVERY)) };
}

interface Print {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const whole =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (given: string): number => {
    const number = /^\d+$/.test(given) ? Number(given) : Number.NaN;
    if (number >= least && number <= most) return number;
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`Expected a whole number ${range}.`);
  };
