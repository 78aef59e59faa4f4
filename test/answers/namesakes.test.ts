import { describe, expect, it } from 'vitest';
import { chooseSpeaker } from '../../src/answers/choose-speaker.ts';
import { saidInWords } from '../../src/answers/in-words.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import { requestFor } from '../support/request-for.ts';
import { coverageOf, wordsOf } from './coverage-of.ts';

const FULL = 'Jane Marlow, the harbour master, said: “The quay is safe.”';
const ALONE = 'Marlow said the quay would shut on Friday.';
const SAFE = ['Jane Marlow', '“The quay is safe.”'];
const SHUT = ['Marlow', ALONE];

/** What is given for a name: [the article's name for who said it, its words]; or the choice. */
async function saidBy(speaker: string, ...texts: string[]) {
  const library = coverageOf(Object.fromEntries(texts.map((text, i) => [`a${i}`, text])));
  const answer = await whoSaid(requestFor('', { speaker }), library);
  if (answer.status === 'ambiguous') return answer.choices.map(({ value }) => value);
  if (answer.status === 'none') return answer.reason;
  return answer.items.map((item) => [item.speaker?.name, wordsOf(item, library).join(' | ')]);
}

describe('a surname that an article gives alone', () => {
  it.each(['Marlow', 'marlow', 'Jane Marlow', 'jane-marlow', 'marlow-2', 'Marlo'])(
    'is taken with the one person who bears it: %s',
    async (typed) => {
      expect(await saidBy(typed, FULL, ALONE)).toEqual([SAFE, SHUT]);
    },
  );

  it('is taken with particles, hyphens and whatever it is called for', async () => {
    const both = ['Jan van der Berg said it was late.', 'Van der Berg said it was early.'];
    expect(await saidBy('Jan van der Berg', ...both)).toHaveLength(2);
    expect(await saidBy('van der berg', ...both)).toHaveLength(2);
    const hyphen = ['Ana Lopez-Reyes said it was late.', 'Lopez-Reyes said it was early.'];
    expect(await saidBy('Lopez-Reyes', ...hyphen)).toHaveLength(2);
  });

  it('leads to a choice where several bear it, and each of them can be taken', async () => {
    const texts = [FULL, 'Tom Marlow said the quay was old.', ALONE];
    expect(await saidBy('Marlow', ...texts)).toEqual(['marlow-2', 'jane-marlow', 'tom-marlow']);
    expect(await saidBy('marlow-2', ...texts)).toEqual([SHUT]);
    expect(await saidBy('Jane Marlow', ...texts)).toEqual([SAFE]);
  });

  it.each([
    ['a place', 'Marlow said the quay would shut. Boats are made in Marlow.'],
    ['an organisation', 'Marlow said the quay would shut. Marlow Council met.'],
  ])('leads to a choice where it is %s as well', async (_, text) => {
    expect(await saidBy('Marlow', FULL, text)).toEqual(['marlow-2', 'jane-marlow']);
    expect(await saidBy('Jane Marlow', FULL, text)).toEqual([SAFE]);
  });

  it.each([
    ['a nation', 'China said the quay would shut.', 'Ana China said it was safe.', 'china-2'],
    ['an abbreviation', 'NATO said the quay would shut.', 'Ana Nato said it was safe.', 'nato-2'],
    ['a first name', 'Jane said the quay would shut.', FULL, 'jane-2'],
  ])('leads to a choice where it is %s', async (_, alone, full, id) => {
    const typed = id.slice(0, -2);
    expect(await saidBy(typed, alone, full)).toContain(id);
    expect(await saidBy(full.slice(0, full.indexOf(' ', 5)), alone, full)).toHaveLength(1);
  });

  it('is alone where nobody bears it', async () => {
    expect(await saidBy('Marlow', ALONE, 'Ana Ode said it was late.')).toEqual([SHUT]);
  });
});

it('shows the surname that an article gives where the coverage knows the whole name', async () => {
  const library = coverageOf({
    a: 'Tom Ortiz said it failed.',
    b: 'President Ortiz said it held. The rest was what Ortiz had told them.',
  });
  const chosen = chooseSpeaker('Ortiz', library);
  expect(chosen).toMatchObject({ speakers: [{ name: 'Tom Ortiz' }] });
  const answer = await whoSaid(requestFor('', { speaker: 'Ortiz' }), library);
  const lines =
    'items' in answer
      ? answer.items.map((item) => saidInWords(item, library.article(item.citation.article)!))
      : [];
  expect(lines).toContainEqual(expect.stringMatching(/Tom Ortiz · “said”/));
  expect(lines).toContainEqual(
    expect.stringMatching(/Tom Ortiz \(in the article: President Ortiz\) · “said”/),
  );
});
