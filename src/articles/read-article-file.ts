import { extname } from 'node:path';
import { decodeText } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import { type Reading, refuse } from './reading.ts';

export const FORMATS = '.txt, .md, .html, .json or .jsonl';

const READERS: ReadonlyMap<string, (source: string) => Reading> = new Map([
  ['.txt', readPlainText],
  ['.md', readMarkdown],
  ['.markdown', readMarkdown],
  ['.html', readHtml],
  ['.htm', readHtml],
  ['.json', readJson],
]);

/** One file of a coverage folder, by its extension. What is wrong with it is a reason, never an exception. */
export async function readArticleFile(path: string): Promise<Reading> {
  const extension = extname(path).toLowerCase();
  if (extension === '.jsonl') return readJsonLines(path);
  const reader = READERS.get(extension);
  if (!reader)
    return refuse(`expected ${FORMATS}, came ${extension === '' ? 'a name without extension' : extension}`);
  const read = await readBytes(path);
  const decoded = 'reason' in read ? read : decodeText(read.bytes);
  return 'reason' in decoded ? refuse(decoded.reason) : reader(decoded.text);
}
