import { open } from 'node:fs/promises';
import { LARGEST, tooLarge } from './decode-text.ts';
import { whyUnreadable } from './walk-folder.ts';

/** A file's content, or why there is none. A file that is being written is not read half. */
export async function readBytes(
  path: string,
): Promise<{ readonly bytes: Buffer } | { readonly reason: string }> {
  try {
    await using file = await open(path, 'r');
    const before = await file.stat();
    if (before.size > LARGEST) return { reason: tooLarge(before.size) };
    const bytes = await file.readFile();
    const after = await file.stat();
    if (after.mtimeMs !== before.mtimeMs || bytes.length !== after.size)
      return { reason: 'expected a finished file, came one that was changed while it was read' };
    return { bytes };
  } catch (error) {
    return { reason: whyUnreadable(error) };
  }
}
