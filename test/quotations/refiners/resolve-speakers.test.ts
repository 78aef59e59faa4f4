import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/articles/segment.ts';
import { findQuotations } from '../../../src/quotations/find-quotations.ts';

const speakersOf = (text: string) =>
  findQuotations({ id: 'a', text }, segment(text)).map(
    ({ speakerName, resolution }) => `${speakerName} (${resolution})`,
  );

describe('names', () => {
  it.each([
    ['Gov. Ana Reyes said it failed.', 'Ana Reyes (named)'],
    ['The board met Ana Reyes. Reyes said it failed.', 'Ana Reyes (surname)'],
    ['The board met Ana Reyes. Mrs. Reyes said it failed.', 'Ana Reyes (surname)'],
    ['US Ambassador to the United Nations Linda Park said it failed.', 'Linda Park (named)'],
    ['US Ambassador to the United Nations, Linda Park, said it failed.', 'Linda Park (named)'],
    ['The lawyer, Ana Reyes, said it failed.', 'Ana Reyes (named)'],
    ['Ana Reyes and Tom Ortiz said it failed.', 'Ana Reyes (named)'],
    ['The Ely council said it failed.', 'Ely council (named)'],
    ['The White House said it failed.', 'White House (named)'],
    ['The government of Joan Reyes said it failed.', 'government of Joan Reyes (named)'],
    ['A lawyer for Joan Reyes said it failed.', 'null (null)'],
    ['Aides said it failed.', 'null (null)'],
  ])('%s', (text, expected) => {
    expect(speakersOf(text).at(-1)).toBe(expected);
  });

  it('tells namesakes apart by their titles', () => {
    const text = 'The board met Ann Reyes and Tom Reyes. Mr. Reyes said it failed. Ms. Reyes said it held.';
    expect(speakersOf(text)).toEqual(['Tom Reyes (surname)', 'Ann Reyes (surname)']);
  });
});

describe('pronouns', () => {
  it.each([
    ['the speaker before', '“It failed,” said Tom Ortiz. “It was late,” he added.', 'Tom Ortiz (pronoun)'],
    ['the subject before', 'Tom Ortiz met Paul Price. He said it failed.', 'Tom Ortiz (pronoun)'],
    [
      'a name of its own sentence that nothing else tells to be a person’s',
      'The board met Mary Reyes. Solheim denied that it was late: “No,” she said.',
      'Solheim (pronoun)',
    ],
    [
      'the nearest of that gender',
      'Mary Reyes met the board. Tom Ortiz left. She said it failed.',
      'Mary Reyes (pronoun)',
    ],
    [
      'the subject of the clause before',
      'Tom Ortiz left early, but he said it failed.',
      'Tom Ortiz (pronoun)',
    ],
    [
      'nobody in its own content',
      'Tom Ortiz left. It was the fault of Paul Price, he said.',
      'Tom Ortiz (pronoun)',
    ],
    [
      'the owner of what the clause is about',
      'Tom Ortiz’s fate is open, but he said it failed.',
      'Tom Ortiz (pronoun)',
    ],
    ['a name before who', 'The board met Tom Ortiz, who said it failed.', 'Tom Ortiz (relative)'],
    ['an earlier verb’s subject', 'Tom Ortiz left, adding that it failed.', 'Tom Ortiz (inherited)'],
    ['nobody, if nobody fits', 'Mary Reyes met the board. He said it failed.', 'null (null)'],
    ['no place', 'Rain fell in Clarkton. He said it failed.', 'null (null)'],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text).at(-1)).toBe(expected);
  });
});
