import { z } from 'zod';
import { quoteOf } from '../answers/cite.ts';
import { OMISSION } from '../answers/to-json.ts';
import { readCoverage } from '../articles/read-coverage.ts';
import { sha256Of } from '../articles/sha256.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import type { Span } from '../span.ts';
import { counted } from './counted.ts';
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
/** An entry of a list of articles, which quotes nothing. */
const listed = z.object({
  article: z.string(),
  text: z.never().optional(),
  citation: z.never().optional(),
});
/** An answer as `--json` prints it. What is neither of the two is refused, or it would pass unchecked. */
const answer = z.object({
  items: z.array(
    z.union([item, listed], { error: 'expected a text with its citation, or an article without either' }),
  ),
});

/** `verify`: every article once more from its file, and every stored span in its text; says how many hold. */
export async function verifyCoverage(path: string, library: Library): Promise<string> {
  const { articles } = await readCoverage(path);
  const hashes = new Map(articles.map(({ id, text }) => [id, sha256Of(text)]));
  const wrong = library.articles.flatMap((article) => mismatchesIn(article, hashes));
  if (wrong.length > 0) throw new Mismatch(wrong.join('\n'));
  const spans = library.articles.reduce((sum, article) => sum + spansOf(article).length, 0);
  return `${counted(library.articles.length, 'article')} and ${counted(spans, 'span')} hold.`;
}

/** `hashes`: of the articles' texts as their files have them now, by id. */
function mismatchesIn(annotated: AnnotatedArticle, hashes: ReadonlyMap<string, string>): string[] {
  const { id, text, sha256 } = annotated.article;
  const now = hashes.get(id);
  const spans = spansOf(annotated)
    .filter(({ start, end }) => !(0 <= start && end <= text.length && text.slice(start, end).trim() !== ''))
    .map(({ start, end }) => `${id}: the span ${start}–${end} holds no words of the article.`);
  return [
    ...(sha256Of(text) === sha256 ? [] : [`${id}: the text does not hash to what was indexed.`]),
    ...(now === undefined ? [`${id}: the coverage no longer has this article.`] : []),
    ...(now !== undefined && now !== sha256 ? [`${id}: its file has another text than was indexed.`] : []),
    ...spans,
  ];
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
  const cited = answers.flatMap(({ items }) => items.filter((entry) => entry.citation !== undefined));
  const wrong = cited.flatMap(({ text, citation }) => {
    const spans = citation.spans.map(([start, end]) => ({ start, end }));
    const quote = quoteOf({ ...citation, spans }, library);
    if (!quote.ok) return [quote.reason];
    const same = quote.slices.join(OMISSION) === text;
    return same ? [] : [`${citation.article}: the article does not say “${text}” where it is cited.`];
  });
  if (wrong.length > 0) throw new Mismatch(wrong.join('\n'));
  return `${counted(cited.length, 'citation')} ${cited.length === 1 ? 'holds' : 'hold'}.`;
}
