import { describe, expect, it } from 'vitest';
import { segment } from '../../src/articles/segment.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { identifySpeakers } from '../../src/quotations/identify-speakers.ts';
import { speakerMentions } from '../../src/quotations/speaker-mentions.ts';

const coverage = (...texts: string[]) =>
  texts.map((text, i) => {
    const quotations = findQuotations({ id: `${i}`, text }, segment(text));
    return { quotations, mentions: speakerMentions(text, quotations) };
  });

const speakers = (...texts: string[]) =>
  identifySpeakers(coverage(...texts)).list.map(({ name, alsoWritten, kind, quotations }) => ({
    name,
    alsoWritten,
    kind,
    quotations: quotations.length,
  }));

describe('identifySpeakers', () => {
  it('joins the spellings of one name by a shared office', () => {
    expect(
      speakers(
        'Council Ambassador to the United Nations Linda Parkfeld said it failed.',
        'The council’s Ambassador to the United Nations, Linda Moor-Parkfield, said it held.',
      ),
    ).toEqual([
      { name: 'Linda Moor-Parkfield', alsoWritten: ['Linda Parkfeld'], kind: 'person', quotations: 2 },
    ]);
  });

  it('joins a middle name, an accent and an initial of one name that many articles quote', () => {
    const texts = ['Ana Réyes', 'Ana M. Reyes', 'Ana Reyes'].map((name) => `Mayor ${name} said it failed.`);
    expect(speakers(...texts, ...texts).map(({ quotations }) => quotations)).toEqual([6]);
  });

  it('never joins two full names by their surname', () => {
    const names = speakers('Ann Reyes said it failed.', 'Tom Reyes said it held.').map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Ann Reyes', 'Tom Reyes']);
  });

  it('gives a surname alone to the only one who bears it', () => {
    const lone = 'President Ortiz said it held. The rest was what Ortiz had told them.';
    expect(speakers('Tom Ortiz said it failed.', lone)[0]).toMatchObject({
      name: 'Tom Ortiz',
      alsoWritten: [],
    });
    expect(speakers('Tom Ortiz said it failed.', 'Ann Ortiz said it failed.', lone)).toHaveLength(3);
  });

  it('keeps organisations themselves', () => {
    const found = speakers(
      'The White House said it failed.',
      'White House said it held. Washington said so too.',
    );
    expect(found[0]).toEqual({ name: 'White House', alsoWritten: [], kind: 'organisation', quotations: 2 });
    expect(speakers('The US said it failed.', 'The United States said it held.')).toHaveLength(1);
  });

  it('describes a speaker in the articles’ words', () => {
    const [reyes] = identifySpeakers(
      coverage('Ana Reyes, a spokesperson for the port, said it failed. Port lawyer Ana Reyes said it held.'),
    ).list;
    expect(reyes?.descriptions).toEqual(['spokesperson for the port', 'Port lawyer']);
  });

  it('finds the speaker of a quotation, and gives ids that fit', () => {
    const articles = coverage(
      'Ana Reyes said it failed. Aides said it held.',
      `${'Anna'.repeat(60)} Reyes said it failed.`,
    );
    const { list, of } = identifySpeakers(articles);
    const [named, aides] = articles[0]!.quotations;
    expect(of(named!)?.name).toBe('Ana Reyes');
    expect(of(aides!)).toBeNull();
    expect(list.every(({ id }) => id.length <= 100)).toBe(true);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });
});

describe('find', () => {
  const { find } = identifySpeakers(
    coverage(
      'Tom Kirby said it failed. Kirby added that it was late.',
      'José Ortiz said it failed.',
      'Ana Lopez-Reyes said it failed.',
      'The White House said it failed.',
      'Helen Asante said it failed.',
    ),
  );

  it.each([
    ['kir', 'Tom Kirby'],
    ['Kirbi', 'Tom Kirby'],
    ['tom k', 'Tom Kirby'],
    ['jose', 'José Ortiz'],
    ['reyes', 'Ana Lopez-Reyes'],
    ['lopez reyes', 'Ana Lopez-Reyes'],
    ['white hous', 'White House'],
  ])('%s', (typed, expected) => {
    expect(find(typed)[0]?.name).toBe(expected);
  });

  it('lists all where nothing is typed, none where nothing fits', () => {
    expect(find(' ')).toHaveLength(5);
    expect(find('zzzz')).toEqual([]);
    expect(find('he')).toEqual([]);
    expect(find('hel')[0]?.name).toBe('Helen Asante');
    expect(find('x'.repeat(100_000))).toEqual([]);
  });
});
