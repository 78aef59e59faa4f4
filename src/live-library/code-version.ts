import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides what is found in an article, and how it is written down. */
const ANNOTATING = [
  'articles/**',
  'dates/**',
  'quotations/**',
  'annotate.ts',
  'span.ts',
  'live-library/annotation-forms.ts',
  'live-library/annotation-lines.ts',
  'live-library/tape.ts',
];

/** What decides which words a passage has, and how they are numbered. */
const INDEXING = ['articles/**', 'search/**', 'span.ts'];

/** The folder `src`. */
const SOURCE = join(import.meta.dirname, '..');

/** Of the code that annotates: what one version saved, another does not load. */
export const codeVersion = (source = SOURCE): string => versionOf(ANNOTATING, source);

/** Of the code that indexes, likewise. */
export const indexVersion = (source = SOURCE): string => versionOf(INDEXING, source);

/** A digest of some 200 small files, of the packages they use and of the Node that runs them, in some milliseconds. */
function versionOf(code: readonly string[], source: string): string {
  const hash = createHash('sha256').update(process.version);
  const files = globSync(code, { cwd: source, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  for (const path of [...paths, join(source, '../package-lock.json')])
    hash.update('\0').update(contentOf(path));
  return hash.digest('hex');
}

/** An installation may be without a lock file. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return Buffer.alloc(0);
  }
}
