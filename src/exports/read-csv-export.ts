import type { Problem } from '../answers/request.ts';
import { controlsByName } from '../articles/controls-by-name.ts';
import { compareCells } from './compare-cells.ts';
import { readCsv } from './csv.ts';
import type { Entries, Entry } from './entry.ts';
import { parsed } from './parsed.ts';
import { reference } from './reference.ts';

/** One item a row, under the names of its fields. */
export function readCsvExport(content: string): Entries | Problem {
  const [header, ...rows] = readCsv(content) ?? [];
  if (!header) return { problem: 'expected comma-separated values, each in quotation marks.' };
  const entries: Entry[] = [];
  const uncited: string[] = [];
  for (const [index, row] of rows.entries()) {
    const place = `row ${index + 2}`;
    const cells = new Map(header.map((name, column) => [name, row[column] ?? '']));
    if (row.length !== header.length)
      return { problem: `${place}: expected ${header.length} cells, and got ${row.length}.` };
    if (!cells.get('citation.article') && !cells.get('article')) {
      if (cells.get('text')) uncited.push(place);
      continue;
    }
    const result = reference.safeParse(objectOf(cells));
    if (!result.success) return { problem: `${place}: ${result.error.issues[0]?.message}.` };
    entries.push({
      place,
      reference: result.data,
      mismatches: (item, library) => compareCells(cells, item, library, controlsByName),
    });
  }
  return { entries, uncited };
}

/** What a reference is read from; an empty cell says nothing. */
function objectOf(cells: ReadonlyMap<string, string>): object {
  // What is no JSON stays text, which no reference takes.
  const json = (name: string): unknown => {
    const cell = cells.get(name);
    return cell ? (parsed(cell) ?? cell) : undefined;
  };
  const text = (name: string): string | undefined => cells.get(name) || undefined;
  if (!text('citation.article')) return { article: text('article') };
  return {
    citation: {
      article: text('citation.article'),
      spans: json('citation.spans'),
      sha256: text('citation.sha256'),
    },
    alsoIn: json('alsoIn'),
    spans: json('spans'),
    cue: json('cue'),
    basis: text('basis'),
    governs: text('governs'),
    ...(text('basis') && { timex: { start: json('timex.start') ?? null, end: json('timex.end') ?? null } }),
  };
}
