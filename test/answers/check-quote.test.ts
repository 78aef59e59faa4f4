import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { QuoteCheck, Request } from '../../src/answers/answer.ts';
import { reasonInWords, verdictInWords } from '../../src/answers/check-in-words.ts';
import { checkQuote } from '../../src/answers/check-quote.ts';
import { answerToJson } from '../../src/answers/to-json.ts';
import { withoutHidden } from '../../src/answers/without-hidden.ts';
import { makeArticle } from '../../src/articles/make-article.ts';
import { buildLibrary, type Library } from '../../src/library.ts';
import { excerptWords } from '../../src/search/excerpts/excerpt-words.ts';
import { requestFor, seeds } from '../support/ask-seeds.ts';

const STATED = { title: null, outlet: null, author: null, url: null, publishedOn: null };

const HARBOUR = `The harbour of Lindholm will not open before June. “We cannot repair the old pier in 12 weeks, and nobody should expect it,” chief engineer Ana Lund said on Monday.

Envoy Tomas Brandt denied that the ferry contract had been signed. Lund added that the council was told of every crack in the old pier last winter.

<div>Ferries today</div>

The council meets again on Friday.`;

const COURIER = `Ana Lund presented the plan. “We cannot repair the old pier in 12 weeks,” she said.

“The new ferry carries three hundred people,” said Idris Vance, who owns the company.`;

const library = buildLibrary([
  makeArticle('courier', COURIER, STATED),
  makeArticle('harbour', HARBOUR, { ...STATED, publishedOn: '2023-05-12' }),
]);

const check = (text: string, filters: Partial<Request> = {}, from: Library = library): Promise<QuoteCheck> =>
  checkQuote(requestFor(text, filters), from);

/** Verdict, article and the articles folded into it, difference [-typed-] {+article+}, and reason. */
async function told(text: string, filters: Partial<Request> = {}): Promise<string[]> {
  const answer = await check(text, filters);
  const { items } = answerToJson(answer, { command: 'check-quote', query: text }, library) as {
    items: {
      citation: { article: string };
      alsoIn: string[];
      reason: string;
      diff: { op: string; text: string }[];
    }[];
  };
  const marks = { same: ['', ''], added: ['[-', '-]'], dropped: ['{+', '+}'] } as Record<
    string,
    [string, string]
  >;
  return [
    answer.verdict ?? answer.status,
    ...items.flatMap(({ citation, alsoIn, diff, reason }) => [
      [citation.article, ...alsoIn].join(' '),
      diff.map((part) => marks[part.op]!.join(part.text)).join(' '),
      reason,
    ]),
  ];
}

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
      'the ferry contract had been signed',
      'word for word in the article; indirect speech in the article, not a quotation',
      'Exact words, but not a quotation: the coverage has them as indirect speech.',
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

describe('altered', () => {
  it.each([
    [
      'a word changed',
      'We cannot repair the new pier in 12 weeks',
      'We cannot repair the {+old+} [-new-] pier in 12 weeks',
      '1 word changed',
    ],
    [
      'a negation left out',
      'The harbour of Lindholm will open before June',
      'The harbour of Lindholm will {+not+} open before June',
      '“not” is left out; the article’s own words, not a quotation',
    ],
    [
      'a negation taken out of a word',
      'We can repair the old pier in 12 weeks',
      'We {+cannot+} [-can-] repair the old pier in 12 weeks',
      '“cannot” is left out',
    ],
    [
      'a negation added',
      'The council does not meet again on Friday',
      'The council {+meets+} [-does not meet-] again on Friday',
      '“not” is added; 1 word changed, 2 added; the article’s own words, not a quotation',
    ],
    [
      'a number changed',
      'We cannot repair the old pier in 21 weeks',
      'We cannot repair the old pier in {+12+} [-21-] weeks',
      'a number is changed, “12” in the article to “21”',
    ],
    [
      'the last word changed',
      'We cannot repair the old pier in 12 days',
      'We cannot repair the old pier in 12 {+weeks+} [-days-]',
      '1 word changed',
    ],
    [
      'the first words changed',
      'No great ferry carries three hundred people',
      '{+The new+} [-No great-] ferry carries three hundred people',
      '“No” is added; 2 words changed',
    ],
    [
      'words added at the end of a sentence',
      'The council meets again on Friday evening',
      'The council meets again on Friday [-evening-]',
      '1 word added; the article’s own words, not a quotation',
    ],
    [
      'words left out in silence',
      'The new ferry carries hundred people',
      'The new ferry carries {+three+} hundred people',
      '1 word left out',
    ],
    [
      'words added',
      'The brand new ferry carries almost three hundred people',
      'The [-brand-] new ferry carries [-almost-] three hundred people',
      '2 words added',
    ],
  ])('tells %s', async (_name, text, difference, reason) => {
    const [verdict, , diff, why] = await told(text);
    expect([verdict, diff, why]).toEqual(['altered', difference, reason]);
  });

  it('shows what who is named said instead, after the right words of another speaker', async () => {
    const papers = buildLibrary([
      makeArticle('echo', '“The air is not safe to breathe today,” said Greta Lind of Clean River.', STATED),
      makeArticle('radio', `${HARBOUR}\n\n“The air is safe to breathe today,” said Dana Holm.`, STATED),
    ]);
    const answer = await check('The air is not safe to breathe today', { speaker: 'Dana Holm' }, papers);
    expect(verdictInWords(answer)).toBe('Altered: the right words, another speaker.');
    const items = 'items' in answer ? answer.items : [];
    expect(items.map((item) => reasonInWords(item, papers.article(item.citation.article)!))).toEqual([
      'word for word in the article; another speaker: typed as said by Dana Holm',
      '“not” is added; said by Dana Holm, as typed',
    ]);
  });

  it('shows words where somebody says them before the headline that has them', async () => {
    const papers = buildLibrary([
      makeArticle('echo', '‘I just ran’: survivors of the fire\n\n“I just ran,” said Ana Holm.', STATED),
    ]);
    const answer = await check('I just ran', {}, papers);
    expect('items' in answer && answer.items[0]?.quotation?.speakerName).toBe('Ana Holm');
  });

  it('shows the right words of another speaker', async () => {
    const answer = await check('“The new ferry carries three hundred people” — Ana Lund');
    expect(answer.verdict).toBe('altered');
    expect(verdictInWords(answer)).toBe('Altered: the right words, another speaker.');
    expect((await told('three hundred people', { speaker: 'Ana Lund' }))[3]).toBe(
      'word for word in the article; another speaker: typed as said by Ana Lund',
    );
  });

  it('shows that what is claimed to be said is indirect speech', async () => {
    const answer = await check('Tomas Brandt: “the ferry contract had been signed”');
    expect(verdictInWords(answer)).toBe('Altered: the right words, but not a quotation in the article.');
  });

  it('shows both places that were joined', async () => {
    const text = 'The new ferry carries three hundred people in the old pier last winter';
    expect(await told(text)).toEqual([
      'altered',
      'courier',
      'The new ferry carries three hundred people [-in the old pier last winter-]',
      'joined from two places: only a part stands here, word for word',
      'harbour',
      '[-The new ferry carries three hundred people-] in the old pier last winter',
      'joined from two places: only a part stands here, word for word; indirect speech in the article, not a quotation',
    ]);
  });
});

