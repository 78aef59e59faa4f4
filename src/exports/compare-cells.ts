import type { ArticleItem, DatedItem, Item } from '../answers/answer.ts';
import { itemToJson } from '../answers/to-json.ts';
import type { Library } from '../library.ts';
import { type Cells, cellsOf } from './cells.ts';

/** What only some items have; an export that says it of another item invents it. */
const OF_SOME = /^(?:spans|kind|speakerName|cue|cueText|speaker|negated|basis|governs|timex\..*)$/;

/** The fields that an export has otherwise than the coverage; those that the coverage knows nothing of are left out. */
export function compareCells(
  given: Cells,
  item: Item | DatedItem | ArticleItem,
  library: Library,
  /** How the export writes a text. */
  written: (text: string) => string = (text) => text,
): readonly string[] {
  const expected = cellsOf(itemToJson(item, library) ?? {});
  return [...given].flatMap(([name, said]) => {
    const known = expected.get(name) ?? (OF_SOME.test(name) ? '' : null);
    const has = known === null ? said : written(known);
    if (has === said) return [];
    if (name === 'text') return [`the article does not say “${said}” where it is cited.`];
    return [`${name}: the export says “${said}”, the coverage “${has}”.`];
  });
}
