import { describe, expect, it } from 'vitest';
import type { DatedItem } from '../../src/answers/answer.ts';
import { answerToJson } from '../../src/answers/to-json.ts';
import { when } from '../../src/answers/when.ts';
import { slice } from '../../src/span.ts';
import { requestFor } from '../support/request-for.ts';
import { coverageOf, wordsOf } from './coverage-of.ts';

const library = coverageOf(
  {
    a: 'The ferry Aurora sank on 3 May 2021. Fishermen came at once.',
    b: 'Many still mourn since the ferry Aurora sank on 3 May 2021 near Holm.',
    c: 'The ferry Aurora sank in a storm, people in Holm remember.',
    d: 'The council met.\n\nSchools were opened. Books were bought. Teachers came. Pupils sang.\n\nBuses stood still on 9 May 2021. It rained and the ferry Aurora sank in front of everybody.',
    e: 'Buses stood still on 3 May 2021. It rained, fishermen watched, and somewhere the ferry Aurora sank.',
  },
  { a: { publishedOn: '2021-05-06' }, c: { publishedOn: '2021-05-05' }, d: { publishedOn: '2021-05-20' } },
);
const request = requestFor('When did the ferry Aurora sink?');
const answer = await when(request, library);
if (answer.status !== 'found') throw new Error(answer.status);
const itemOf = (day: string): DatedItem => {
  const items = answer.items.filter(({ interval }) => interval?.from === day);
  if (items.length !== 1 || !items[0]) throw new Error(`${items.length} items for ${day}`);
  return items[0];
};

describe('when', () => {
  it('gives each day once, and the other articles whose own words give it', () => {
    expect(answer.items.map(({ interval }) => interval?.from).toSorted()).toEqual([
      '2021-05-03',
      '2021-05-05',
      '2021-05-09',
    ]);
    const { citation, alsoIn, basis, governs } = itemOf('2021-05-03');
    expect({ basis, governs }).toEqual({ basis: 'text', governs: 'sentence' });
    expect([citation.article, ...alsoIn].toSorted()).toEqual(['a', 'b']);
  });

  it('falls back on the article’s date and says so', () => {
    expect(itemOf('2021-05-05')).toMatchObject({
      citation: { article: 'c' },
      basis: 'published',
      timex: null,
      governs: null,
    });
  });

  it('quotes the sentence that names the day along, its words marked', () => {
    const item = itemOf('2021-05-09');
    const { text } = library.article('d')!.article;
    expect(item.governs).toBe('before');
    expect(wordsOf(item, library)).toEqual([
      'Buses stood still on 9 May 2021.',
      'It rained and the ferry Aurora sank in front of everybody.',
    ]);
    expect(item.highlights.map((span) => slice(text, span))).toContain('9 May 2021');
  });

  it('knows a season or a year for an answer, but for a year that the question says itself', async () => {
    const works = coverageOf(
      {
        a: 'The council met on 3 May 2021. The swing bridge reopens in spring 2022. The lock follows in 2027. The pier burned down two years ago.',
      },
      { a: { publishedOn: '2021-05-06' } },
    );
    const dayOf = async (text: string) => {
      const found = await when(requestFor(text), works);
      return found.status === 'found' ? found.items[0]?.interval : null;
    };
    expect(await dayOf('swing bridge reopens')).toEqual({ from: '2022-03-01', to: '2022-05-31' });
    expect(await dayOf('swing bridge reopens in spring 2022')).toEqual({
      from: '2022-03-01',
      to: '2022-05-31',
    });
    expect(await dayOf('pier burned down two years ago')).toEqual({ from: '2019-01-01', to: '2019-12-31' });
    expect(await dayOf('lock follows')).toEqual({ from: '2027-01-01', to: '2027-12-31' });
    expect(await dayOf('lock follows in 2027')).toEqual({ from: '2021-05-03', to: '2021-05-03' });
  });

  it('joins the two in JSON by the mark of an omission', () => {
    const items = [itemOf('2021-05-09')];
    expect(answerToJson({ ...answer, items }, { command: 'when', query: '' }, library)).toMatchObject({
      items: [
        {
          text: 'Buses stood still on 9 May 2021. […] It rained and the ferry Aurora sank in front of everybody.',
          timex: { value: '2021-05-09', from: '2021-05-09', to: '2021-05-09' },
        },
      ],
    });
  });

  it('leaves out articles that only share a common word', async () => {
    const papers = coverageOf({
      a: 'The tram strike in Harwick ended on 5 May 2023 after the city agreed to raise pay.',
      b: 'The ward at Kelloway will close on 3 March 2024. Staff threatened to strike in February 2024.',
      c: 'Norvik Power named Ida Roth as its chief on 1 June 2022. Her contract ends in 2027.',
      d: 'Egg prices rose in Soller on 2 April 2023, and the market ends at noon.',
      e: 'The museum opened a show of old maps on 9 March 2023. It ends in May 2024.',
    });
    const given = await when(requestFor('strike ends'), papers);
    const items = 'items' in given ? given.items : [];
    expect(items.map(({ citation }) => citation.article)).toEqual(['a', 'b']);
  });

  it('says that the coverage does not say', async () => {
    expect(await when(requestFor('When was the opera built?'), library)).toMatchObject({
      status: 'none',
      reason: 'no-match',
    });
  });
});
