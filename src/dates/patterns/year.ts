import { NUMBER_WORD, wordNumber } from '../counts.ts';
import type { Meaning } from '../meaning.ts';
import { GAP, LINK, wordsBefore } from '../words.ts';
import { DIGITS, type Match, type Pattern, pattern } from './pattern.ts';

/** Words after which a number of four digits is a year. */
const YEAR_CUE =
  /(?:^|[^\w])(?:in|since|by|from|to|until|till|through|throughout|during|before|after|between|of|early|late|mid|year|years|around|circa|copyright|fiscal|summer|winter|spring|fall|autumn|for|than|ended|ending|the|and|or)[-\s]+$|[-–(©,]\s?$/i;
/** Things that are counted, priced or numbered. */
const NO_YEAR_BEFORE =
  /[$£€#%:.\d/]\s?$|[\d$],$|(?<!\d)\d{1,3}[-–]$|\b(?:about|nearly|almost|over|some|than|least|most|only|roughly|approximately|no\.|number|page|section|room|flight|article|route|highway|model|channel|us|rs|dlrs|another|exactly|of over|total of)\s+$/i;
const COUNTED_AFTER =
  /^(?:[-\s]?(?:am|pm|a\.m|p\.m|hours|gmt|est|edt|km|kg|mph|ft|feet|foot|miles?|meters?|metres?|tons?|tonnes|pounds|dollars|people|persons|men|women|children|troops|soldiers|members|workers|employees|jobs|cases|deaths|homes|shares|points|barrels|acres|votes|seats|students|patients|times|percent|per|million|billion|thousand|other|of|more|new|years?|months|weeks|days|degrees|calories|cc|hp|mm|cm|mg|watts)(?![\w])|%|°|:\d|,\d{3}|\.\d|\/\d)/i;
/** A plural noun in small letters right after, with no cue before: a count rather than a year. */
const PLURAL_AFTER = /^\s[a-z]+s\b/;

/** [1994], [in 2023]; not [$1,990], [about 2000 people], [room 1408]. */
function readYear({ text, start, end, groups }: Match): Meaning | null {
  const before = wordsBefore(text, start);
  const after = text.slice(end, end + 16);
  if (NO_YEAR_BEFORE.test(before) || COUNTED_AFTER.test(after) || /[\w]$/.test(before)) return null;
  const year = Number(groups.year);
  const cued = YEAR_CUE.test(before);
  if (!cued && (year < 1900 || year > 2039 || PLURAL_AFTER.test(after))) return null;
  return { kind: 'fixed', type: 'DATE', value: groups.year ?? '' };
}

const year = pattern('year', [DIGITS], '(?<year>1\\d{3}|2[01]\\d\\d)(?![\\w])', (match) => readYear(match));

/** [nineteen ninety-one], [the year two thousand]. */
const spelledYear = pattern(
  'spelled-year',
  ['seventeen', 'eighteen', 'nineteen', 'twenty'],
  `(?<century>seventeen|eighteen|nineteen|twenty)${LINK}(?<rest>hundred(?![a-z])|(?:o|oh)[- ](?:one|two|three|four|five|six|seven|eight|nine)|${NUMBER_WORD})(?!${LINK}[a-z]+ty|${GAP}(?:people|percent|million|years))`,
  ({ groups }) => {
    const century = wordNumber(groups.century ?? '');
    const rest = groups.rest ?? '';
    const two = wordNumber(rest.replace(/^oh?[- ]/i, ''));
    const plain = two >= 10 || /^(?:oh?[- ]|hundred)/i.test(rest);
    return plain ? { kind: 'fixed', type: 'DATE', value: String(century * 100 + two) } : null;
  },
);

const yearTwoThousand = pattern(
  'spelled-millennium',
  ['the', 'year'],
  `(?:the${GAP})?year${GAP}two${GAP}thousand(?:(?:${GAP}and)?${GAP}(?<rest>${NUMBER_WORD}))?(?![a-z])`,
  ({ groups }) => ({ kind: 'fixed', type: 'DATE', value: String(2000 + wordNumber(groups.rest ?? '')) }),
);

export const years: readonly Pattern[] = [year, spelledYear, yearTwoThousand];
