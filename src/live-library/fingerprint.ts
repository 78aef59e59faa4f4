import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { walkFolder } from '../articles/walk-folder.ts';

/** The same as long as no file of a coverage was added, removed or written to; of one that is not there, its error. */
export async function fingerprintOf(coverage: string): Promise<string> {
  try {
    const found = await stat(coverage);
    if (!found.isDirectory()) return await stateOf(coverage);
    const { files, rejected } = await walkFolder(coverage);
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
