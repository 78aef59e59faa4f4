import { ordinalNumber } from '../counts.ts';
import { LONG_WEEKDAY, LONG_WEEKDAYS, weekdayNumber } from '../names.ts';
import { whichOf } from '../which.ts';
import { GAP, isName, wordsBefore } from '../words.ts';
import { DIGITS, type Match, type Pattern, pattern, type Reading } from './pattern.ts';

// Days of a month that is not named.

const DAY = '(?<day>[0-3]?\\d(?:st|nd|rd|th))(?![a-z])';

/** Words that lead to a day. */
const CUE = /\b(?:on|by|until|till|since|from|to)\s$/i;
/** [a birdie on the 18th]. */
const GOLF = /\b(?:birdie[ds]?|bogey(?:ed|s)?|eagled?|par|putt(?:s|ed)?|holes?|tee)\b/i;
/** What can follow a day; after other words it is the number of something: [on the 15th floor], [Monday the 9th Circuit]. */
const NO_NOUN_AFTER =
  /^(?:$|[.,;:!?)”"’']|\s[-–—]|\s(?:at|in|for|when|with|after|before|by|but|as|while|because|if|so|between|during|following|he|she|it|they|we|I|who|that)\s|\s(?:and|or|to|until)\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)[.,;])/;

const read = ({ groups }: Match): Reading | null => {
  const day = ordinalNumber(groups.day ?? '');
  if (day < 1 || day > 31) return null;
  const weekday = groups.weekday === undefined ? null : weekdayNumber(groups.weekday);
  const offset = groups.which === undefined ? null : whichOf(groups.which);
  return { meaning: { kind: 'day-of-month', day, weekday, offset } };
};

/** [on] [the 15th]; of which month, the day of writing says. */
const bare = pattern('day-of-month', ['the'], `the${GAP}${DAY}`, (match) => {
  const before = wordsBefore(match.text, match.start);
  const isDay = CUE.test(before) && !GOLF.test(before);
  return isDay && NO_NOUN_AFTER.test(match.text.slice(match.end, match.end + 16)) ? read(match) : null;
});

/** [Saturday the 18th], [Saturday, the 18th], [Saturday 18th]. */
const afterWeekday = pattern(
  'weekday-day-of-month',
  LONG_WEEKDAYS,
  `${LONG_WEEKDAY},?${GAP}(?:the${GAP})?${DAY}`,
  (match) =>
    isName(match.groups.weekday ?? '') && NO_NOUN_AFTER.test(match.text.slice(match.end, match.end + 16))
      ? read(match)
      : null,
);

/** [the 30th of this month], [the 9th of last month]. */
const ofPlacedMonth = pattern(
  'day-of-placed-month',
  ['the', DIGITS],
  `(?:the${GAP})?${DAY}${GAP}of${GAP}(?<which>this|last|next)${GAP}month(?![a-z])`,
  read,
);

export const daysOfMonth: readonly Pattern[] = [bare, afterWeekday, ofPlacedMonth];
