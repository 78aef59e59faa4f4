import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readOpeningPlurals } from './opening-plurals.ts';
import { reportingForm } from './reporting-verbs.ts';
import type { PartOfSpeech, Token } from './token.ts';

/** Splits a text into tagged tokens. Offsets are UTF-16 code units into the text given. */
export type Tagger = (text: string) => Token[];

/** Characters given to wink-nlp at once, so that one article of any size stays linear. */
const BLOCK = 20_000;

/** A longer run without white space is no word: wink-nlp's tokenizer is quadratic in it, so its tail is blanked. */
const LONGEST_RUN = 200;

/** Loads the model once (about 150 ms); the tagger itself keeps no state. */
export function createTagger(): Tagger {
  const nlp = winkNLP(model, ['pos']);
  const { its } = nlp;
  return (text) => {
    const plain = plainMarks(text);
    const tokens: Token[] = [];
    for (let start = 0; start < plain.length; ) {
      const end = blockEnd(plain, start);
      const words = nlp.readDoc(plain.slice(start, end)).tokens();
      const values = words.out(its.value) as string[];
      const tags = words.out(its.pos) as (PartOfSpeech | 'SPACE')[];
      const gaps = words.out(its.precedingSpaces) as string[];
      let at = start;
      for (const [i, value] of values.entries()) {
        at += gaps[i]!.length;
        const pos = tags[i]!;
        if (pos !== 'SPACE' && value.trim() !== '')
          tokens.push({ start: at, end: at + value.length, text: value, lower: value.toLowerCase(), pos });
        at += value.length;
      }
      start = end;
    }
    return readOpeningPlurals(tokens.reduce<Token[]>(joinWords, []).map(nameInName));
  };
}

/** Zero-width characters and soft hyphens: inside a word they are nothing to a reader. */
const INVISIBLE = /^[\u00ad\u200b-\u200d\u2060\ufeff]+$/;

/**
 * [Thomas][-][Greenfield] is one word, tagged as its first part where that is a name, else as its last; so is a word
 * that an invisible character tears, which it is read without.
 */
function joinWords(joined: Token[], token: Token): Token[] {
  const before = joined.at(-1);
  const touches = before?.end === token.start && /^[\p{L}\p{N}]/u.test(before.text);
  if (INVISIBLE.test(token.text)) {
    if (touches) joined.push({ ...joined.pop()!, end: token.end });
    return joined;
  }
  // Longer in the article than as read: an invisible character ends it.
  if (touches && before.end - before.start > before.text.length && /^\p{L}/u.test(token.text)) {
    const text = before.text + token.text;
    joined[joined.length - 1] = {
      start: before.start,
      end: token.end,
      text,
      lower: text.toLowerCase(),
      pos: /^\p{Lu}/u.test(text) ? 'PROPN' : before.pos,
    };
    return joined;
  }
  const hyphen = joined.at(-1);
  const first = joined.at(-2);
  const word = /^[\p{L}\p{N}]/u;
  if (
    hyphen?.text === '-' &&
    first?.end === hyphen.start &&
    hyphen.end === token.start &&
    word.test(token.text)
  ) {
    joined.length -= 2;
    const text = `${first.text}-${token.text}`;
    const pos = first.pos === 'PROPN' ? 'PROPN' : token.pos;
    joined.push({ start: first.start, end: token.end, text, lower: text.toLowerCase(), pos });
  } else if (
    token.text === '.' &&
    joined.at(-1)?.end === token.start &&
    ABBREVIATION.test(joined.at(-1)!.text)
  ) {
    const title = joined.pop()!;
    joined.push({ ...title, end: token.end, text: `${title.text}.`, lower: `${title.lower}.`, pos: 'PROPN' });
  } else joined.push(token);
  return joined;
}

/** Titles and places whose full stop the tagger takes for a sentence's end. */
const ABBREVIATION =
  /^(Rev|Hon|Msgr|Supt|Atty|Insp|Det|Cmdr|Adm|Maj|Ft|Mt|Reps|Sens|Gens|Profs|Asst|Cpl|Pvt|Sgt|Capt|Lt|Col)$/;

/** What only a speaker stands before: [Ward] said. */
const SAID = /^(said|says|told|wrote|added|tweeted)$/;

/** The tagger reads some names as verbs or nouns: a capital beside a name is a name, save a headline's verb. */
function nameInName(token: Token, i: number, tokens: readonly Token[]): Token {
  if (!/^(VERB|NOUN|AUX|ADJ)$/.test(token.pos) || !/^\p{Lu}\p{Ll}/u.test(token.text)) return token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const name: Token = { ...token, pos: 'PROPN' };
  if (token.pos === 'VERB' && SAID.test(after?.lower ?? '')) return name;
  // [Theresa May], [David French]: a first name stands before.
  if (token.pos === 'AUX' || token.pos === 'ADJ')
    return before?.pos === 'PROPN' && after?.pos !== 'NOUN' && after?.pos !== 'PROPN' ? name : token;
  const known = reportingForm(token.lower);
  if (known) return known.form === 'base' && before?.pos === 'NOUN' && after?.pos === 'PROPN' ? name : token;
  const besideName =
    before?.pos === 'PROPN' || (before !== undefined && before.pos !== 'PUNCT' && after?.pos === 'PROPN');
  return besideName ? name : token;
}

/** The text at the same offsets, with plain spaces and apostrophes and no endless words. */
function plainMarks(text: string): string {
  const plain = text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll('’', "'")
    .replaceAll("''", '" ')
    .replaceAll('``', '" ');
  let run = 0;
  let cut = '';
  let copied = 0;
  for (let i = 0; i <= plain.length; i++) {
    const code = i < plain.length ? plain.charCodeAt(i) : 32;
    if (code === 32 || (code >= 9 && code <= 13)) {
      if (run > LONGEST_RUN) {
        cut += plain.slice(copied, i - run + LONGEST_RUN) + ' '.repeat(run - LONGEST_RUN);
        copied = i;
      }
      run = 0;
    } else run++;
  }
  return cut + plain.slice(copied);
}

/** Where a block may end: after a line break if there is one, else after a space, else at its full length. */
function blockEnd(text: string, start: number): number {
  const full = start + BLOCK;
  if (full >= text.length) return text.length;
  for (const mark of ['\n', ' ']) {
    const at = text.lastIndexOf(mark, full);
    if (at > start) return at + 1;
  }
  return full;
}
