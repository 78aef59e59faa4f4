import type { Token } from './token.ts';

/** Endings of words for people in the plural: engin[eers], scient[ists], resid[ents], offic[ials]. */
const PEOPLE = /^\p{Lu}\p{Ll}{2,}(?:[eo]rs|ours|ists|ians|ants|ents|men|women|ees|ials|ives)$/u;

/**
 * The tagger takes the first word of a sentence for a name: [Engineers] in Ely said … It is a common noun where
 * it is a plural for people, nothing joins it to a name, and the article capitalises it nowhere else.
 */
export function readOpeningPlurals(tokens: readonly Token[]): Token[] {
  const inner = new Set(tokens.filter((_, i) => !opensSentence(tokens[i - 1])).map(({ text }) => text));
  return tokens.map((token, i) =>
    token.pos === 'PROPN' &&
    PEOPLE.test(token.text) &&
    opensSentence(tokens[i - 1]) &&
    tokens[i + 1]?.pos !== 'PROPN' &&
    !inner.has(token.text)
      ? { ...token, pos: 'NOUN' }
      : token,
  );
}

const opensSentence = (before: Token | undefined): boolean =>
  before === undefined || /^[.?!:"“”‘'()—–]+$/.test(before.text);
