import { AROUND_EASTER, HOLIDAYS, type HolidayName, isHoliday } from '../holidays.ts';
import { whichOf } from '../which.ts';
import { anyOf, GAP } from '../words.ts';
import { YEAR, yearOf } from '../year-words.ts';
import { type Pattern, pattern } from './pattern.ts';

const NAMES = [
  ...Object.keys(HOLIDAYS),
  ...Object.keys(AROUND_EASTER),
  'easter sunday',
  'thanksgiving day',
  'christmas day',
  "new year's",
];
const source = anyOf(NAMES).replaceAll(' ', GAP).replaceAll('.', '\\.?').replaceAll("'", "['’]?");

/** Several names of one day. */
const canonical = (text: string): HolidayName | null => {
  const name = text.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'").replace(/^st /, 'st. ');
  if (name === 'easter sunday') return 'easter';
  if (name.startsWith('thanksgiving')) return 'thanksgiving';
  if (name.startsWith('new year') && !name.endsWith('eve')) return "new year's day";
  if (name === 'christmas day') return 'christmas';
  return isHoliday(name) ? name : null;
};

/** [Thanksgiving], [last Christmas], [Labor Day 2023]; capitalised as names are. */
const holiday = pattern(
  'holiday',
  ['last', 'this', 'next', ...new Set(NAMES.map((name) => name.split(/[ '.]/)[0] ?? ''))],
  `(?:(?<which>last|this|next)${GAP})?(?<holiday>${source})(?![a-z])(?:,?${GAP}${YEAR})?`,
  ({ groups }) => {
    const text = groups.holiday ?? '';
    if (!/^[A-Z]/.test(text)) return null;
    const name = canonical(text);
    if (name === null) return null;
    const year = yearOf(groups);
    return {
      kind: 'holiday',
      holiday: name,
      year,
      which: whichOf(groups.which),
    };
  },
);

export const holidays: readonly Pattern[] = [holiday];
