import { z } from 'zod';
import { quoteOf } from '../answers/cite.ts';
import { OMISSION } from '../answers/to-json.ts';
import { sha256Of } from '../articles/sha256.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import type { Span } from '../span.ts';
import { readJsonl } from './read-jsonl.ts';

/** Something cited is not in its article: every mismatch, a line each. The process ends with 3. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
}

const pair = z.tuple([z.number().int(), z.number().int()]);
const item = z.object({
  text: z.string(),
  citation: z.object({ article: z.string(), spans: z.array(pair).min(1), sha256: z.string() }),
});
/** An answer as `--json` prints it; items without a citation list articles and quote nothing. */
const answer = z.object({ items: z.array(z.union([item, z.object({ article: z.string() })])) });

/** `verify`: hashes every article again and slices every stored span; says how many hold. */
export function verifyCoverage(library: Library): string {
  const wrong = library.articles.flatMap((article) => mismatchesIn(article));
  if (wrong.length > 0) throw new Mismatch(wrong.join('\n'));
  const spans = library.articles.reduce((sum, article) => sum + spansOf(article).length, 0);
  return `${library.articles.length} articles and ${spans} spans hold.`;
}

function mismatchesIn(annotated: AnnotatedArticle): string[] {
  const { id, text, sha256 } = annotated.article;
  const hash = sha256Of(text) === sha256 ? [] : [`${id}: the text does not hash to what was indexed.`];
  const spans = spansOf(annotated)
    .filter(({ start, end }) => !(0 <= start && start < end && end <= text.length))
    .map(
      ({ start, end }) =>
        `${id}: the span ${start}–${end} does not fit the text of ${text.length} code units.`,
    );
  return [...hash, ...spans];
}

const spansOf = ({ sentences, passages, quotations, timexes }: AnnotatedArticle): Span[] => [
  ...sentences,
  ...passages,
  ...quotations.flatMap(({ spans, cue, speaker }) =>
    [...spans, cue, speaker].filter((span) => span !== null),
  ),
  ...timexes.map(({ span }) => span),
];

/** `verify FILE`: every citation of an export, one JSON answer a line, against the coverage. */
export async function verifyExport(file: string, library: Library): Promise<string> {
  const answers = await readJsonl(file, answer);
  const cited = answers.flatMap(({ items }) => items.filter((entry) => 'citation' in entry));
  const wrong = cited.flatMap(({ text, citation }) => {
    const spans = citation.spans.map(([start, end]) => ({ start, end }));
    const quote = quoteOf({ ...citation, spans }, library);
    if (!quote.ok) return [quote.reason];
    const same = quote.slices.join(OMISSION) === text;
    return same ? [] : [`${citation.article}: the article does not say “${text}” where it is cited.`];
  });
  if (wrong.length > 0) throw new Mismatch(wrong.join('\n'));
  return `${cited.length} citations hold.`;
}
