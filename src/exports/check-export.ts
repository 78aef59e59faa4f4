import type { Problem } from '../answers/request.ts';
import type { Library } from '../library.ts';
import type { Entries, Entry } from './entry.ts';
import { MARK } from './item-to-markdown.ts';
import { readCsvExport } from './read-csv-export.ts';
import { readJsonExport } from './read-json-export.ts';
import { readMarkdownExport } from './read-markdown-export.ts';
import { itemOfReference } from './reference.ts';

/** How an export stands to a coverage. */
export interface Checked {
  /** Citations that were checked. */
  readonly citations: number;
  /** What does not hold, a line each. */
  readonly wrong: readonly string[];
}

/** Every item of an export, found again in the coverage and compared with what the export says of it. */
export function checkExport(content: string, library: Library): Checked | Problem {
  const read = readExport(content.replace(/^\uFEFF/, ''));
  if ('problem' in read) return read;
  const { entries, uncited } = read;
  const cited = entries.filter(({ reference }) => 'citation' in reference);
  const citations = cited.length;
  if (entries.length > 0 && entries.every((entry) => !library.article(articleOf(entry)))) {
    return {
      citations,
      wrong: ['None of its articles is in this coverage: the export was made from another one.'],
    };
  }
  return {
    citations,
    wrong: [
      ...uncited.map((place) => `${place}: a quotation that does not say where it is from.`),
      ...entries.flatMap((entry) =>
        wrongWith(entry, library).map((reason) => `${entry.place}: ${articleOf(entry)}: ${reason}`),
      ),
    ],
  };
}

/** By what it holds, so that it may have any name. */
function readExport(content: string): Entries | Problem {
  if (/^\s*\{/.test(content)) return readJsonExport(content);
  if (content.startsWith('# Verbatim ') || content.includes(MARK)) return readMarkdownExport(content);
  if (/^[\s"]*[\w.]+"?,/.test(content)) return readCsvExport(content);
  return { problem: 'expected an export as Markdown, CSV or JSON.' };
}

const articleOf = ({ reference }: Entry): string =>
  'citation' in reference ? reference.citation.article : reference.article;

function wrongWith({ reference, mismatches }: Entry, library: Library): readonly string[] {
  const item = itemOfReference(reference, library);
  return 'missing' in item ? [item.missing] : mismatches(item, library);
}
