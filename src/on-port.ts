import { SettingsError } from './settings.ts';

/** Why it cannot be had, by Node's code. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken',
  EACCES: 'needs a permission that this user does not have',
};

/** Opens at the port that was asked for, which must be free; the usual one gives way to any that is. */
export async function onPort<T>(
  setting: string,
  asked: number | undefined,
  usual: number,
  open: (port: number) => Promise<T>,
): Promise<T> {
  try {
    return await open(asked ?? usual);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const reason = REASONS[code];
    if (reason === undefined) throw error;
    if (asked === undefined) return await open(0);
    throw new SettingsError(
      `${setting}: expected a port that can be opened, and ${asked} ${reason} (${code}).`,
    );
  }
}
