import { expect, it } from 'vitest';
import { type Said, saidOn } from '../../src/quotations/said-on.ts';

/** [“…”] is direct, {…} its cue and (…) its speaker, in this order or another; all are of one speaker but those of /…/. */
function read(marked: string): string[][] {
  const text = marked.replace(/[{}()]/g, '');
  const at = (words: string, from: number) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const quotations = marked.split(' | ').map((piece): Said => {
    const from = text.indexOf(piece.replace(/[{}()]/g, ''));
    const cue = /\{(.*?)\}/.exec(piece)?.[1];
    const speaker = /\((.*?)\)/.exec(piece)?.[1];
    return {
      kind: piece.includes('“') ? 'direct' : 'indirect',
      spans: [...piece.matchAll(/“.*?”/g)].map(([words]) => at(words, from)),
      cue: cue ? at(cue, from) : null,
      speaker: speaker ? at(speaker, from) : null,
      speakerName: speaker ? (speaker === 'Brandt' ? 'Brandt' : 'Lund') : null,
    };
  });
  return saidOn(quotations, text).map((spans) => spans.map(({ start, end }) => text.slice(start, end)));
}

it.each([
  ['one in parts', '“We waited,” {said} (Lund), “all day.”', [['“We waited,”', '“all day.”']]],
  ['one in one part', '“We waited,” {said} (Lund).', []],
  [
    'two of one speaker',
    '“We waited,” (Lund) {said}. | “It rained,” (she) {added}.',
    [['“We waited,”', '“It rained,”']],
  ],
  [
    'whose second is announced',
    '“We waited,” (Lund) {said}. | (She) {added}: “It rained.”',
    [['“We waited,”', '“It rained.”']],
  ],
  ['two of two', '“We waited,” (Lund) {said}. | “It rained,” (Brandt) {said}.', []],
  ['two of nobody', '“We waited,” {it was said}. | “It rained.”', []],
  ['more in between', '“We waited,” (Lund) {said}, and left. | “It rained,” (she) {added}.', []],
])('joins %s', (_name, marked, expected) => {
  expect(read(marked)).toEqual(expected);
});
