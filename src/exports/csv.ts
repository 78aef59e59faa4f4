/**
 * Comma-separated values after RFC 4180: every cell in quotation marks, lines end with CR LF. A byte-order mark stands
 * first, without which Excel takes “ for â€œ.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/** What spreadsheets run as a formula; apostrophes before it are counted in, so that the guard can be undone. */
const FORMULA = /^'*\s*[=+\-@＝＋－＠\t\r]/;
const GUARDED = /^'+\s*[=+\-@＝＋－＠\t\r]/;

export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');

/** An apostrophe keeps a cell that would be a formula a text [=1+1 → '=1+1]; `readCsv` takes it away again. */
const quoted = (cell: string): string => {
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${guarded.replaceAll('"', '""')}"`;
};

/** The rows again; null where it is not in this form. Cells without quotation marks are read too. */
export function readCsv(text: string): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  cell.lastIndex = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) return null;
    const [, inMarks, bare = '', end] = match;
    const shown = inMarks?.replaceAll('""', '"') ?? bare;
    row.push(GUARDED.test(shown) ? shown.slice(1) : shown);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return row.length === 0 ? rows : [...rows, [...row, '']];
}
