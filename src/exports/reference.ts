import * as z from 'zod';
import type { ArticleItem, DatedItem, DiffPart, Item } from '../answers/answer.ts';
import { quoteOf } from '../answers/cite.ts';
import { listedArticle } from '../answers/sources.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { contains, overlaps, pairOf, type Span } from '../span.ts';

const pair = z
  .tuple([z.number().int(), z.number().int()])
  .transform(([start, end]): Span => ({ start, end }));

/** [["same", 0, 9], ["added", "new"], ["dropped", 10, 13]] */
const part = z.union([
  z
    .tuple([z.enum(['same', 'dropped']), z.number().int(), z.number().int()])
    .transform(([op, start, end]): DiffPart => ({ op, span: { start, end } })),
  z.tuple([z.literal('added'), z.string()]).transform(([op, text]): DiffPart => ({ op, text })),
]);

const cited = z.object({
  citation: z.object({ article: z.string(), spans: z.array(pair).min(1), sha256: z.string() }),
  alsoIn: z.array(z.string()).default([]),
  /** Of the quotation. */
  spans: z.array(pair).optional(),
  cue: pair.nullish(),
  basis: z.enum(['text', 'published']).optional(),
  governs: z.enum(['sentence', 'before', 'opening']).nullish(),
  difference: z.array(part).optional(),
  timex: z.object({ start: z.number().nullish(), end: z.number().nullish() }).optional(),
});
/** An entry of a list of articles, which quotes nothing. */
const listed = z
  .object({ article: z.string(), text: z.never().optional(), citation: z.never().optional() })
  .transform(({ article }) => ({ article }));

const NEITHER = { error: 'expected a text with its citation, or an article without either' };

/** What an export holds of an item to find it again in the coverage; more that it has is left out. */
export const reference = z.union([cited, listed], NEITHER);

/** The same of an item that comes with its words. */
export const withWords = z.union([cited.extend({ text: z.string() }), listed], NEITHER);

export type Reference = z.infer<typeof reference>;
type Cited = z.infer<typeof cited>;

/** An item with how what was typed differs from it. */
export interface DifferingItem extends Item {
  readonly difference: readonly DiffPart[];
}

/** As JSON that `reference` reads. */
export function referenceOf(item: Item | DatedItem | DifferingItem | ArticleItem): object {
  if (!('citation' in item)) return { article: item.article.id };
  const { citation, alsoIn, quotation } = item;
  return {
    citation: { ...citation, spans: citation.spans.map(pairOf) },
    ...(alsoIn.length > 0 && { alsoIn }),
    ...(quotation && {
      spans: quotation.spans.map(pairOf),
      cue: quotation.cue && pairOf(quotation.cue),
    }),
    ...('difference' in item && {
      difference: item.difference.map((part) =>
        part.op === 'added' ? [part.op, part.text] : [part.op, ...pairOf(part.span)],
      ),
    }),
    ...('basis' in item && {
      basis: item.basis,
      governs: item.governs,
      timex: { start: item.timex?.span.start ?? null, end: item.timex?.span.end ?? null },
    }),
  };
}

/** Why an item is not in the coverage. */
export interface Missing {
  readonly missing: string;
}

/** The item as the library has it now, whatever an export says of it. */
export function itemOfReference(
  wanted: Reference,
  library: Library,
): Item | DatedItem | DifferingItem | ArticleItem | Missing {
  if (!('citation' in wanted)) {
    const found = library.article(wanted.article);
    return found ? listedArticle(found) : { missing: 'The article is no longer in the coverage.' };
  }
  const { citation, alsoIn, difference } = wanted;
  const quote = quoteOf(citation, library);
  if (!quote.ok) return { missing: quote.reason };
  const unknown = alsoIn.find((id) => !library.article(id));
  if (unknown !== undefined) return { missing: `alsoIn: the coverage has no article ${unknown}.` };
  const quotation = wanted.spans ? quotationOf(wanted, wanted.spans, quote.cited) : null;
  if (quotation === undefined) return { missing: 'The article has no such quotation where it is cited.' };
  const item = {
    citation,
    highlights: [],
    quotation,
    speaker: quotation && library.speakers.of(quotation),
    alsoIn,
  };
  if (difference) return differing(item, difference);
  return wanted.basis ? dated(item, wanted, quote.cited) : item;
}

/** The words that only the article has are some of those that are cited. */
function differing(item: Item, difference: readonly DiffPart[]): DifferingItem | Missing {
  const isCited = (part: DiffPart): boolean =>
    part.op === 'added' || item.citation.spans.some((span) => overlaps(span, part.span));
  if (difference.every(isCited)) return { ...item, difference };
  return { missing: 'The difference has words from elsewhere than it cites.' };
}

function quotationOf({ citation, cue }: Cited, spans: readonly Span[], { quotations }: AnnotatedArticle) {
  const same = quotations.filter(
    (quotation) =>
      areEqual(quotation.spans, spans) &&
      spans.some((span) => citation.spans.some((shown) => overlaps(span, shown))),
  );
  const hasCue = (quotation: Quotation) => areEqual(quotation.cue ? [quotation.cue] : [], cue ? [cue] : []);
  return same.find(hasCue) ?? same[0];
}

function dated(item: Item, { basis, governs, timex }: Cited, found: AnnotatedArticle): DatedItem | Missing {
  if (basis === 'published') {
    const day = found.article.publishedOn;
    return { ...item, basis, governs: null, timex: null, interval: day ? { from: day, to: day } : null };
  }
  const expression = found.timexes.find(({ span }) => span.start === timex?.start && span.end === timex.end);
  if (!expression || !item.citation.spans.some((span) => contains(span, expression.span))) {
    return { missing: 'The article has no such time expression where it is cited.' };
  }
  return {
    ...item,
    basis: 'text',
    governs: governs ?? 'sentence',
    timex: expression,
    interval: expression.interval,
  };
}

const areEqual = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end);
