import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rejection } from './article.ts';

/** All files under a folder, by paths relative to it with `/`, folders' contents in code-unit order. */
export interface FolderContents {
  readonly files: readonly string[];
  readonly rejected: readonly Rejection[];
}

/**
 * Follows links, but into each real folder once. Names that start with a dot are passed over. Whoever wants to watch
 * is told of each folder before it is read, and of links to files, since their folders are not told what is written.
 */
export async function walkFolder(
  root: string,
  watch: (path: string) => void = () => undefined,
): Promise<FolderContents> {
  const files: string[] = [];
  const rejected: Rejection[] = [];
  const seen = new Set<string>();
  const walk = async (folder: string): Promise<void> => {
    const path = join(root, folder);
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    watch(real);
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue;
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      try {
        const found = entry.isSymbolicLink() ? await stat(join(root, file)) : entry;
        if (found.isDirectory()) await walk(file);
        else if (found.isFile()) {
          if (found !== entry) watch(join(root, file));
          files.push(file);
        } else rejected.push({ file, line: null, reason: 'expected a file, came a device, pipe or socket' });
      } catch (error) {
        rejected.push({ file, line: null, reason: whyUnreadable(error) });
      }
    }
  };
  await walk('');
  return { files, rejected };
}

/** In words for the user. */
export function whyUnreadable(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'expected a file, came a link to nothing, or it was removed meanwhile';
    case 'EACCES':
    case 'EPERM':
      return 'cannot be read: permission denied';
    case 'ELOOP':
      return 'expected a file, came a link that leads to itself';
    default:
      return `cannot be read: ${(error as Error).message}`;
  }
}
