import type { Answer, ArticleItem, DatedItem, Item } from '../answers/answer.ts';
import { type Asked, itemToJson } from '../answers/to-json.ts';
import { controlsByName } from '../articles/controls-by-name.ts';
import type { Library } from '../library.ts';
import { cellsOf } from './cells.ts';
import { writeCsv } from './csv.ts';

/**
 * One row an item, with the fields of its JSON as columns, and last what was asked and how well it is answered.
 * What steers a terminal or hides words is shown by name, as on every surface.
 */
export function answerToCsv(
  answer: Answer<Item | DatedItem | ArticleItem>,
  { command, query }: Asked,
  library: Library,
): string {
  const items = 'items' in answer ? answer.items.flatMap((item) => itemToJson(item, library) ?? []) : [];
  // That the coverage does not say is an answer too.
  const told = items.length > 0 ? items : [{ text: null, citation: { article: null } }];
  const rows = told.map((item) => cellsOf({ ...item, status: answer.status, command, query }));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const cells = rows.map((row) => columns.map((column) => controlsByName(row.get(column) ?? '')));
  return writeCsv([columns, ...cells]);
}
