/** A user that owns nothing. */
const NOBODY = 65_534;

/** Done without root's rights, for whom the mode of a file does not count. */
export async function asNobody<T>(act: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return await act();
  process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
