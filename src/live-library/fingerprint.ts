import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { walkFolder } from '../articles/walk-folder.ts';

/**
 * The same as long as no file of a coverage was added, removed or written to; of one that is not there, its error.
 * What has to be watched to be told of a change is named before it is looked at: with a `name`, for that one alone.
 */
export async function fingerprintOf(
  coverage: string,
  watch: (path: string, name?: string) => void = () => undefined,
): Promise<string> {
  const path = resolve(coverage);
  // That it comes, goes, or another takes its place.
  watch(dirname(path), basename(path));
  try {
    const found = await stat(coverage);
    if (!found.isDirectory()) {
      watch(path);
      return await stateOf(coverage);
    }
    const { files, rejected } = await walkFolder(coverage, watch);
    const states: string[] = [];
    for (const file of files) states.push(`${file} ${await stateOf(join(coverage, file))}`);
    return [...states, ...rejected.map(({ file, reason }) => `${file} ${reason}`)].join('\n');
  } catch (error) {
    return codeOf(error);
  }
}

/** The inode too: a file that another one of the same size and time is moved over has changed. */
async function stateOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeMs, mode } = await stat(path);
    return `${ino} ${size} ${mtimeMs} ${mode}`;
  } catch (error) {
    return codeOf(error);
  }
}

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code);
