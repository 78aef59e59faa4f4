import { z } from 'zod';
import { annotate } from '../annotate.ts';
import type { Article } from '../articles/article.ts';
import { makeArticle } from '../articles/make-article.ts';
import { NOTHING_STATED } from '../articles/stated-fields.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { pairOf } from '../span.ts';
import { readJsonl } from './read-jsonl.ts';

/** `publishedOn` left out: taken from the text where it states one; null: the article has none. */
const line = z.object({ id: z.string().min(1), text: z.string(), publishedOn: z.iso.date().nullish() });

const quotationToJson = ({ spans, kind, cue, speaker, speakerName, negated, confidence }: Quotation) => ({
  spans: spans.map(pairOf),
  kind,
  cue: cue && pairOf(cue),
  speaker: speaker && pairOf(speaker),
  speakerName,
  negated,
  confidence,
});

/**
 * `annotate FILE.jsonl`: for each article, in order, its sentences, quotations and time expressions, a JSON object a line.
 * An article that brings out a bug gets an empty line; the bug is thrown once the others are done.
 */
export async function annotateFile(file: string, print: (line: string) => void): Promise<void> {
  const bugs: Error[] = [];
  for (const { id, text, publishedOn } of await readJsonl(file, line)) {
    const read = makeArticle(id, text, NOTHING_STATED);
    const article = publishedOn === undefined ? read : { ...read, publishedOn };
    try {
      print(JSON.stringify(annotationOf(article)));
    } catch (cause) {
      bugs.push(new Error(`${id} could not be annotated`, { cause }));
      print(JSON.stringify({ id, sentences: [], quotations: [], timexes: [] }));
    }
  }
  const [first] = bugs;
  if (first)
    throw new Error(`${bugs.length} of the articles of ${file}, first ${first.message}`, {
      cause: first.cause,
    });
}

function annotationOf(article: Article): object {
  const { sentences, quotations, timexes } = annotate(article);
  return {
    id: article.id,
    sentences: sentences.map(pairOf),
    quotations: quotations.map(quotationToJson),
    timexes: timexes.map(({ span, type, value, interval }) => ({
      ...span,
      type,
      value,
      from: interval?.from ?? null,
      to: interval?.to ?? null,
    })),
  };
}