describe('absent', () => {
  it.each([
    ['other words', 'The price of lighthouse oil fell sharply in the southern islands'],
    ['two words that stand apart', 'council ferry'],
    ['one word', 'lighthouse'],
    ['grammar in another order', 'in the of and to'],
    [
      'a sentence that shares some words',
      'Nobody in Lindholm has seen the lighthouse keeper since the storm of 1911',
    ],
  ])('says so of %s', async (_name, text) => {
    expect(await check(text)).toMatchObject({ status: 'none', verdict: 'absent', reason: 'absent' });
  });

  it.each(['', '…', '“”', '👍'])('has nothing to check in %j', async (text) => {
    expect(await check(text)).toMatchObject({ status: 'none', verdict: null, reason: 'empty' });
  });

  it.each(['a', 'the ', 'pier ', '1', '“', '. ', '’', '— ', 'a b ', 'not ', '“a” ', 'a … '])(
    'answers 100,000 characters of %j in bounded time',
    async (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      expect(['empty', 'absent', 'too-long']).toContain(((await check(text)) as { reason: string }).reason);
    },
  );
});

describe('the default coverage', () => {
  test.each([
    ['high-level discussions may continue', '003_767f74c7ad0d4c0d'],
    ['high-level discussion may continue', '001_fd2b0b589cd7467c'],
  ])('has “%s” in one article', async (text, article) => {
    expect(await check(text, {}, seeds)).toMatchObject({
      verdict: 'exact',
      items: [{ citation: { article }, alsoIn: [], speaker: { name: 'John Kirby' } }],
    });
  });

  const tokens = seeds.articles.map(({ article }) => ({
    ...article,
    words: [...article.text.matchAll(/\S+/g)],
  }));
  const stretch = fc
    .record({ which: fc.nat(tokens.length - 1), from: fc.nat(), length: fc.integer({ min: 5, max: 40 }) })
    .map(({ which, from, length }) => {
      const { id, text, words } = tokens[which]!;
      const first = from % (words.length - length);
      const last = words[first + length - 1]!;
      return { id, text: text.slice(words[first]!.index, last.index + last[0].length) };
    })
    .filter(({ text }) => excerptWords(text).length > 4);

  test('has every stretch of its articles', async () => {
    await fc.assert(
      fc.asyncProperty(stretch, async ({ id, text }) => {
        const answer = await check(text, {}, seeds);
        expect(answer.verdict).toBe('exact');
        const items = 'items' in answer ? answer.items : [];
        expect(items.flatMap(({ citation, alsoIn }) => [citation.article, ...alsoIn])).toContain(id);
      }),
    );
  });

  test('has no stretch with a word changed', async () => {
    await fc.assert(
      fc.asyncProperty(stretch, fc.nat(), async ({ text }, at) => {
        const words = excerptWords(text);
        const { start, end } = words[1 + (at % (words.length - 2))]!;
        const changed = `${text.slice(0, start)} lighthouse ${text.slice(end)}`;
        expect((await check(changed, {}, seeds)).verdict).toBe('altered');
      }),
    );
  });
});
