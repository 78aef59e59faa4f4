import { extname } from 'node:path';
import { decodeText, LARGEST, LARGEST_MARKUP } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';
import { readJson } from './read-json.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readPlainText } from './read-plain-text.ts';
import { type Reading, refuse } from './reading.ts';
import { whyUnreadable } from './walk-folder.ts';

export const FORMATS = '.txt, .md, .html, .json or .jsonl';

interface Format {
  readonly read: (source: string) => Reading | Promise<Reading>;
  /** In bytes. */
  readonly largest: number;
}

const PLAIN: Format = { read: readPlainText, largest: LARGEST };
// The parsers of markup take a tenth of a second to load: only a coverage that has some waits for them.
const MARKDOWN: Format = {
  read: async (source) => (await import('./read-markdown.ts')).readMarkdown(source),
  largest: LARGEST_MARKUP,
};
const HTML: Format = {
  read: async (source) => (await import('./read-html.ts')).readHtml(source),
  largest: LARGEST_MARKUP,
};
const JSON_FILE: Format = { read: readJson, largest: LARGEST };

const BY_EXTENSION: ReadonlyMap<string, Format> = new Map([
  ['.txt', PLAIN],
  ['.md', MARKDOWN],
  ['.markdown', MARKDOWN],
  ['.html', HTML],
  ['.htm', HTML],
  ['.json', JSON_FILE],
]);

/** One file of a coverage folder, by its extension. What is wrong with it is a reason, never an exception. */
export async function readArticleFile(path: string): Promise<Reading> {
  const extension = extname(path).toLowerCase();
  if (extension === '.jsonl') return readJsonLines(path).catch((error) => refuse(whyUnreadable(error)));
  const format = BY_EXTENSION.get(extension);
  if (!format)
    return refuse(`expected ${FORMATS}, came ${extension === '' ? 'a name without extension' : extension}`);
  const read = await readBytes(path, format.largest);
  const decoded = 'reason' in read ? read : decodeText(read.bytes);
  if ('reason' in decoded) return refuse(decoded.reason);
  try {
    return await format.read(decoded.text);
  } catch (error) {
    // The parsers are recursive and other people's: a file made to break them must not take the rest with it.
    return refuse(
      `expected ${extension}, came what its parser gives up on: ${(error as Error).message.split('\n')[0]}`,
    );
  }
}
