import * as z from 'zod';
import type { Problem } from '../answers/request.ts';
import { cellsOf } from './cells.ts';
import { compareCells } from './compare-cells.ts';
import type { Entries, Entry } from './entry.ts';
import { parsed } from './parsed.ts';
import { withWords } from './reference.ts';

/** An answer as `--json` prints it. What is neither a citation nor a listed article is refused, or it would pass unchecked. */
const answer = z.object({
  items: z.array(withWords),
  conflicts: z
    .array(z.object({ items: z.array(z.number()), words: z.array(z.string().nullable()) }))
    .default([]),
});

/** One answer a line, or one over all lines. */
export function readJsonExport(content: string): Entries | Problem {
  const whole = parsed(content);
  const lines = whole === undefined ? content.split('\n') : [content];
  const entries: Entry[] = [];
  const uncited: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const place = `line ${index + 1}`;
    const json = parsed(line);
    const result = answer.safeParse(json);
    if (!result.success) {
      const [issue] = result.error.issues;
      const field = issue?.path.length ? ` in ${issue.path.join('.')}` : '';
      const problem = json === undefined ? 'expected JSON' : `${issue?.message ?? 'not as expected'}${field}`;
      return { problem: `${place}: ${problem}.` };
    }
    const { items } = json as { items: object[] };
    for (const [at, reference] of result.data.items.entries()) {
      const cells = cellsOf(items[at] ?? {});
      entries.push({
        place: `${place}, item ${at + 1}`,
        reference,
        mismatches: (item, library) => compareCells(cells, item, library),
      });
    }
    for (const [at, conflict] of result.data.conflicts.entries()) {
      const areThere = conflict.words.every((words, side) => {
        const item = result.data.items[conflict.items[side] ?? -1];
        return words === null || (item && 'text' in item && item.text.includes(words));
      });
      if (!areThere) uncited.push(`${place}, conflict ${at + 1}`);
    }
  }
  return { entries, uncited };
}
