/** A passage as a draft holds it. */
export const passage = (key: number) => ({
  key,
  citation: { article: `a${key}`, spans: [{ start: 0, end: 9 }], sha256: 'ab' },
  highlights: [{ start: 0, end: 3 }],
  alsoIn: ['b'],
});

/** What a draft of two passages begins with. */
export const begun = {
  guild: 'g',
  topic: 'the ferry',
  from: '2023-05-01',
  to: null,
  author: 'tomas',
  title: 'the ferry',
  passages: [passage(1), passage(2)],
};
