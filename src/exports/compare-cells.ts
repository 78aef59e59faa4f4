import * as z from 'zod';
import type { ArticleItem, DatedItem, Item } from '../answers/answer.ts';
import { itemToJson } from '../answers/to-json.ts';
import type { Library } from '../library.ts';
import { slice } from '../span.ts';
import { type Cells, cellsOf } from './cells.ts';
import { parsed } from './parsed.ts';

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
    if (name === 'diff') return wrongDiff(said, item, library, written);
    const known = expected.get(name) ?? (OF_SOME.test(name) ? '' : null);
    const has = known === null ? said : written(known);
    if (has === said) return [];
    if (name === 'text') return [`the article does not say “${said}” where it is cited.`];
    return [`${name}: the export says “${said}”, the coverage “${has}”.`];
  });
}

const diff = z.array(
  z.object({
    op: z.string(),
    text: z.string(),
    span: z.tuple([z.number(), z.number()]).optional(),
  }),
);

/** What is said to be the article's in a comparison with what was typed. */
function wrongDiff(
  cell: string,
  item: Item | DatedItem | ArticleItem,
  library: Library,
  written: (text: string) => string,
): string[] {
  const found = 'citation' in item ? library.article(item.citation.article) : null;
  const read = diff.safeParse(cell === '' ? [] : parsed(cell));
  if (!read.success || !found) return ['diff: expected a list of words with their places.'];
  return read.data.flatMap(({ op, text, span }) => {
    if (op === 'added' && !span) return [];
    const [start = 0, end = 0] = span ?? [];
    return written(slice(found.article.text, { start, end })) === written(text)
      ? []
      : [`diff: the article does not say “${text}” there.`];
  });
}
