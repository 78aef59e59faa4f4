import { describe, expect, it } from 'vitest';
import { reasonInWords, verdictInWords } from '../../src/answers/check-in-words.ts';
import { answerToJson } from '../../src/answers/to-json.ts';
import { withoutHidden } from '../../src/answers/without-hidden.ts';
import { coverageOf } from './coverage-of.ts';
import { check, library, told } from './harbour-papers.ts';

describe('exact', () => {
  const PIER = 'We cannot repair the old pier in 12 weeks';
  const BOTH = ['exact', 'courier harbour', PIER, 'word for word in the article'];

  it.each([
    ['as it stands', PIER],
    ['in another case', PIER.toUpperCase()],
    ['in quotation marks', `“${PIER}.”`],
    ['in other quotation marks', `«${PIER}»`],
    ['with no-break spaces', PIER.replaceAll(' ', '\u00A0')],
    ['on several lines', PIER.replaceAll(' ', '\n')],
    ['decomposed', PIER.normalize('NFD')],
  ])('counts a quotation %s', async (_name, text) => {
    expect(await told(text)).toEqual(BOTH);
  });

  it.each([
    [
      'indirect speech',
      'the council was told of every crack',
      'word for word in the article; indirect speech in the article, not a quotation',
      'Exact words, but not a quotation: the coverage has them as indirect speech.',
    ],
    [
      'what somebody denies',
      'the ferry contract had been signed',
      'word for word in the article; indirect speech in the article, not a quotation',
      'Exact words, but the coverage has them as denied or not said.',
    ],
    [
      'the article’s own words',
      'The council meets again on Friday',
      'word for word in the article; the article’s own words, not a quotation',
      'Exact words, but not a quotation: they are an article’s own.',
    ],
    [
      'words on both sides of a quotation mark',
      'before June. We cannot repair',
      'word for word in the article; partly outside the quotation marks, in the article’s own words',
      'Exact: in the coverage in these words, only some of them as a quotation.',
    ],
    [
      'words of the page',
      '<div>',
      'word for word in the article; not part of the article’s text',
      'Exact words, but not an article’s: they stand on its page, around the text.',
    ],
    ['one word', 'nobody', 'word for word in the article', 'Exact: quoted in the coverage in these words.'],
  ])('says what %s are', async (_name, text, reason, verdict) => {
    const answer = await check(text);
    if (answer.status !== 'found') throw new Error(answer.status);
    const [item] = answer.items;
    expect(reasonInWords(item!, library.article(item!.citation.article)!)).toBe(reason);
    expect(verdictInWords(answer)).toBe(verdict);
  });

  it('does not confirm what the article has somebody deny', async () => {
    const denied = coverageOf({ pier: 'Ana Lund denied saying: “Burn the pier.” She left on Friday.' });
    const answer = await check('Burn the pier', { speaker: 'Lund' }, denied);
    if (answer.status !== 'found') throw new Error(answer.status);
    expect(verdictInWords(answer)).toBe('Exact words, but the coverage has them as denied or not said.');
    expect(reasonInWords(answer.items[0]!, denied.article('pier')!)).toBe(
      'word for word in the article; denied or not said by Lund, as the article has it',
    );
  });

  it('counts an omission that is marked, in order and in one article', async () => {
    expect(await told('We cannot repair the old pier […] nobody should expect it')).toEqual([
      'exact',
      'harbour',
      'We cannot repair the old pier nobody should expect it',
      'word for word in the article, with words left out where it says so',
    ]);
    expect((await told('nobody should expect it … We cannot repair the old pier'))[0]).toBe('altered');
    expect((await told('We cannot repair the old pier … three hundred people'))[1]).toBe('courier');
  });

  it.each([
    ['a name after it', '“We cannot repair the old pier” — Ana Lund'],
    ['a surname before it', 'Lund: “We cannot repair the old pier”'],
    ['a clause', '“We cannot repair the old pier,” said Lund'],
  ])('knows the speaker by %s', async (_name, text) => {
    const [verdict, , , reason] = await told(text);
    expect([verdict, reason]).toEqual(['exact', expect.stringMatching(/said by .*Lund, as typed$/)]);
  });

  it('reads on across boilerplate, and quotes none of it', async () => {
    const answer = await check('old pier last winter. The council meets again');
    expect(answer).toMatchObject({ verdict: 'exact' });
    expect(
      JSON.stringify(answerToJson(answer, { command: 'check-quote', query: '' }, library)),
    ).not.toContain('div');
  });

  it('has nothing of what a server’s moderators hid', async () => {
    const answer = await check('three hundred people');
    const [item] = 'items' in answer ? answer.items : [];
    const view = withoutHidden(library, [item!.citation]);
    expect(await check('three hundred people', {}, view)).toMatchObject({ verdict: 'absent' });
    expect(await check('the new ferry carries four hundred people', {}, view)).toMatchObject({
      verdict: 'absent',
    });
    expect(await check('We cannot repair the old pier', {}, view)).toMatchObject({ verdict: 'exact' });
  });

  it('looks only where it was asked to', async () => {
    const text = 'three hundred people';
    expect((await check(text)).verdict).toBe('exact');
    expect((await check(text, { source: 'harbour' })).verdict).toBe('absent');
    expect(await check(text, { source: 'nowhere' })).toMatchObject({
      reason: 'unknown-source',
      verdict: null,
    });
  });
});
