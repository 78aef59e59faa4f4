import { describe, expect, it } from 'vitest';
import { excerptWords } from '../../../src/search/excerpts/excerpt-words.ts';

const formsOf = (text: string): string =>
  excerptWords(text)
    .map(({ form }) => form)
    .join(' ');

describe('excerptWords', () => {
  it.each([
    ['case', 'The FERRY', 'the ferry'],
    ['quotation marks', '“The ferry,” ‘late’ and "slow"', "the 'ferry' «late» and slow"],
    ['apostrophes', 'Lund’s ferry can’t', "Lund's ferry can't"],
    ['no-break spaces', 'ten\u00A0ferries\u202Fcame\u2009in', 'ten ferries came in'],
    ['composed letters', 'caf\u00E9 na\u00EFve', 'cafe\u0301 naive'],
    ['ligatures and wide letters', 'the ﬁnal Ｆerry', 'the final ferry'],
    ['dashes', 'the old–new ferry — late', 'the old-new ferry - late'],
    ['a hyphen after a prefix', 'co-operation, re‑election', 'cooperation reelection'],
    ['white space', ' the\n\n ferry\t', 'the ferry'],
    ['soft hyphens and joiners', 'fer\u00ADry\u200B boat', 'ferry boat'],
    ['full stops of an abbreviation', 'the U.S. and the U.N.', 'the US and the UN'],
    ['commas between thousands', '1,200,000 of 12,000', '1200000 of 12000'],
    ['marks at the end', 'late, again…!?', 'late again'],
  ])('takes no account of %s', (_name, one, other) => {
    expect(formsOf(one)).toBe(formsOf(other));
  });

  it.each([
    ['another word', 'the ferry is late', 'the ferry was late'],
    ['a negation', 'it can be', "it can't be"],
    ['an apostrophe that makes another word', "we're late", 'were late'],
    ['a possessive', 'Lund’s ferry', 'Lund ferry'],
    ['a decimal point', '1.5 metres', '15 metres'],
    ['a decimal comma', '1,5 metres', '15 metres'],
    ['a currency', '€5', '$5'],
    ['a per cent sign', '5%', '5'],
    ['the sign of a number', 'at -5 degrees', 'at 5 degrees'],
  ])('tells %s', (_name, one, other) => {
    expect(formsOf(one)).not.toBe(formsOf(other));
  });

  it('says where the words stand', () => {
    const text = '“It’s −5°,” said\u00A0the U.S. crew.';
    expect(excerptWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'It’s',
      '−',
      '5',
      '°',
      'said',
      'the',
      'U.S',
      'crew',
    ]);
  });

  it.each([
    'a',
    '1',
    ',',
    '.',
    '-',
    '’',
    'a.',
    '1,',
    'a’',
    'co-',
    '“',
    ' ',
    '\u0301',
    '\u00AD',
    '\uD800',
    '𝒂',
    '-1',
  ])('reads 100,000 of %j in bounded time', (piece) => {
    expect(excerptWords(piece.repeat(100_000)).length).toBeLessThanOrEqual(200_000);
  });
});
