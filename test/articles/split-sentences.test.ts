import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE } from '../../src/articles/bound-sentences.ts';
import { splitSentences } from '../../src/articles/split-sentences.ts';
import { slice } from '../../src/span.ts';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map((span) => slice(text, span));

/** `¦` stands where a sentence ends; the white space after it is no part of any. */
const expectSplit = (marked: string): void => {
  const sentences = marked.split(/\s*¦\s*/);
  expect(split(marked.replaceAll(' ¦', '').replaceAll('¦', ''))).toEqual(sentences);
};

describe('titles and names', () => {
  it.each([
    'Mr. Reyes left. ¦ Mrs. Reyes stayed.',
    'Dr. Ann Reyes met Gov. Tom Hale and Sen. Lu. ¦ They talked.',
    'Lt. Gov. Ann Reyes spoke for Gen. Hale.',
    'Messrs. Hale and Lu sued; Prof. Ortiz and Rev. Kim did not.',
    'J. K. Marlow wrote it. ¦ Donald W. Bush read it.',
    'The book is by J.K. Marlow. ¦ It sold well.',
    'C. Boyden Hale spoke first.',
    'Malcolm X. Ortiz is a made-up name.',
    'Tom Hale Jr. Day is in May.',
    'They moved to St. Olave and then to Ft. Hale.',
    'Reps. Ann Reyes and Tom Hale voted no.',
  ])('%s', expectSplit);
});

describe('abbreviations', () => {
  it.each([
    'The U.S. Treasury and the U.N. Security Council met.',
    'He lives in the U.S. ¦ The rest of the family does not.',
    'They returned to the U.S. ¦ In Oslo nobody noticed.',
    'Acme Inc. Chief Executive Ann Reyes resigned.',
    'She works for Acme Inc. ¦ He works for Hale Corp. ¦ They commute.',
    'She runs Acme Ltd. ¦ Mr. Hale owns it.',
    'It opens at 9 a.m. Wednesday and closes at 5 p.m. EST.',
    'It closed at 5 p.m. ¦ Nobody came.',
    'The call began at 6 p.m. Beijing time.',
    'See No. 5 on the list.',
    'Was it him? ¦ He said no. ¦ The rest agreed.',
    'The vote is on Jan. 5 or Feb. 12, 2021.',
    'It was over by Dec. ¦ The town slept.',
    'Bring food, e.g. Bread or i.e. Rolls.',
    'The case is Hale vs. Reyes, and before it Lu v. Ortiz.',
    'Ann Reyes (D-Va.) and Tom Hale, R-Calif., agreed.',
    'HARBOUR CITY, Fla. (Wire) - The mayor resigned.',
    'She holds a Ph.D. from Oslo.',
    'They sell paint, glue, etc. ¦ The shop is small.',
    'Officials turned to Plan B. ¦ Ferries ran all night.',
    'It costs approx. 5 crowns, cf. Table 2.',
    'Look at pp. 12 to 14, vol. 3, ch. 2.',
  ])('%s', expectSplit);
});

describe('figures, ellipses, marks', () => {
  it.each([
    'Prices rose 3.5 percent to $1.20. ¦ Wages rose 1.1.',
    'It ended in 1999. ¦ 2000 was better.',
    'Version 2.0.1 is out. ¦ 12 people use it.',
    'She waited ... and left.',
    'She waited… ¦ Then the bus came.',
    'She waited. . . . ¦ Then the bus came.',
    'Well ... I think so.',
    'Will they go? ¦ Nobody knows! ¦ Who asked?!',
    'Visit example.com. ¦ Read Node.js notes at www.example.org/a.b.',
    'The shop Yahoo! Inc. is closed.',
    'Ferries stopped.[12] ¦ Trains ran.[3][4]',
    '1. Close the pier.',
    'a. Close the pier.',
    'Officials said.¦The minister agreed.',
    'iPhones sell. ¦ iPads do not. ¦ eBay sells both.',
    'He left. ¦ $5 remained. ¦ €7 did not. ¦ 🎉 followed.',
    'He left (see p. 5. It is long) at noon.',
    'He left. ¦ (She stayed. ¦ So did I.) ¦ We ate.',
    'He [the mayor. Not his son] left.',
    'The mayor left\u00a0. ¦ Nobody\u00a0followed.',
    'No sentence end here',
    'We agree.¦\u200bThey do not.',
    '我们同意。¦他们不同意！¦好。',
    'وصل الوزير. ¦ غادر الوفد.',
  ])('%s', expectSplit);
});

