import type { Token } from './token.ts';

const CALENDAR =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|yesterday|today|tonight|tomorrow|later|earlier|recently|week|month|year|night|morning|afternoon|evening|time|day|days|weekend|years|weeks|months)$/;
const PRONOUN =
  /^(he|she|they|i|we|you|it|who|which|one|some|many|most|others|both|few|several|all|none|another|neither|this|that|these|those|them|us|me|him|her|everyone|somebody|someone|nobody|each)$/;
const POSSESSIVE = /^(my|his|her|its|our|their|your)$/;
const NOMINAL = /^(NOUN|PROPN|NUM|ADJ|X|SYM)$/;
const HEAD = /^(NOUN|PROPN|NUM|X)$/;

/** Days, months and words for stretches of time: they end a noun phrase rather than belong to one. */
export const isCalendarWord = (lower: string): boolean => CALENDAR.test(lower);

export const isCalendar = (token: Token | undefined): boolean =>
  token !== undefined && isCalendarWord(token.lower);

/** Stands for somebody or something, whatever its tag. */
export const isPronoun = ({ lower }: Token): boolean => PRONOUN.test(lower);

/** May stand inside a noun phrase. */
export const isNominal = ({ pos }: Token): boolean => NOMINAL.test(pos);

/** May be what a noun phrase is about: [mayor], [Reyes], [she], [%]. */
export const isHead = (token: Token): boolean =>
  (HEAD.test(token.pos) || token.text === '%' || isPronoun(token)) &&
  !/^(there|what|how|why)$/.test(token.lower);

export const isDeterminer = ({ pos, lower }: Token): boolean =>
  (pos === 'DET' && !/^(which|what|whose)$/.test(lower)) || POSSESSIVE.test(lower);

/** Joins two parts of one phrase: the mayor['s] aide, Reyes [&] Sons. */
export const isJoint = ({ text }: Token): boolean => /^('s|'|&|\/)$/.test(text);
