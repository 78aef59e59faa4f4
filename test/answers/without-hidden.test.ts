import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { cite, quoteOf } from '../../src/answers/cite.ts';
import { compare } from '../../src/answers/compare.ts';
import { sourcesOf } from '../../src/answers/sources.ts';
import { summarise } from '../../src/answers/summary.ts';
import { timeline } from '../../src/answers/timeline.ts';
import { when } from '../../src/answers/when.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import { withoutHidden } from '../../src/answers/without-hidden.ts';
import type { Library } from '../../src/library.ts';
import { overlaps } from '../../src/span.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { requestFor } from '../support/request-for.ts';

const whole = envoyCoverage();

/** The citation of some words of an article. */
function wordsOf(article: string, words: string) {
  const found = whole.article(article)!;
  const start = found.article.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in ${article}`);
  return cite(found.article, [{ start, end: start + words.length }]);
}

const PIER = wordsOf('courier', 'Marta Oyelaran said the pier was unsafe.');
const CREW = wordsOf('courier', 'Vance said the crew needs a ferry.');
const DECISION = wordsOf('courier', '“We will not wait for the council,”');

const textsOf = async (answer: Awaited<ReturnType<typeof ask>>, library: Library): Promise<string[]> =>
  answer.status === 'found' || answer.status === 'closest'
    ? answer.items.flatMap(({ citation }) => {
        const quote = quoteOf(citation, library);
        return quote.ok ? quote.slices : [`refused: ${quote.reason}`];
      })
    : [];

describe('withoutHidden', () => {
  it('is the library itself where nothing is hidden, or the article has changed since', () => {
    expect(withoutHidden(whole, [])).toBe(whole);
    expect(withoutHidden(whole, [{ ...PIER, sha256: 'of another text' }])).toBe(whole);
    expect(withoutHidden(whole, [{ ...PIER, article: 'gone' }])).toBe(whole);
  });

  it('leaves a hidden sentence out, and keeps its neighbours', async () => {
    const view = withoutHidden(whole, [PIER]);
    const before = await textsOf(await ask(requestFor('Marta Oyelaran pier unsafe'), whole), whole);
    expect(before.join(' ')).toContain('unsafe');
    const after = await textsOf(await ask(requestFor('Marta Oyelaran pier unsafe'), view), view);
    expect(after.join(' ')).not.toMatch(/unsafe|refused/);
    const beside = await textsOf(await ask(requestFor('replace the old pier before winter'), view), view);
    expect(beside.join(' ')).toContain('The ferry company said it would replace the old pier');
  });

  it('says only “closest” where the best passage lost words', async () => {
    const request = requestFor('Marta Oyelaran said the pier was unsafe');
    expect((await ask(request, whole)).status).toBe('found');
    expect((await ask(request, withoutHidden(whole, [PIER]))).status).not.toBe('found');
  });

  it('leaves a hidden quotation out of what its speaker said', async () => {
    const request = { ...requestFor(''), speaker: 'Idris Vance' };
    const view = withoutHidden(whole, [CREW, DECISION]);
    const said = await textsOf(await whoSaid(request, view), view);
    expect(said.length).toBeGreaterThan(2);
    expect(said.join(' ')).not.toMatch(/crew needs|wait for the council/);
    const [here] = view.speakers.find('Idris Vance');
    const [everywhere] = whole.speakers.find('Idris Vance');
    expect(here?.quotations.length).toBe((everywhere?.quotations.length ?? 0) - 2);
  });

  it('has no speaker of whom all is hidden', () => {
    const { text } = whole.article('letter')!.article;
    const all = cite(whole.article('letter')!.article, [{ start: 0, end: text.length }]);
    const view = withoutHidden(whole, [all]);
    expect(whole.speakers.find('Olga Fenn')).toHaveLength(1);
    expect(view.speakers.find('Olga Fenn')).toEqual([]);
    expect(view.speakers.list.map(({ name }) => name)).not.toContain('Olga Fenn');
  });

  it('gives the words to nobody who cites them all the same', () => {
    const view = withoutHidden(whole, [PIER]);
    const around = wordsOf('courier', 'said the pier');
    expect(quoteOf(around, whole).ok).toBe(true);
    expect(quoteOf(around, view)).toEqual({
      ok: false,
      reason: 'It is hidden by the moderators of this server.',
    });
    expect(quoteOf(CREW, view).ok).toBe(true);
  });

  it('never shows a hidden word in any answer, whatever is hidden and asked', async () => {
    const words = [
      'pier',
      'Vance',
      'ferry',
      'council',
      'harbour',
      'Marta Oyelaran',
      'last month',
      'crew ship',
    ];
    const someSpans = fc.array(
      fc.record({
        article: fc.constantFrom('gazette', 'courier', 'letter'),
        start: fc.nat(500),
        length: fc.integer({ min: 1, max: 120 }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(someSpans, fc.constantFrom(...words), async (spans, text) => {
        const hidden = spans.map(({ article, start, length }) => {
          const found = whole.article(article)!.article;
          const from = Math.min(start, found.text.length - 1);
          return cite(found, [{ start: from, end: Math.min(from + length, found.text.length) }]);
        });
        const view = withoutHidden(whole, hidden);
        for (const answer of [ask, whoSaid, when, timeline, sourcesOf, compare, summarise]) {
          const answered = await answer({ ...requestFor(text), length: 4 }, view);
          if (answered.status !== 'found' && answered.status !== 'closest') continue;
          for (const { citation } of answered.items) {
            const isHidden = hidden.some(
              (one) =>
                one.article === citation.article &&
                one.spans.some((span) => citation.spans.some((cited) => overlaps(span, cited))),
            );
            expect(isHidden).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
