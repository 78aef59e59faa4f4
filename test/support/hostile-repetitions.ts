/** Members of what a class stands for: one or two of each kind that the expressions of this project tell apart. */
const MEMBERS = [
  ...'aZs09 \n\t\r\u00a0\u2028.,;:!?-–—_\'"’‘“”«»()[]{}<>/\\|*#&$%@^`~+=…•',
  'é',
  'Ж',
  '中',
  '\u0301',
  '\u200b',
  '😀',
  '€',
];

/** What is left of a pattern without groups, repetitions and assertions: characters, escapes and classes. */
const TOKEN =
  /\(\?(?:[:=!]|<[=!]|<\w+>)|\{\d+(?:,\d*)?\}|\\[pPuk](?:\{\w[^}]*\}|<\w+>|\w{4})|\\.|\[(?:\\.|[^\]\\])*\]|./gsu;
const IS_SYNTAX = /^(?:\(\?|\{\d|\\[bBk\d]|[()|?*+^$]$)/;

const matches = (token: string, flags: string, text: string): boolean => {
  try {
    return new RegExp(`^(?:${token})$`, flags.replace(/[gy]/g, '')).test(text);
  } catch {
    return false;
  }
};

/** So many of them, from all over the list: enough where a class takes nearly everything. */
const evenly = <T>(list: readonly T[], many: number): T[] =>
  list.filter((_, i) => i % Math.ceil(list.length / many) === 0);

/** The pattern's own characters: for each in its order, one or a few that it takes. */
function membersOf({ source, flags }: RegExp): string[][] {
  const tokens = [...source.matchAll(TOKEN)]
    .map(([token]) => token)
    .filter((token) => !IS_SYNTAX.test(token));
  return tokens.map((token) => {
    if (token.length === 1 && token !== '.') return [token];
    const fitting = MEMBERS.filter((one) => matches(token, flags, one));
    return evenly(fitting, 4);
  });
}

export interface Repetition {
  readonly before: string;
  readonly unit: string;
  readonly after: string;
}

/** Ends a line, and is nothing that an expression of this project looks for. */
const NOTHING = '\n\u0001';

/** Single characters: each that the pattern takes, then one that spoils the match. */
export function repeatedCharacters(regex: RegExp): Repetition[] {
  const characters = [...new Set(membersOf(regex).flat())];
  return evenly(characters, 12).map((unit) => ({ before: '', unit, after: NOTHING }));
}

/**
 * What else could make an expression go over the same text again and again: pairs of its characters, its words,
 * runs of a character after each of its beginnings, and such a beginning over and over.
 */
export function repeatedParts(regex: RegExp): Repetition[] {
  const members = membersOf(regex);
  const first = members.map(([one = '']) => one);
  const beginnings = [1, 2, 3, 4, 6, 8, 12].flatMap((n) =>
    n <= first.length ? [first.slice(0, n).join('')] : [],
  );
  const windows = first.flatMap((_, i) => [2, 3, 5].map((n) => first.slice(i, i + n).join('')));
  const characters = [...new Set(members.flat())];
  const some = evenly(characters, 8);
  const pairs = some.flatMap((one) => some.map((other) => one + other));
  const units = [...new Set([...beginnings, ...windows, ...pairs])].filter((unit) => unit !== '');
  return [
    ...units.map((unit) => ({ before: '', unit, after: NOTHING })),
    ...beginnings.flatMap((before) => some.map((unit) => ({ before, unit, after: NOTHING }))),
  ];
}
