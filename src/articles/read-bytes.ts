import { open } from 'node:fs/promises';
import { whyUnreadable } from './walk-folder.ts';

/** A file's content, or why there is none. A file that is being written is not read half. */
export async function readBytes(
  path: string,
  largest: number,
): Promise<{ readonly bytes: Buffer } | { readonly reason: string }> {
  try {
    await using file = await open(path, 'r');
    const before = await file.stat();
    if (before.size > largest)
      return { reason: `expected at most ${megabytes(largest)}, came ${megabytes(before.size)}` };
    const bytes = await file.readFile();
    const after = await file.stat();
    if (after.mtimeMs !== before.mtimeMs || bytes.length !== after.size)
      return { reason: 'expected a finished file, came one that was changed while it was read' };
    return { bytes };
  } catch (error) {
    return { reason: whyUnreadable(error) };
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1).replace('.0', '')} MB`;
