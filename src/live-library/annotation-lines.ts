import { type Annotation, annotate } from '../annotate.ts';
import type { Article } from '../articles/article.ts';
import type { SpeakerMention } from '../quotations/speaker-mentions.ts';
import type { Steps } from '../steps.ts';
import { FORMS, type Lists, type NumberedMention } from './annotation-forms.ts';
import { type Form, TapeReader, TapeWriter } from './tape.ts';

/** Entries of a line: so many are read in about a millisecond. */
const ENTRIES = 1_000;

/** A tape begins with the number of its list. */
const KINDS = Object.keys(FORMS) as (keyof Lists)[];

/**
 * What is found in an article, as text: a line with each string once, then a tape for each list
 * [[1,0,23,0,0,…]], several for a long one, so that the longest article is read line by line.
 */
export function toLines(article: Article): string {
  const { quotations, mentions, paragraphs, sentences, passages, timexes } = annotate(article);
  const numbers = new Map(quotations.map((quotation, number) => [quotation, number]));
  const numbered = mentions.map(
    (mention): NumberedMention => ({
      ...mention,
      quotations: mention.quotations.map((quotation) => numbers.get(quotation)!),
    }),
  );
  const lists: Lists = { paragraphs, sentences, passages, quotations, timexes, mentions: numbered };
  const strings = new Map<string, number>();
  const tapes = KINDS.flatMap((kind, number) => {
    const form = FORMS[kind] as Form<unknown>;
    return chunks(lists[kind]).map((chunk) => {
      const tape = new TapeWriter(strings);
      tape.number(number);
      for (const entry of chunk) form.write(entry, tape);
      return JSON.stringify(tape.numbers);
    });
  });
  return [JSON.stringify([...strings.keys()]), ...tapes].join('\n');
}

function chunks(list: readonly unknown[]): unknown[][] {
  const starts = Array.from({ length: Math.ceil(list.length / ENTRIES) }, (_, i) => i * ENTRIES);
  return starts.map((start) => list.slice(start, start + ENTRIES));
}

/** Throws where the lines are not what `toLines` writes. */
export function* fromLines(lines: string): Steps<Annotation> {
  const lists: { readonly [Kind in keyof Lists]: Lists[Kind][number][] } = {
    paragraphs: [],
    sentences: [],
    passages: [],
    quotations: [],
    timexes: [],
    mentions: [],
  };
  const [first = '', ...tapes] = lines.split('\n');
  const strings = listIn(first) as readonly string[];
  for (const line of tapes) {
    const tape = new TapeReader(listIn(line) as readonly number[], strings);
    const kind = KINDS[tape.number()];
    if (kind === undefined) throw new Error('A saved list is of no kind that is known.');
    const form: Form<unknown> = FORMS[kind];
    while (!tape.atEnd) lists[kind].push(form.read(tape) as never);
    yield;
  }
  const { quotations } = lists;
  const mentions = lists.mentions.map(
    (mention): SpeakerMention => ({
      ...mention,
      quotations: mention.quotations.map((number) => {
        const quotation = quotations[number];
        if (quotation === undefined) throw new Error('A saved mention is of a quotation that is not saved.');
        return quotation;
      }),
    }),
  );
  return { ...lists, mentions };
}

function listIn(line: string): readonly unknown[] {
  const list: unknown = JSON.parse(line);
  if (!Array.isArray(list)) throw new Error('A saved line is no list.');
  return list;
}
