import { pad } from '../calendar.ts';
import { ONES, wordNumber } from '../counts.ts';
import { DAY_PART, DAY_PART_WORDS, dayPartCode } from '../day-parts.ts';
import { LONG_WEEKDAYS, MONTH_WORDS } from '../names.ts';
import { anyOf, GAP, LINK } from '../words.ts';
import { DIGITS, type Match, type Pattern, pattern, type Reading } from './pattern.ts';

const ZONE = `(?:${GAP}\\(?(?<zone>gmt|utc|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|bst|cet|cest|ist|jst|kst|msk|local time|eastern(?: standard| daylight)?(?: time)?|pacific time|moscow time)(?![a-z])\\)?)?`;

const clock = (hour: number, minute: number, second?: string): Reading | null =>
  hour > 24 || minute > 59
    ? null
    : {
        meaning: { kind: 'clock' },
        clock: `${pad(hour, 2)}:${pad(minute, 2)}${second === undefined ? '' : `:${second}`}`,
      };

const isPm = (marker: string): boolean => /^p|afternoon|evening|night/i.test(marker);
const to24 = (hour: number, pm: boolean): number => (hour === 12 ? (pm ? 12 : 0) : hour + (pm ? 12 : 0));

const HALF_DAY = `(?<half>a\\.?m\\.?|p\\.?m\\.?|(?:o['’]clock${GAP})?(?:in${GAP}the${GAP}(?:morning|afternoon|evening)|at${GAP}night)|o['’]clock)(?![a-z])`;

/** [7:15 p.m.], [5 p.m. EST], [4 in the morning], [eight o'clock]. */
const halfDay = pattern(
  'clock',
  [DIGITS, ...ONES.slice(0, 12)],
  `(?<hour>\\d{1,2}|${anyOf(ONES.slice(0, 12))})(?:[:.](?<minute>[0-5]\\d))?${GAP}?${HALF_DAY}${ZONE}`,
  ({ text, start, groups }: Match) => {
    if (/[\d.,:$]$/.test(text.slice(Math.max(0, start - 1), start))) return null;
    const hourText = groups.hour ?? '';
    const hour = /\d/.test(hourText) ? Number(hourText) : wordNumber(hourText);
    const half = groups.half ?? '';
    if (hour < 1 || hour > 12) return null;
    return clock(
      /^o/i.test(half) && !/in|at/i.test(half)
        ? hour
        : to24(hour, isPm(half.replace(/^o['’]clock\s+/i, '').replace(/^(?:in the|at)\s+/i, ''))),
      Number(groups.minute ?? 0),
    );
  },
);

/** [22:40], [22:40 GMT], [0735 GMT]. */
const digital = pattern(
  'clock-digital',
  [DIGITS],
  `(?<hour>[01]?\\d|2[0-4])(?::(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?![\\d:])|(?<plain>[0-5]\\d)(?=${GAP}(?:gmt|utc|hours|hrs)(?![a-z])))${ZONE}`,
  ({ text, start, groups }) => {
    if (/[\w.,:$-]$/.test(text.slice(Math.max(0, start - 1), start))) return null;
    // A result ([won 21:15]) has no zone and no "at" before it.
    if (
      groups.zone === undefined &&
      !/(?:^|\s)(?:at|by|until|from|to|around|about|before|after|between|[-–—|,])\s$/i.test(
        text.slice(Math.max(0, start - 9), start),
      )
    )
      return null;
    return clock(Number(groups.hour), Number(groups.minute ?? groups.plain ?? 0), groups.second);
  },
);

const WORDS: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  midnight: '24:00',
  overnight: 'NI',
};
const named = pattern(
  'clock-word',
  Object.keys(WORDS),
  `(?<word>noon|midday|midnight)(?![a-z])${ZONE}`,
  ({ groups }) => ({
    meaning: { kind: 'clock' },
    clock: WORDS[groups.word?.toLowerCase() ?? ''] ?? '12:00',
  }),
);

/** [in the morning]; of which day, the sentence says. */
const partOfDay = pattern(
  'part-of-day',
  ['the'],
  `the${GAP}(?<part>morning|afternoon|evening)(?![a-z])`,
  ({ text, start, groups }) =>
    /\b(?:in|during|later in|earlier in)\s+$/i.test(text.slice(Math.max(0, start - 12), start))
      ? { meaning: { kind: 'clock' }, clock: dayPartCode(groups.part) }
      : null,
);

/** [mid-afternoon] yesterday, [the night] of March 5: the day stands right after. */
const partOfNextDay = pattern(
  'part-of-next-day',
  ['the', 'early', 'late', 'mid', ...DAY_PART_WORDS],
  `(?:the${GAP})?(?:(?:early|late|mid)${LINK})?${DAY_PART}(?=${GAP}(?:of${GAP})?(?:the${GAP})?(?:(?:${anyOf([...LONG_WEEKDAYS, 'yesterday', 'today', 'tomorrow'])})(?![a-z])|(?:${anyOf(MONTH_WORDS)})\\.?${GAP}\\d|\\d{1,2}${GAP}(?:${anyOf(MONTH_WORDS)})(?![a-z])))`,
  ({ groups }) => ({ meaning: { kind: 'clock' }, clock: dayPartCode(groups.part) }),
);

export const clocks: readonly Pattern[] = [halfDay, digital, named, partOfDay, partOfNextDay];
