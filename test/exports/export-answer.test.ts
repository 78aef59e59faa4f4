import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Answer, ArticleItem, DatedItem, Item } from '../../src/answers/answer.ts';
import { controlsByName } from '../../src/articles/controls-by-name.ts';
import { ANSWERING } from '../../src/cli/answering.ts';
import { checkExport } from '../../src/exports/check-export.ts';
import { exportAnswer, FORMATS, type Format } from '../../src/exports/export-answer.ts';
import type { Library } from '../../src/library.ts';
import { coverageOf, wordsOf } from '../answers/coverage-of.ts';
import { requestFor, seeds } from '../support/ask-seeds.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { hostileText } from '../support/hostile-text.ts';

type AnyAnswer = Answer<Item | DatedItem | ArticleItem>;

const command = fc.constantFrom(...ANSWERING);
const format = fc.constantFrom(...FORMATS);
const itemsOf = (answer: AnyAnswer): readonly (Item | DatedItem | ArticleItem)[] =>
  'items' in answer ? answer.items : [];
const wordsIn = (answer: AnyAnswer, library: Library): string[] =>
  itemsOf(answer).flatMap((item) => ('citation' in item ? [wordsOf(item, library).join(' […] ')] : []));

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The block quotes of Markdown as a browser shows them. */
const quotesOf = (markdown: string): string[] =>
  [
    ...parseHTML(
      `<html><body>${marked.parse(markdown, { async: false })}</body></html>`,
    ).document.querySelectorAll('blockquote'),
  ].map((quote) => spaced(quote.textContent));

/** The content with the character at a place of its quoted words exchanged for another. */
function flipped(content: string, words: string, place: number): string | null {
  const letters = [...words.matchAll(/[a-z]/g)];
  const letter = letters[place % Math.max(1, letters.length)];
  const from = letter ? Math.max(0, letter.index - 3) : 0;
  const around = words.slice(from, (letter?.index ?? 0) + 4);
  let at = content.indexOf(around);
  // In Markdown, in a block quote: what stands above it tells of it.
  const isQuoted = (): boolean =>
    !content.startsWith('#') || content[content.lastIndexOf('\n', at) + 1] === '>';
  while (at >= 0 && !isQuoted()) at = content.indexOf(around, at + 1);
  if (!letter || at < 0) return null;
  const flip = at + letter.index - from;
  return `${content.slice(0, flip)}${content[flip] === 'q' ? 'x' : 'q'}${content.slice(flip + 1)}`;
}

async function expectHolds(answer: AnyAnswer, query: string, as: Format, library: Library): Promise<string> {
  const { content } = exportAnswer(answer, { command: 'ask', query }, library, as);
  const citations = wordsIn(answer, library).length;
  expect(checkExport(content, library)).toEqual({ citations, wrong: [] });
  return content;
}

const QUERIES = [
  'letters between Putin and Kim',
  'weakness',
  'Shoigu visit to Pyongyang',
  'sanctions',
  'North Korea denied',
  'arms talks advancing',
  'mutiny in June',
  'gas prices in Texas',
  'Linda Thomas-Greenfield',
  '',
];

describe('an export', () => {
  it('of any answer about the default coverage holds, and not with one letter changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        command,
        fc.constantFrom(...QUERIES),
        format,
        fc.nat(),
        async (asked, query, as, place) => {
          const answer = await asked.answer({ ...requestFor(query), length: 5 }, seeds);
          // Without the query, which may have the quoted words too.
          const content = await expectHolds(answer, '', as, seeds);
          for (const words of wordsIn(answer, seeds)) {
            const forged = flipped(content, words, place);
            if (forged === null) continue;
            const checked = checkExport(forged, seeds);
            expect('wrong' in checked && checked.wrong.length > 0).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of hostile articles holds, and shows their words as they are', async () => {
    const texts = fc.array(hostileText(), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(texts, hostileText(5), command, async (all, query, asked) => {
        const library = coverageOf(Object.fromEntries(all.map((text, i) => [`a${i}`, text])));
        for (const text of [query, 'Reyes said a word', '']) {
          const answer = await asked.answer({ ...requestFor(text), length: 5 }, library);
          const [markdown] = await Promise.all(FORMATS.map((as) => expectHolds(answer, text, as, library)));
          expect(quotesOf(markdown ?? '')).toEqual(
            wordsIn(answer, library).map((words) =>
              spaced(controlsByName(words).replace(/[\u0085\u2028\u2029]/g, ' ')),
            ),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(FORMATS)('has a name, a type and a line’s end as %s', async (as) => {
    const library = envoyCoverage();
    const [ask] = ANSWERING;
    const answer = await ask!.answer({ ...requestFor('old pier'), length: 5 }, library);
    const file = exportAnswer(answer, { command: 'ask', query: 'old pier' }, library, as);
    expect(file.name).toBe(`verbatim-ask-old-pier.${as}`);
    expect(file.type).toMatch(/^(?:text\/(?:markdown|csv); charset=utf-8|application\/json)$/);
    expect(file.content).toMatch(/\n$/);
  });

  it('as Markdown says what was asked, who said it, and where it is from, with a link', async () => {
    const library = envoyCoverage();
    const [, whoSaid] = ANSWERING;
    const answer = await whoSaid!.answer({ ...requestFor('pier carry winter'), length: 5 }, library);
    const asked = {
      command: 'who-said',
      query: 'pier *carry* winter',
      filters: { source: 'Harbour_Gazette' },
    };
    const lines = exportAnswer(answer, asked, library, 'md').content.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '# Verbatim who-said: pier \\*carry\\* winter',
      '',
      'source: Harbour\\_Gazette',
    ]);
    expect(lines.slice(5, 10)).toEqual([
      '> “The old pier cannot carry \\*another\\* winter,”',
      '',
      '- Marta Oyelaran · “said” · direct quotation',
      '- Ferry talks resume in Lindholm, Harbour Gazette, 12 May 2023, paragraph 2',
      '- <https://gazette.example/ferry_(talks)>',
    ]);
  });

  it.each([
    ['md', 'The coverage does not say.'],
    ['csv', '"","","none","ask","gas in Texas"'],
    ['json', '"status":"none"'],
  ] as const)('as %s says that the coverage does not say', async (as, words) => {
    const [ask] = ANSWERING;
    const answer = await ask!.answer({ ...requestFor('gas in Texas'), length: 5 }, seeds);
    const { content } = exportAnswer(answer, { command: 'ask', query: 'gas in Texas' }, seeds, as);
    expect(content).toContain(words);
    expect(checkExport(content, seeds)).toEqual({ citations: 0, wrong: [] });
  });
});
