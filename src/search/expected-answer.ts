import type { Form } from './forward-index.ts';

/** What a question asks for, where its words tell: [How many …], [When …], [Who …]. */
export type ExpectedAnswer = 'number' | 'time' | 'name';

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const TIMES = setOf(`
january february march april May june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday
yesterday today tonight tomorrow morning afternoon evening night noon midnight weekend
minute minutes hour hours day days week weeks month months year years decade decades century centuries
spring summer autumn winter
`);
const NUMBERS = setOf(`
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
hundred hundreds thousand thousands million millions billion billions trillion dozen dozens
half third quarter double twice percent
`);
const UNITS_OF_TIME = setOf('year years month months week day days date time decade century');
const MEASURES = setOf('many much old far tall big large high deep wide fast often');
const COUNTS = setOf('percentage percent number amount age proportion share');

/** A question word further in than this belongs to a clause [… the day when …]. Words. */
const OPENING = 4;
/** A form written with a capital this often stands for a name. */
export const NAME_SHARE = 0.9;

/** From the forms of a question, function words included; null where nothing particular is asked for. */
export function expectedAnswer(forms: readonly string[]): ExpectedAnswer | null {
  for (const [i, form] of forms.entries()) {
    const next = forms[i + 1] ?? '';
    const opens = i < OPENING;
    if (opens && form === 'when') return 'time';
    if (opens && (form === 'who' || form === 'whom' || form === 'whose' || form === 'where')) return 'name';
    if (form === 'what' || form === 'which') {
      if (UNITS_OF_TIME.has(next)) return 'time';
      if (COUNTS.has(next)) return 'number';
    }
    if (form === 'how' && next === 'long') return 'time';
    if (form === 'how' && MEASURES.has(next)) return 'number';
  }
  return null;
}

const isNumeral = (text: string): boolean => /^\p{N}/u.test(text);

/** Can a word of an article be (part of) what is asked for? */
export function canAnswer({ text, term, count, capitals }: Form, expected: ExpectedAnswer): boolean {
  switch (expected) {
    case 'time':
      return isNumeral(text) || TIMES.has(text);
    case 'number':
      return isNumeral(text) || NUMBERS.has(text);
    case 'name':
      return term >= 0 && capitals >= count * NAME_SHARE;
  }
}
