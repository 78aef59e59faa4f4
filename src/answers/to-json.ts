import type { Timex } from '../dates/timex.ts';
import type { Library } from '../library.ts';
import type { Span } from '../span.ts';
import type { Answer, ArticleItem, DatedItem, Item } from './answer.ts';
import { quoteOf } from './cite.ts';

/** Stands between the parts of one quotation, and nowhere else. */
export const OMISSION = ' […] ';

type Pair = readonly [start: number, end: number];

const pairOf = ({ start, end }: Span): Pair => [start, end];

/** An answer as the command line and the exports print it: `{id?, command, query, status, items, …}`, best first. */
export function answerToJson(
  answer: Answer<Item | DatedItem | ArticleItem>,
  asked: { readonly id?: string; readonly command: string; readonly query: string },
  library: Library,
): Record<string, unknown> {
  const head = { ...asked, status: answer.status };
  switch (answer.status) {
    case 'found':
    case 'closest': {
      const items = answer.items.flatMap((item) => itemToJson(item, library) ?? []);
      return { ...head, items, origins: answer.origins, corrections: answer.corrections };
    }
    case 'none': {
      const { reason, searched, nearest } = answer;
      return { ...head, items: [], reason, searched, nearest };
    }
    case 'ambiguous':
      return { ...head, items: [], choices: answer.choices };
  }
}

function itemToJson(item: Item | DatedItem | ArticleItem, library: Library): object | null {
  if (!('citation' in item)) return articleToJson(item);
  const { citation, quotation, speaker, alsoIn } = item;
  const quote = quoteOf(citation, library);
  if (!quote.ok) return null;
  return {
    text: quote.slices.join(OMISSION),
    citation: { ...citation, spans: citation.spans.map(pairOf) },
    alsoIn,
    ...(quotation && {
      kind: quotation.kind,
      speakerName: speaker?.name ?? quotation.speakerName,
      cue: quotation.cue && pairOf(quotation.cue),
      speaker: quotation.speaker && pairOf(quotation.speaker),
      negated: quotation.negated,
    }),
    ...('basis' in item && { basis: item.basis, timex: timexToJson(item) }),
  };
}

/** `start`, `end`, `type` and `value` are null where the day is the publication date. */
function timexToJson({ timex, interval }: DatedItem): object {
  return { ...expressionOf(timex), from: interval?.from ?? null, to: interval?.to ?? null };
}

const expressionOf = (timex: Timex | null): object => ({
  start: timex?.span.start ?? null,
  end: timex?.span.end ?? null,
  type: timex?.type ?? null,
  value: timex?.value ?? null,
});

function articleToJson({ article, passages, quotations, dates }: ArticleItem): object {
  const { id, title, outlet, publishedOn, notBefore, url } = article;
  return { article: id, title, outlet, publishedOn, notBefore, url, passages, quotations, dates };
}
