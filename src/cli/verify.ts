import { readFile } from 'node:fs/promises';
import { readCoverage } from '../articles/read-coverage.ts';
import { sha256Of } from '../articles/sha256.ts';
import { cameInWords } from '../came-in-words.ts';
import { checkExport } from '../exports/check-export.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import type { Span } from '../span.ts';
import { counted } from './counted.ts';
import { Mistake } from './mistake.ts';

/** Something cited is not in its article: every mismatch, a line each. The process ends with 3. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
}

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

const UNCHECKED = 'Not checked: what was asked, and what is said of the answer as a whole.';

/** `verify FILE`: all that an export says of what it cites, against the coverage. */
export async function verifyExport(file: string, library: Library): Promise<string> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Mistake(`${file}: expected a readable export, and got ${cameInWords(error)}.`);
  });
  const checked = checkExport(content, library);
  if ('problem' in checked) throw new Mistake(`${file}: ${checked.problem}`);
  const { citations, wrong } = checked;
  if (wrong.length > 0) throw new Mismatch(wrong.join('\n'));
  return `${counted(citations, 'citation')} ${citations === 1 ? 'holds' : 'hold'}. ${UNCHECKED}`;
}
