const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '); // biome-ignore format: one list
const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // biome-ignore format: one list

/** [twelve] → 12, [thirty] → 30, [1200] → 1200, [1.5] → 1.5; null for what is no number. */
export function numberOf(form: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(form)) return Number(form);
  const unit = UNITS.indexOf(form);
  return unit >= 0 ? unit : (TENS[form] ?? null);
}

/** Numbers in words as in figures, other words as they are: [twelve] → [12]. */
export const numberForm = (form: string): string => String(numberOf(form) ?? form);
