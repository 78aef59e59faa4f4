/** Case, accents, spaces and quotation-mark style do not matter to somebody who types a name, or copies [“Opening words…”]. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .trim()
    .replace(/\s+/g, ' ')
    // NFKD makes three full stops of “…”.
    .replace(/^"|(?:\.{3})?"?$/g, '')
    .toLowerCase();
