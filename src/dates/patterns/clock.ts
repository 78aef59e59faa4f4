import { pad } from '../calendar.ts';
import { ONES, wordNumber } from '../counts.ts';
import { DAY_PART, DAY_PART_WORDS, dayPartCode } from '../day-parts.ts';
import { LONG_WEEKDAYS, MONTH_WORDS } from '../names.ts';
import { anyOf, GAP, LINK, wordsBefore } from '../words.ts';
import { DIGITS, type Pattern, pattern, type Reading } from './pattern.ts';

/** A zone belongs to the expression; the day is the one that the clock of that place shows, so nothing is converted. */
const ZONE_NAME =
  'gmt|utc|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|bst|cet|cest|ist|jst|kst|msk|(?:local|eastern|central|mountain|pacific|moscow|beijing)(?: standard| daylight)? time';
const ZONE = `(?:${GAP}\\(?(?<zone>${ZONE_NAME})(?![a-z])\\)?)?`;

function clock(hour: number, minute: number, second?: string): Reading | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const seconds = second === undefined ? '' : `:${second}`;
  return { meaning: { kind: 'clock' }, clock: `${pad(hour, 2)}:${pad(minute, 2)}${seconds}` };
}

const HOURS = ONES.slice(0, 12);
const OCLOCK = "o['’]clock";
const ONLY_OCLOCK = new RegExp(`^${OCLOCK}$`, 'i');
const HALF_DAY = `(?<half>a\\.?m\\.?|p\\.?m\\.?|(?:${OCLOCK}${GAP})?(?:in${GAP}the${GAP}(?:morning|afternoon|evening)|at${GAP}night)|${OCLOCK})(?![a-z])`;

/** [7:15 p.m.], [5 p.m. EST], [4 in the morning], [eight o’clock]. */
const halfDay = pattern(
  'clock',
  [DIGITS, ...HOURS],
  `(?<hour>\\d{1,2}|${anyOf(HOURS)})(?:[:.](?<minute>[0-5]\\d))?${GAP}?${HALF_DAY}${ZONE}`,
  ({ text, start, groups }) => {
    if (/[\d.,:$]/.test(text.charAt(start - 1))) return null;
    const hourText = groups.hour ?? '';
    const half = groups.half ?? '';
    const hour = /\d/.test(hourText) ? Number(hourText) : wordNumber(hourText);
    if (hour < 1 || hour > 12) return null;
    const isWhole = ONLY_OCLOCK.test(half);
    const isPm = /^p|afternoon|evening|night/i.test(half);
    return clock(isWhole ? hour : (hour % 12) + (isPm ? 12 : 0), Number(groups.minute ?? 0));
  },
);

/** A result ([won 21:15]) has neither a zone nor such a word before it. */
const CLOCK_CUE = /(?:^|\s)(?:at|by|until|from|to|around|about|before|after|between|[-–—|,])\s$/i;

/** [22:40], [22:40 GMT], [0735 GMT]. */
const digital = pattern(
  'clock-digital',
  [DIGITS],
  `(?<hour>[01]?\\d|2[0-4])(?::(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?![\\d:])|(?<plain>[0-5]\\d)(?=${GAP}(?:gmt|utc|hours|hrs)(?![a-z])))${ZONE}`,
  ({ text, start, groups }) => {
    if (/[\w.,:$-]/.test(text.charAt(start - 1))) return null;
    if (groups.zone === undefined && !CLOCK_CUE.test(wordsBefore(text, start))) return null;
    return clock(Number(groups.hour), Number(groups.minute ?? groups.plain ?? 0), groups.second);
  },
);

const NAMED: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '24:00' };

const named = pattern(
  'clock-word',
  Object.keys(NAMED),
  `(?<word>${Object.keys(NAMED).join('|')})(?![a-z])${ZONE}`,
  ({ groups }) => ({ meaning: { kind: 'clock' }, clock: NAMED[groups.word?.toLowerCase() ?? ''] ?? '12:00' }),
);

/** [in the morning]; of which day, the sentence says. */
const partOfDay = pattern('part-of-day', ['the'], `the${GAP}${DAY_PART}`, ({ text, start, groups }) =>
  /\b(?:in|during)\s$/i.test(wordsBefore(text, start))
    ? { meaning: { kind: 'clock' }, clock: dayPartCode(groups.part) }
    : null,
);

const DAY_WORD = `(?:${anyOf([...LONG_WEEKDAYS, 'yesterday', 'today', 'tomorrow'])})(?![a-z])`;
const ANY_MONTH = `(?:${anyOf(MONTH_WORDS)})(?![a-z])`;

/** [mid-afternoon] yesterday, [the night] of March 5: the day stands right after. */
const partOfNextDay = pattern(
  'part-of-next-day',
  ['the', 'early', 'late', 'mid', ...DAY_PART_WORDS],
  `(?:the${GAP})?(?:(?:early|late|mid)${LINK})?${DAY_PART}(?=${GAP}(?:of${GAP})?(?:the${GAP})?(?:${DAY_WORD}|${ANY_MONTH}\\.?${GAP}\\d|\\d{1,2}${GAP}${ANY_MONTH}))`,
  ({ groups }) => ({ meaning: { kind: 'clock' }, clock: dayPartCode(groups.part) }),
);

/** [overnight] rather than [overnight stays]: nothing that it could be said of follows. */
const overnight = pattern(
  'overnight',
  ['overnight'],
  `overnight(?![-a-z])(?=[.,;:!?)”"’']|${GAP}(?:on|in|at|from|to|into|after|and|by|when|as|near|between)${GAP}|${GAP}${DAY_WORD}|$)`,
  () => ({ meaning: { kind: 'clock' }, clock: 'NI' }),
);

export const clocks: readonly Pattern[] = [halfDay, digital, named, partOfDay, overnight, partOfNextDay];
