/** TIMEX3 codes of the parts of a day, as they follow its T: 2023-08-30TMO. */
const CODES: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

export const DAY_PART_WORDS: readonly string[] = Object.keys(CODES);
export const DAY_PART = `(?<part>${DAY_PART_WORDS.join('|')})(?![a-z])`;

export const dayPartCode = (word: string | undefined): string => CODES[word?.toLowerCase() ?? ''] ?? 'NI';
