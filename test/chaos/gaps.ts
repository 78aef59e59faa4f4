/** Milliseconds, since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How long the bot had no connection during a run: seconds. */
export interface Gaps {
  /** Of how many. */
  readonly of: number;
  readonly all: number;
  /** Of these, while it was killed and started again. */
  readonly killed: number;
  /** How often it was cut otherwise, and the longest of these. */
  readonly cuts: number;
  readonly longest: number;
}

/** Sorts out the gaps within a run: those that a kill made, and the others. */
export function gapsBy(gaps: readonly Span[], downs: readonly Span[], run: Span): Gaps {
  const within = gaps.flatMap(({ from, to }) =>
    overlap({ from, to }, run) > 0 ? [{ from: Math.max(from, run.from), to: Math.min(to, run.to) }] : [],
  );
  const byKill = within.filter((gap) => downs.some((down) => overlap(gap, down) > 0));
  const others = within.filter((gap) => !byKill.includes(gap));
  return {
    of: (run.to - run.from) / 1_000,
    all: secondsOf(within),
    killed: secondsOf(byKill),
    cuts: others.length,
    longest: Math.max(0, ...others.map((gap) => secondsOf([gap]))),
  };
}

const overlap = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));

const secondsOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + (to - from), 0) / 1_000;
