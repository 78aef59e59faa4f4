import type { AnnotatedArticle, Library } from '../library.ts';
import { overlaps, pairOf, type Span, slice } from '../span.ts';
import type {
  AnyAnswer,
  AnyItem,
  ArticleItem,
  CheckedItem,
  Citation,
  Conflict,
  DatedItem,
} from './answer.ts';
import { reasonInWords } from './check-in-words.ts';
import { type CheckedQuote, quoteOf } from './cite.ts';

/** Stands between the parts of one quotation, and nowhere else. */
export const OMISSION = ' […] ';

/** What an answer answers. */
export interface Asked {
  readonly id?: string;
  readonly command: string;
  readonly query: string;
  /** Only those that were given. */
  readonly filters?: Partial<Record<'speaker' | 'from' | 'to' | 'source', string>>;
}

/** An answer as the command line and the exports print it: `{id?, command, query, status, items, …}`, best first. */
export function answerToJson(answer: AnyAnswer, asked: Asked, library: Library): Record<string, unknown> {
  const head = {
    ...asked,
    status: answer.status,
    ...('verdict' in answer && { verdict: answer.verdict }),
  };
  switch (answer.status) {
    case 'found':
    case 'closest': {
      const items = answer.items.flatMap((item) => itemToJson(item, library) ?? []);
      const { origins, own, partial, corrections } = answer;
      const conflicts = answer.conflicts?.map((conflict) => conflictToJson(conflict, library));
      return {
        ...head,
        items,
        ...(conflicts && { conflicts }),
        origins,
        ...(own && { own }),
        ...(partial && { partial }),
        corrections,
      };
    }
    case 'none': {
      const { reason, searched, nearest } = answer;
      return { ...head, items: [], reason, searched, nearest };
    }
    case 'ambiguous':
      return { ...head, items: [], choices: answer.choices };
  }
}

/** Null where the words may not be shown. */
export function itemToJson(item: AnyItem, library: Library): object | null {
  if (!('citation' in item)) return articleToJson(item);
  const { citation, quotation, speaker, alsoIn } = item;
  const quote = quoteOf(citation, library);
  if (!quote.ok) return null;
  return {
    text: quote.slices.join(OMISSION),
    citation: citationToJson(citation, quote.cited),
    alsoIn,
    ...(quotation && {
      spans: quotation.spans.map(pairOf),
      kind: quotation.kind,
      speakerName: speaker?.name ?? quotation.speakerName,
      cue: quotation.cue && pairOf(quotation.cue),
      cueText: wordsAt(quotation.cue, quote.cited),
      speaker: quotation.speaker && pairOf(quotation.speaker),
      negated: quotation.negated,
    }),
    ...('group' in item && { group: item.group }),
    ...('basis' in item && {
      basis: item.basis,
      governs: item.governs,
      timex: timexToJson(item, quote.cited),
    }),
    ...('diff' in item && { diff: diffToJson(item, quote), reason: reasonInWords(item, quote.cited) }),
  };
}

/** The article's words come out of the checked quote's article; `added` is as typed. */
const diffToJson = ({ diff }: CheckedItem, { cited: { article } }: CheckedQuote): object[] =>
  diff.map((part) =>
    part.op === 'added'
      ? part
      : { op: part.op, text: slice(article.text, part.span), span: pairOf(part.span) },
  );

/** `words`: those that differ, of the one item and of the other. */
function conflictToJson({ kind, certain, reason, items, differing }: Conflict, library: Library): object {
  const words = differing.map((citation) => {
    const quote = quoteOf(citation, library);
    return quote.ok ? quote.slices.join(OMISSION) : null;
  });
  return { kind, certain, items, reason, words };
}

/** With what is known of the article, so that a reader of the JSON alone can tell where the words are from. */
function citationToJson(citation: Citation, { article, paragraphs }: AnnotatedArticle): object {
  const { title, outlet, publishedOn, url } = article;
  const first = paragraphs.find(
    (paragraph) => paragraph.number !== null && citation.spans.some((span) => overlaps(paragraph, span)),
  );
  return {
    ...citation,
    spans: citation.spans.map(pairOf),
    title,
    outlet,
    publishedOn,
    paragraph: first?.number ?? null,
    url,
  };
}

/** All but `from` and `to` are null where the day is the publication date. */
function timexToJson({ timex, interval }: DatedItem, cited: AnnotatedArticle): object {
  return {
    text: wordsAt(timex?.span ?? null, cited),
    start: timex?.span.start ?? null,
    end: timex?.span.end ?? null,
    type: timex?.type ?? null,
    value: timex?.value ?? null,
    from: interval?.from ?? null,
    to: interval?.to ?? null,
  };
}

const wordsAt = (span: Span | null, { article }: AnnotatedArticle): string | null =>
  span && slice(article.text, span);

function articleToJson({ article, passages, quotations, dates }: ArticleItem): object {
  const { id, title, outlet, publishedOn, notBefore, url } = article;
  return { article: id, title, outlet, publishedOn, notBefore, url, passages, quotations, dates };
}
