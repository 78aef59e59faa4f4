import type { Quotation } from '../../quotations/quotation.ts';
import { contains, type Span } from '../../span.ts';

/** Looks up the quotation that a span stands in; by binary search over their parts. */
export function partAt(quotations: readonly Quotation[]): (span: Span) => Quotation | null {
  const parts = quotations
    .flatMap((quotation) => quotation.spans.map((span) => ({ span, quotation })))
    .toSorted((a, b) => a.span.start - b.span.start);
  return (span) => {
    let [low, high] = [0, parts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parts[middle]?.span.start ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const part = parts[low - 1];
    return part !== undefined && contains(part.span, span) ? part.quotation : null;
  };
}
