/** The first millisecond of 2015, from which Discord counts. */
const EPOCH = 1_420_070_400_000n;

/** Discord's ids: milliseconds since 2015 above 22 bits, the lowest 12 of which count up. */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const earliest = (BigInt(now()) - EPOCH) << 22n;
    last = earliest > last ? earliest : last + 1n;
    return String(last);
  };
}
