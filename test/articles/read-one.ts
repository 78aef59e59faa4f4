import { readCoverage } from '../../src/articles/read-coverage.ts';
import { folderOf } from './folder-of.ts';

export const TEXT = 'The pier is closed, the council said.';

/** The article of a coverage of one file, or why there is none. */
export async function readOne(name: string, content: string | Uint8Array) {
  const root = await folderOf({ [name]: content, 'zz-other.txt': 'Another article.' });
  const { articles, rejected } = await readCoverage(root);
  return articles.length > 1 ? articles[0]! : rejected[0]!;
}
