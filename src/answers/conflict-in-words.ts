import type { Conflict } from './answer.ts';

const ABOUT: Readonly<Record<Conflict['kind'], string>> = {
  wording: 'the words of a quotation',
  name: 'a name',
  role: 'an office',
  number: 'a number',
  date: 'a date',
};

/** [certain: the coverage disagrees on a name (one person by first name and office, spelled in two ways)] */
export const conflictInWords = ({ kind, certain, reason }: Conflict): string =>
  certain
    ? `certain: the coverage disagrees on ${ABOUT[kind]} (${reason})`
    : `possible: the coverage may disagree on ${ABOUT[kind]} (${reason})`;
