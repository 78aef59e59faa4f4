import type { ArticleItem, DatedItem, Item } from '../answers/answer.ts';
import type { Problem } from '../answers/request.ts';
import type { Library } from '../library.ts';
import type { Entries, Entry } from './entry.ts';
import { itemToMarkdown, MARK } from './item-to-markdown.ts';
import { parsed } from './parsed.ts';
import { reference } from './reference.ts';

/** A line that Markdown shows as quoted, in a list too. */
const QUOTED = /^[\s*+\-\d.)]*>/;

/** Every item behind its mark. Words of one's own may stand around them, quotations may not. */
export function readMarkdownExport(content: string): Entries | Problem {
  const lines = content.split(/\r?\n/);
  const entries: Entry[] = [];
  const uncited: string[] = [];
  for (const [at, line] of lines.entries()) {
    const place = `line ${at + 1}`;
    if (line.startsWith(MARK)) {
      const result = reference.safeParse(jsonOf(line));
      if (!result.success) return { problem: `${place}: ${result.error.issues[0]?.message}.` };
      entries.push({
        place,
        reference: result.data,
        mismatches: (item, library) => compareLines(lines, at, item, library),
      });
    } else if (QUOTED.test(line)) {
      const before = lines[at - 1] ?? '';
      if (!before.startsWith(MARK) && !QUOTED.test(before)) uncited.push(place);
    }
  }
  return { entries, uncited };
}

const jsonOf = (line: string): unknown => parsed(line.slice(MARK.length).replace(/-->\s*$/, ''));

/** The item is written anew; its first line that is another says where. */
function compareLines(
  lines: readonly string[],
  at: number,
  item: Item | DatedItem | ArticleItem,
  library: Library,
): string[] {
  const expected = itemToMarkdown(item, library)?.split('\n') ?? [];
  const other = expected.findIndex((line, index) => line !== lines[at + index]);
  if (other < 0) return [];
  return [`line ${at + other + 1} has “${lines[at + other] ?? ''}”, the coverage “${expected[other]}”.`];
}
