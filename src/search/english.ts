import dictionary from 'dictionary-en';

/** The entries of a spelling dictionary, without their affix flags: [react/VGDS → react]. */
const ENTRIES: ReadonlySet<string> = new Set(
  new TextDecoder()
    .decode(dictionary.dic)
    .split('\n')
    .map((entry) => entry.split('/', 1)[0]!.toLowerCase()),
);

/** Regular endings, and what the entry has in their place: [commented → comment], [denies → deny], [making → make]. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ...['s', 'es', 'd', 'ed', 'ing', 'r', 'er', 'ers', 'rs', 'ly', 'ness'].map(
    (ending) => [ending, ''] as const,
  ),
  ...['ing', 'able', 'ation', 'ations'].map((ending) => [ending, 'e'] as const),
  ...['ies', 'ied', 'ier', 'iest', 'ily'].map((ending) => [ending, 'y'] as const),
];

/** [running → run]: the last letter doubled before an ending. */
const DOUBLED = /([bdgklmnprt])\1(?:ed|ing|er|ers)$/;

/** What the dictionary writes before an entry by a flag: [reporter: port/A → report]. */
const PREFIX = /^(?:re|in|un|de|dis|con|pro)(?=[a-z]{3})/;

const isEntry = (form: string): boolean =>
  ENTRIES.has(form) ||
  ENTRIES.has(form.replace(DOUBLED, '$1')) ||
  ENDINGS.some(
    ([ending, entry]) => form.endsWith(ending) && ENTRIES.has(form.slice(0, -ending.length) + entry),
  );

/** Is this a word of English, in any regular inflection? Many well-known names are [Texas]. */
export const isEnglish = (form: string): boolean => isEntry(form) || isEntry(form.replace(PREFIX, ''));
