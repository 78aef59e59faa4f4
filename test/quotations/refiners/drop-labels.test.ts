import { expect, it } from 'vitest';
import { quotationsOf } from '../read.ts';

it.each([
  ['a speaker of the article', 'Ortiz: Talks Will Go On\n\nAna Ortiz said it was late.', 'Ana Ortiz'],
  [
    'a body that speaks in it',
    'Norrwater: No Leak Was Found\n\nNorrwater said the pipe was old.',
    'Norrwater',
  ],
  ['people by what they are', 'Police: Bridge Was Shut Too Late\n\nThe bridge was shut.', 'null'],
  ['a report', 'Report: Bridge Was Shut Too Late\n\nThe bridge was shut.', 'null'],
])('believes a headline of %s', (_, text, name) => {
  expect(quotationsOf(text)[0]).toMatch(new RegExp(`^\\[${name}\\] <:>`));
});

it.each([
  ['a place', 'Kelloway: first funeral set\n\nThe funeral is on Friday in Kelloway.'],
  ['an article of its own kind', 'Review: a play that failed\n\nThe play opened on Monday.'],
  ['a column', 'Correction: the bridge was shut on Monday\n\nThe bridge was shut.'],
  [
    'a person who says nothing in the article',
    'Ana Ortiz: the quiet mayor of Ely\n\nAna Ortiz was seen in May.',
  ],
])('believes no headline of %s', (_, text) => {
  expect(quotationsOf(text)).toEqual([]);
});

it('believes no headline of a place, though the place speaks', () => {
  const text = 'Ely: new crane arrives\n\nEly said it was pleased. The crane stands in Ely.';
  expect(quotationsOf(text)).toEqual(['[Ely] <said> {it was pleased}']);
});

it('reads what stands behind a label', () => {
  expect(quotationsOf('Kelloway: bridge was shut, Ana Ortiz says\n\nIt was shut in Kelloway.')).toEqual([
    '[Ana Ortiz] <says> {Kelloway: bridge was shut}',
  ]);
});

const BAKER = 'Jonas Kelloway, a baker, said the flour was gone. Mr. Kelloway said he would bake again.';

it.each(['Police in Kelloway met on Monday.', 'A flood hit Kelloway on Monday.'])(
  'believes no headline of a place, though somebody bears its name: %s',
  (where) => {
    const text = `Kelloway: first funeral set\n\n${where} ${BAKER}`;
    expect(quotationsOf(text).filter((said) => said.includes('<:>'))).toEqual([]);
  },
);

it('believes a headline of who bears a name that is no place', () => {
  expect(quotationsOf(`Kelloway: oven will burn again\n\n${BAKER}`)[0]).toMatch(/^\[Jonas Kelloway\] <:>/);
});

it('believes no headline of a surname that two speakers bear', () => {
  const text = 'Reyes: Pier Will Stay\n\nAna Reyes said it was late. Luis Reyes said it was early.';
  expect(quotationsOf(text)).toEqual([
    '[Ana Reyes] <said> {it was late}',
    '[Luis Reyes] <said> {it was early}',
  ]);
});
