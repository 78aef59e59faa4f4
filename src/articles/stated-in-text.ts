import { type Span, slice } from '../span.ts';
import { boilerplateOf } from './find-boilerplate.ts';
import { findStatements, isName, type Statement } from './find-statements.ts';
import { type Line, linesOf } from './lines.ts';
import { withoutTags } from './page-furniture.ts';
import type { StatedFields } from './stated-fields.ts';

/** Longer first lines are prose, not headlines; below so many lines of page furniture none is looked for. */
const HEADLINE = { units: 200, words: 25, questionWords: 15, lines: 30 };

/** What the text itself says of the article; null where it says nothing, or two different things. */
export function statedInText(text: string): StatedFields {
  const lines = linesOf(text);
  const statements = findStatements(text, lines);
  const only = (field: (typeof statements)[number]['field']): string | null => {
    const values = new Set(
      statements.filter((statement) => statement.field === field).map(({ value }) => value),
    );
    return values.size === 1 ? [...values][0]! : null;
  };
  return {
    title: only('title') ?? headline(text, lines, statements),
    outlet: only('outlet'),
    author: only('author'),
    url: only('url'),
    publishedOn: only('publishedOn'),
  };
}

/** The first line, when it is short, does not end as a sentence does, and stands alone above the rest or the byline. */
function headline(text: string, lines: readonly Line[], statements: readonly Statement[]): string | null {
  let boilerplate: readonly Span[] = [];
  const index = lines.slice(0, HEADLINE.lines).findIndex((line) => {
    const stated = statements.filter(({ start }) => start === line.start);
    boilerplate = stated.length > 0 ? stated : boilerplateOf(text, line);
    return !boilerplate.some((span) => span.start <= line.start && span.end >= line.end);
  });
  const line = lines[index];
  if (!line || line.end - line.start > HEADLINE.units) return null;
  if (!lines[index + 1]?.afterBlank && !isAboveByline(text, lines.slice(index), statements)) return null;
  // A stamp or tag may stand before it on the same line.
  const before = boilerplate.find((span) => span.start === line.start && span.end < line.end);
  const start = before?.end ?? line.start;
  const words = withoutTags(slice(text, { start, end: line.end }))
    .replace(/\s+/g, ' ')
    .trim();
  const count = words.split(' ').length;
  const most = /[?!]["”’'»)\]]*$/.test(words) ? HEADLINE.questionWords : HEADLINE.words;
  if (count < 2 || count > most || !/\p{L}/u.test(words)) return null;
  // A remark in brackets, or the middle of something.
  if (/^(?:\(|\p{Ll}(?!\p{Lu}))/u.test(words)) return null;
  // A dateline of its own [WASHINGTON (AP) —] or a beginning [The minister said:] is no headline.
  if (/[.…,;:_–—-]["”’'»)\]]*$/.test(words) || /\([A-Z][\w ]{1,20}\)$/.test(words)) return null;
  return words;
}

/** Author, date and the like are stated right below it, and the article is below them [Ferry sold⏎By Jane Doe⏎…]. */
function isAboveByline(
  text: string,
  [line, ...below]: readonly Line[],
  statements: readonly Statement[],
): boolean {
  const fields = new Map(statements.map(({ start, field }) => [start, field]));
  const first = below[0] && fields.get(below[0].start);
  // A name right above a date may be the author's.
  if (!line || !first || (first === 'publishedOn' && isName(slice(text, line)))) return false;
  return below.some(({ start }) => !fields.has(start));
}
