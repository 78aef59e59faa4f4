import { type Annotation, annotate } from '../annotate.ts';
import type { Article } from '../articles/article.ts';
import type { SpeakerMention } from '../quotations/speaker-mentions.ts';
import type { Steps } from '../steps.ts';

/** A mention beside the quotations of its article: theirs by number, since it is the same ones that it means. */
type NumberedMention = Omit<SpeakerMention, 'quotations'> & { readonly quotations: readonly number[] };

type Lists = Readonly<Record<keyof Annotation, readonly unknown[]>>;

/** Entries of a line: so many are parsed in about a millisecond. */
const ENTRIES = 1_000;

/**
 * What is found in an article, as text: a line for each list, [["sentences",{…},{…}]], several for a long one, so
 * that the longest article is read line by line and not in one piece.
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
  return Object.entries(lists)
    .flatMap(([kind, list]) => chunks(list).map((chunk) => JSON.stringify([kind, ...chunk])))
    .join('\n');
}

function chunks(list: readonly unknown[]): unknown[][] {
  const starts = Array.from({ length: Math.ceil(list.length / ENTRIES) }, (_, i) => i * ENTRIES);
  return starts.map((start) => list.slice(start, start + ENTRIES));
}

/** Throws where the lines are not what `toLines` writes. */
export function* fromLines(lines: string): Steps<Annotation> {
  const lists: Record<keyof Annotation, unknown[]> = {
    paragraphs: [],
    sentences: [],
    passages: [],
    quotations: [],
    timexes: [],
    mentions: [],
  };
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const [kind, ...entries] = JSON.parse(line) as [keyof Annotation, ...unknown[]];
    for (const entry of entries) lists[kind].push(entry);
    yield;
  }
  const annotation = lists as unknown as Annotation;
  const { quotations } = annotation;
  const mentions = (lists.mentions as readonly NumberedMention[]).map((mention) => ({
    ...mention,
    quotations: mention.quotations.map((number) => {
      const quotation = quotations[number];
      if (quotation === undefined) throw new Error('A saved mention is of a quotation that is not saved.');
      return quotation;
    }),
  }));
  return { ...annotation, mentions };
}
