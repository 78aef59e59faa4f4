import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/articles/segment.ts';
import { contains, slice } from '../../src/span.ts';

const paragraphsOf = (text: string): string[] => segment(text).paragraphs.map((span) => slice(text, span));
const passagesOf = (text: string): string[] => segment(text).passages.map((span) => slice(text, span));
const words = (count: number): string => `${'word '.repeat(count - 1)}end.`;

describe('paragraphs', () => {
  it.each([
    ['blank lines', 'One here.\n\nTwo here.\n \nThree here.', ['One here.', 'Two here.', 'Three here.']],
    [
      'Windows line ends',
      'One here.\r\n\r\nTwo here.\r\nThree here.',
      ['One here.', 'Two here.', 'Three here.'],
    ],
    ['old Macintosh line ends', 'One here.\r\rTwo here.', ['One here.', 'Two here.']],
    ['single line ends', 'The pier is closed.\nThe ferry runs.', ['The pier is closed.', 'The ferry runs.']],
    ['a list', 'They want:\n- a pier\n- a ferry', ['They want:', '- a pier', '- a ferry']],
    ['a stray break', 'The council met on Monday to talk about the\nferry that nobody takes.', null],
    [
      'long lines that end as sentences do',
      'The council met on Monday to talk about the ferry that nobody takes.\nNobody came to the meeting except for two men and a dog, it said.',
      2,
    ],
  ] as const)('%s', (_, text, expected) => {
    if (expected === null) expect(paragraphsOf(text)).toEqual([text]);
    else if (typeof expected === 'number') expect(paragraphsOf(text)).toHaveLength(expected);
    else expect(paragraphsOf(text)).toEqual(expected);
  });

  it('sees through hard-wrapped text', () => {
    const first =
      'The island council met on Monday to talk about a second ferry line, two\n' +
      'weeks after a storm damaged the only pier. Nobody was hurt. The council\n' +
      'leader, Ingrid Solheim, said that Tomás Vidal would lease the vessel to\n' +
      'the island until autumn.';
    const second =
      'Fishermen have asked for a pier of their own since the year 2019, when\n' +
      'The Old Pier was closed to small boats. They are still waiting for it.';
    expect(paragraphsOf(`${first}\n\n${second}`)).toEqual([first, second]);
    // Also where only the short last line tells that a paragraph ends.
    expect(paragraphsOf(`${first}\n${second}`)).toEqual([first, second]);
  });

  it('keeps the items of a hard-wrapped list apart', () => {
    const items = [
      '- The island council met on Monday to talk about a second ferry line\n  and about nothing else, two weeks after a storm that damaged the pier',
      '- The council leader, Ingrid Solheim, said that the vessel would come\n  to the island before autumn',
    ];
    expect(paragraphsOf(items.join('\n'))).toEqual(items);
  });

  it('counts as a reader would, without boilerplate', () => {
    const text = 'Pier closed\n\nAdvertisement\n\nThe pier is closed.\n\n© 2022 The Harbour Courier';
    expect(segment(text).paragraphs.map(({ number }) => number)).toEqual([1, null, 2, null]);
  });
});

describe('passages', () => {
  it('joins short neighbours up to about 120 words', () => {
    expect(passagesOf([words(50), words(50), words(50)].join('\n\n'))).toEqual([
      `${words(50)}\n\n${words(50)}`,
      words(50),
    ]);
  });

  it('cuts a long paragraph at sentence ends into parts of about equal length', () => {
    const sentence = `The ${words(29)} `;
    const lengths = passagesOf(sentence.repeat(5)).map((passage) => passage.split(/\s+/).length);
    expect(lengths).toEqual([90, 60]);
  });

  it('lets a long sentence be a passage of its own', () => {
    expect(passagesOf(`Short one.\n\n${words(200)}\n\nShort two.`)).toEqual([
      'Short one.',
      words(200),
      'Short two.',
    ]);
  });

  it('keeps a heading with what follows', () => {
    expect(passagesOf(`${words(60)}\n\n${words(50)}\n\nWhat happens next\n\n${words(50)}`)).toEqual([
      `${words(60)}\n\n${words(50)}`,
      `What happens next\n\n${words(50)}`,
    ]);
  });

  it('never reaches over boilerplate', () => {
    expect(passagesOf('The pier is closed.\n\nAdvertisement\n\nThe ferry runs.')).toEqual([
      'The pier is closed.',
      'The ferry runs.',
    ]);
  });

  it('bounds scripts that do not space their words', () => {
    expect(
      Math.max(...passagesOf('我们同意。'.repeat(2_000)).map(({ length }) => length)),
    ).toBeLessThanOrEqual(1_000);
  });
});

describe('any text', () => {
  const line = fc.constantFrom(
    ...[
      'The pier is closed. The ferry runs.',
      '“We agree. We go,” she said.',
      'Heading',
      '',
      '',
      ' ',
      'Share',
      '( – The pier',
    ],
    ...[
      '<div>Pier</div>',
      '<p>The pier is closed.</p>',
      'By Ann Reyes',
      '17 March 2022',
      'date 2022-03-17 The pier',
      '😀',
      '\u200b',
    ],
    ...[
      '© 2022 Courier',
      words(130),
      'قال الوزير. غادر.',
      '\u202eRight to left.',
      'no end',
      '- item',
      '“Unclosed. Mark.',
    ],
  );
  const breaks = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\u2028');
  const article = fc
    .array(fc.tuple(line, breaks), { maxLength: 25 })
    .map((lines) => lines.map(([words, end]) => words + end).join(''));
  const anyText = fc.oneof(article, fc.string({ unit: 'binary' }));

  it('is cut into pieces that are in order and cover all but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, sentences, passages } = segment(text);
        for (const spans of [paragraphs, sentences]) {
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(end, span.start).trim()).toBe('');
            expect(slice(text, span)).toBe(slice(text, span).trim());
            end = span.end;
          }
          expect(text.slice(end).trim()).toBe('');
        }
        for (const sentence of sentences) {
          const paragraph = paragraphs[sentence.paragraph]!;
          expect(contains(paragraph, sentence)).toBe(true);
          expect(sentence.boilerplate).toBe(paragraph.number === null);
        }
        const numbers = paragraphs.map(({ number }) => number).filter((number) => number !== null);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        const inPassages = passages.flatMap((passage) =>
          sentences.slice(passage.sentences.start, passage.sentences.end),
        );
        expect(inPassages).toEqual(sentences.filter(({ boilerplate }) => !boilerplate));
        for (const passage of passages) {
          const own = sentences.slice(passage.sentences.start, passage.sentences.end);
          expect(passage.start).toBe(own[0]!.start);
          expect(passage.end).toBe(own.at(-1)!.end);
          expect(passage.paragraph).toBe(paragraphs[own[0]!.paragraph]!.number);
          if (own.length > 1) expect(slice(text, passage).split(/\s+/).length).toBeLessThanOrEqual(120);
        }
      }),
    );
  });

  it.each([
    ['10 MB in one paragraph', 'The council met on Monday and agreed. '.repeat(270_000), 270_000],
    ['100,000 lines', 'A line here.\r\n'.repeat(100_000), 100_000],
    ['100,000 tags', '<p>He agreed.</p>\n'.repeat(100_000), 300_000],
    ['100,000 stubs', '( – \n'.repeat(100_000), 100_000],
    ['only emoji', '🎉😀🏴‍☠️', 1],
    ['only blanks', ' \n\t\r\n\u00a0', 0],
    ['nothing', '', 0],
  ])('takes %s', (_, text, sentences) => {
    expect(segment(text).sentences).toHaveLength(sentences);
  });
});
