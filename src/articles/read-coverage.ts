import { access, constants, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Article, Rejection } from './article.ts';
import { CoverageError } from './coverage-error.ts';
import { FORMATS, readArticleFile } from './read-article-file.ts';
import { notServed } from './rejection-in-words.ts';
import { Shelf } from './shelf.ts';
import { findSidecar, isSidecar, sidecarsOf } from './sidecar.ts';
import { NOTHING_STATED } from './stated-fields.ts';
import { walkFolder, whyUnreadable } from './walk-folder.ts';

export interface Coverage {
  readonly articles: Article[];
  readonly rejected: Rejection[];
}

/** Whether it is a folder, or a .jsonl file; throws a CoverageError where it is neither, or cannot be opened. */
export async function checkCoverage(path: string): Promise<'folder' | 'file'> {
  const cannotBeRead = (error: unknown): never => {
    throw notServable(path, isMissing(error) ? 'and there is no such file or folder' : whyUnreadable(error));
  };
  const found = await stat(path).catch(cannotBeRead);
  if (!found.isDirectory() && extname(path).toLowerCase() !== '.jsonl')
    throw notServable(path, `came a file named ${basename(path)}`);
  if (!found.isDirectory() && !found.isFile()) throw notServable(path, 'came a device, pipe or socket');
  await access(path, constants.R_OK).catch(cannotBeRead);
  return found.isDirectory() ? 'folder' : 'file';
}

/** Reads a folder of articles, or a .jsonl file with one article a line. */
export async function readCoverage(path: string): Promise<Coverage> {
  const kind = await checkCoverage(path);
  const shelf = new Shelf();
  if (kind === 'folder') await readFolder(path, shelf);
  else shelf.put(basename(path), await readArticleFile(path), NOTHING_STATED);
  if (shelf.articles.length === 0) throw new CoverageError(nothingUsable(path, shelf.rejected));
  return { articles: shelf.articles, rejected: shelf.rejected };
}

const LONELY = 'expected an article of the same name beside it, came none';
const SECOND = 'expected one sidecar for an article, came a second';

/** Files open at one time. */
const AT_ONCE = 16;

/** Every file but READMEs and sidecars is an article, or is named as one that cannot be used. */
async function readFolder(path: string, shelf: Shelf): Promise<void> {
  const { files, rejected } = await walkFolder(path).catch((error: unknown) => {
    throw notServable(path, whyUnreadable(error));
  });
  shelf.reject(rejected);
  const present = new Set(files);
  const articles = files.filter((file) => !isSidecar(file) && !/^readme/i.test(basename(file)));
  const unread = new Set(files.filter(isSidecar));
  for (let first = 0; first < articles.length; first += AT_ONCE) {
    const some = await Promise.all(
      articles.slice(first, first + AT_ONCE).map(async (file) => ({
        file,
        reading: await readArticleFile(join(path, file)),
        sidecar: await findSidecar(path, file, present),
      })),
    );
    for (const { file, reading, sidecar } of some) {
      if (sidecar.path !== null) unread.delete(sidecar.path);
      shelf.reject(sidecar.rejected);
      shelf.put(file, reading, sidecar.stated);
    }
  }
  const fitting = new Set(unread.size > 0 ? articles.flatMap(sidecarsOf) : []);
  shelf.reject(
    [...unread].map((file) => ({ file, line: null, reason: fitting.has(file) ? SECOND : LONELY })),
  );
}

const notServable = (path: string, why: string): CoverageError =>
  new CoverageError(`${path}: expected a folder of articles or a .jsonl file, ${why}`);

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

function nothingUsable(path: string, rejected: readonly Rejection[]): string {
  const files = notServed(rejected);
  const [first] = files;
  const came = first
    ? `${files.length} that cannot be used, the first ${first.file}${first.line === null ? '' : ` line ${first.line}`}: ${first.reason}`
    : 'none';
  return `${path}: expected at least one article (${FORMATS}), came ${came}`;
}
