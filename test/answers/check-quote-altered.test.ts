import { describe, expect, it } from 'vitest';
import { reasonInWords, verdictInWords } from '../../src/answers/check-in-words.ts';
import { makeArticle } from '../../src/articles/make-article.ts';
import { NOTHING_STATED } from '../../src/articles/stated-fields.ts';
import { buildLibrary } from '../../src/library.ts';
import { check, HARBOUR, told } from './harbour-papers.ts';

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
      '“not” is added; 1 word changed, 1 added; the article’s own words, not a quotation',
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
      '“No” is added; 1 word changed',
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
      makeArticle(
        'echo',
        '“The air is not safe to breathe today,” said Greta Lind of Clean River.',
        NOTHING_STATED,
      ),
      makeArticle(
        'radio',
        `${HARBOUR}\n\n“The air is safe to breathe today,” said Dana Holm.`,
        NOTHING_STATED,
      ),
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
      makeArticle(
        'echo',
        '‘I just ran’: survivors of the fire\n\n“I just ran,” said Ana Holm.',
        NOTHING_STATED,
      ),
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
