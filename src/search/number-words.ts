const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '); // biome-ignore format: one list
const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // biome-ignore format: one list

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...Object.entries(TENS),
]);

/** Of how many, but no value of their own. */
const AMOUNT = /^(?:half|(?:dozen|hundred|thousand|million|billion|trillion)s?)$/;

/** [twelve] → 12, [thirty] → 30, [1200] → 1200, [1.5] → 1.5; null for what is no number. */
export const numberOf = (form: string): number | null =>
  /^\d+(?:\.\d+)?$/.test(form) ? Number(form) : (VALUES.get(form) ?? null);

/** Numbers in words as in figures, other words as they are: [twelve] → [12]. */
export const numberForm = (form: string): string => String(numberOf(form) ?? form);

/** [12], [twelve], [19th], [millions]: a word that says how many. */
export const isNumber = (form: string): boolean =>
  /\p{N}/u.test(form) || VALUES.has(form) || AMOUNT.test(form);
