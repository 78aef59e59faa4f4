/** The fields of an item under one name each, as text: [citation.article → 000], [citation.spans → [[0,23]]]. */
export type Cells = ReadonlyMap<string, string>;

/** Nothing is an empty text; texts are themselves, all else is JSON. */
export function cellsOf(item: object, prefix = ''): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, value] of Object.entries(item)) {
    const name = prefix + key;
    if (value === null || value === undefined) cells.set(name, '');
    else if (typeof value === 'string') cells.set(name, value);
    else if (typeof value === 'object' && !Array.isArray(value)) {
      for (const [inner, cell] of cellsOf(value, `${name}.`)) cells.set(inner, cell);
    } else cells.set(name, JSON.stringify(value));
  }
  return cells;
}
