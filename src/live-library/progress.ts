/** Milliseconds between two lines. */
const EVERY = 2_000;

/** Says now and then how far long work is; of work that is done before, nothing is said. */
export async function withProgress<T>(
  say: (line: string) => void,
  line: () => string,
  work: () => Promise<T>,
): Promise<T> {
  const timer = setInterval(() => say(line()), EVERY);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