describe('quotations', () => {
  it.each([
    '“We agree,” she said. ¦ “We go.”',
    '“We agree!” he said. ¦ Nobody laughed.',
    '“Do you agree?” Ann Reyes asked. ¦ Nobody spoke.',
    '“Do you agree?” Ann Reyes, a farmer, asked.',
    '“Do you agree?” I asked.',
    '“Do you agree?” ¦ The mayor said nothing.',
    '“We agree.” ¦ Ann Reyes said it twice.',
    '“We agree. We go.” ¦ She left.',
    '“We agree. We go. We win,” she said, “and that is all. Good night.” ¦ She left.',
    'She said: “We agree. We go.” ¦ Then she left.',
    'She called it “shameful.” ¦ He did not.',
    'He called the plan “dead on arrival”. ¦ She agreed.',
    '"We agree. We go," she said. ¦ "They do not."',
    '"Why? Who knows!" Mr. Hale shouted. ¦ "Not me."',
    "``We agree. We go,'' she said. ¦ ``They do not.''",
    '‘We agree. We go,’ she said. ¦ ‘They don’t.’',
    "'We agree. We don't go,' she said. ¦ 'They do.'",
    '„Wir gehen. Wir bleiben“, sagte Frau Hale. ¦ Er schwieg.',
    '« Nous partons. Nous restons », dit-elle. ¦ Il se tut.',
    'He said she told him, “I said ‘Go. Now.’ And he went.” ¦ It rained.',
    '“We agree. ¦ They do not. ¦ An unclosed mark takes nothing with it.',
    'We agree.” ¦ A closing mark without an opening one is nothing either. ¦ “So?”',
    'A pole of 6\'2" is long. ¦ A pole of 5\'1" is not.',
    '" We agree . We go , " he said . ¦ " The rest followed . " ¦ Nobody minded .',
    '“We agree.”¦“We do not.”',
  ])('%s', expectSplit);

  it('cuts inside a quotation that is too long to stay in one piece', () => {
    const quotation = `“${'We will meet the council on Monday and ask for a second ferry. '.repeat(12)}Good night,” she said.`;
    const sentences = split(`${quotation} He left.`);
    expect(sentences).toHaveLength(14);
    expect(sentences.at(-2)).toBe('Good night,” she said.');
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '.',
      '?',
      '!',
      '…',
      ' ',
      '\n',
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      '(',
      ')',
      '[',
      ']',
      'Mr',
      'U.S.',
      'a',
      'The',
      '5',
    ],
    ...['\u00a0', '\u200b', '😀', '\ud800', 'é', 'م', '。', '``', "''", '–'],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  );

  it('is covered in order, without overlap, by trimmed sentences of bounded length', () => {
    fc.assert(
      fc.property(anyText, fc.nat(5), (text, before) => {
        const whole = `${'x'.repeat(before)}${text}`;
        let end = before;
        for (const sentence of splitSentences(whole, { start: before, end: whole.length })) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(whole.slice(end, sentence.start).trim()).toBe('');
          expect(slice(whole, sentence)).toBe(slice(whole, sentence).trim());
          expect(sentence.end - sentence.start).toBeGreaterThan(0);
          expect(sentence.end - sentence.start).toBeLessThanOrEqual(LONGEST_SENTENCE);
          end = sentence.end;
        }
        expect(whole.slice(end).trim()).toBe('');
      }),
    );
  });

  // A quadratic step would make these take minutes, and the test's own time limit ends it.
  it.each([
    '"',
    '“',
    '”',
    "'",
    '‘',
    '“a”',
    '(',
    '()',
    '[1]',
    '.',
    '. ',
    '. A',
    'A. ',
    'Mr. ',
    '? ',
    '“Why?” Aa ',
    '… ',
    'a.b.',
    '``',
    '。',
    'Aa ',
  ])('takes 100,000 times %j', (piece) => {
    const text = piece.repeat(100_000);
    expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('cuts text without sentence ends at spaces, and between whole characters', () => {
    expect(split('word '.repeat(2_000)).every((part) => /^(?:word ?)+$/.test(part))).toBe(true);
    expect(split(`x${'😀'.repeat(5_000)}`).every((part) => part.isWellFormed())).toBe(true);
  });
});
