import { describe, expect, it } from 'vitest';
import { readsAlone, standingAlone } from '../../src/answers/reads-alone.ts';
import { slice } from '../../src/span.ts';
import { makeLibrary } from '../support/make-library.ts';

describe('readsAlone', () => {
  it.each([
    'The council closed the bridge on Monday.',
    'Mayor Ida Holm said she would not reopen it.',
    '“We cannot pay for another pier,” Holm said.',
    'On Monday Holm closed the bridge, and he who built it left.',
    'There is no money for the pier.',
    'Thisted has a new pier.',
  ])('holds for %s', (sentence) => {
    expect(readsAlone(sentence)).toBe(true);
  });

  it.each([
    'He said that the bridge was unsafe.',
    '“It is unsafe,” she added.',
    'They also promised new lights.',
    'But the council refused.',
    'However, the council refused.',
    'In addition, the pier needs paint.',
    'The latter was never built.',
    'On Monday evening he closed the bridge.',
    'This angered the ferry company.',
    '“No,” he told reporters.',
    'After her election in May, Holm promised a new pier.',
    '',
  ])('does not for %s', (sentence) => {
    expect(readsAlone(sentence)).toBe(false);
  });
});

describe('standingAlone', () => {
  /** The passage for the sentence that holds [it]. */
  const passageFor = (text: string): [string, boolean] | null => {
    const [found] = makeLibrary([{ text: text.replace(/[[\]]/g, '') }]).articles;
    const at = found!.sentences.findIndex(({ end }) => end > text.indexOf('['));
    const standing = standingAlone(at, found!);
    return standing && [slice(found!.article.text, standing), standing.alone];
  };

  it.each([
    ['a sentence that needs no other', 'Holm left. Vance stayed [it].', 'Vance stayed it.', true],
    [
      'the one before too',
      'Ida Holm closed the pier. She gave [no] reason.',
      'Ida Holm closed the pier. She gave no reason.',
      true,
    ],
    [
      'two before',
      'Vance left. Holm closed the pier. She gave no reason. She left [it].',
      'Holm closed the pier. She gave no reason. She left it.',
      true,
    ],
    [
      'no more than two before',
      'Holm closed the pier. She rested. She gave no reason. She left [it].',
      'She left it.',
      false,
    ],
    ['nothing of another paragraph', 'Holm closed the pier.\n\nShe left [it].', 'She left it.', false],
  ])('takes %s', (_, text, passage, alone) => {
    expect(passageFor(text)).toEqual([passage, alone]);
  });

  it.each([
    ['a headline', 'Harbour shuts [pier]\n\nThe harbour shut its pier.'],
    ['a part of a quotation', '“The pier is closed.\n\nThe [pier] is unsafe,” said Holm.'],
    ['boilerplate', 'Holm closed the pier.\n\nCopyright 2021, all rights [reserved].'],
  ])('is nothing for %s', (_, text) => {
    expect(passageFor(text)).toBeNull();
  });
});
