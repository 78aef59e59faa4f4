import { type Span, slice } from '../span.ts';
import { readIsoDate } from './iso-date.ts';
import type { Line } from './lines.ts';
import { isFurniture, withoutTags } from './page-furniture.ts';
import { readStatedDate } from './read-stated-date.ts';

/** What a line says of the article rather than of the news: [By Jane Doe], [Published: 30 August 2023]. */
export interface Statement extends Span {
  readonly field: 'title' | 'author' | 'outlet' | 'url' | 'publishedOn' | 'other';
  /** Null where the field is `other`. */
  readonly value: string | null;
}

/** How far from the text's two ends such lines are looked for, as long as no prose comes between. */
const LINES = { head: 12, foot: 8 };

const STAMP = /^\s*(date:?\s(\d{4}-\d{2}-\d{2}))(?=\s)/i;
const LABELLED =
  /^(title|headline|author|authors|by|byline|written by|reported by|outlet|publisher|publication|date|published|posted|published on|first published|publication date|date published|updated|last updated|last modified|modified|url|link)(?:\s*:\s*|\s+)(\S.*)$/i;
const FIELDS: Readonly<Record<string, Statement['field']>> = {
  title: 'title',
  headline: 'title',
  outlet: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  url: 'url',
  link: 'url',
};
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}`;
const NAME = new RegExp(
  `^${CAPITALISED}(?:\\s+(?:(?:de|del|van|von|der|den|bin|al|el|la|da|di|du|le)\\s+){0,2}${CAPITALISED}){1,3}$`,
  'u',
);
/** By its looks: [Jane Doe], [Ferry Returns]. */
export const isName = (words: string): boolean => NAME.test(words);
const ONE_NAME = new RegExp(`^${CAPITALISED}$`, 'u');
const PROSE_END = /[.?!…]["”’'»)\]]*$/;

/** In text order. */
export function findStatements(text: string, lines: readonly Line[]): Statement[] {
  const stamp = STAMP.exec(text.slice(0, 200));
  const found: Statement[] = [];
  if (stamp && readIsoDate(stamp[2]!)) {
    const end = stamp[0].length;
    found.push({ start: end - stamp[1]!.length, end, field: 'publishedOn', value: stamp[2]! });
  }
  const head = untilProse(text, lines.slice(0, LINES.head));
  const foot = untilProse(text, lines.slice(Math.max(head.length, lines.length - LINES.foot)).reverse());
  for (const line of [...head, ...foot.reverse()]) found.push(...statementsOf(text, line));
  return [...found, ...namesBeforeDates(text, lines, found)].sort((a, b) => a.start - b.start);
}

function untilProse(text: string, lines: readonly Line[]): Line[] {
  const end = lines.findIndex((line) => {
    const words = slice(text, { start: line.start, end: Math.min(line.end, line.start + 300) });
    if (isFurniture(words) || statementsOf(text, line).length > 0) return false;
    return words.length > 200 || (PROSE_END.test(withoutTags(words).trim()) && words.split(/\s+/).length > 5);
  });
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** A line may say several things [By Jane Doe | 30 August 2023]; all of it must be such, or none is. */
function statementsOf(text: string, line: Span): Statement[] {
  if (line.end - line.start > 200) return [];
  const parts = slice(text, line).split(/(?<!\s)\s+[|•·]\s+/);
  const found = parts.map(statementOf);
  if (found.includes(null)) return [];
  return found.map((statement) => ({ ...statement!, start: line.start, end: line.end }));
}

function statementOf(words: string): Pick<Statement, 'field' | 'value'> | null {
  const bare = readStatedDate(words);
  if (bare) return { field: 'publishedOn', value: bare };
  const match = LABELLED.exec(words);
  if (!match) return null;
  const label = match[1]!.toLowerCase();
  const value = match[2]!.trim();
  const colon = words.charAt(label.length).trim() === ':' || /^\s*:/.test(words.slice(label.length));
  if (/updated|modified/.test(label)) return readStatedDate(value) ? { field: 'other', value: null } : null;
  if (/date|publish(?:ed)|posted/.test(label)) {
    const day = readStatedDate(value.replace(/^(?:on|at|:)\s*/i, ''));
    return day ? { field: 'publishedOn', value: day } : null;
  }
  if (/author|by/.test(label)) {
    const author = readAuthor(value);
    return author ? { field: 'author', value: author } : null;
  }
  const field = FIELDS[label];
  if (!field || !colon) return null;
  if (field === 'url' && !/^https?:\/\/\S+$/.test(value)) return null;
  return { field, value };
}

/** [Jane Doe and John Roe], [Jane Doe, Moscow correspondent → Jane Doe]; null for what is not a name [the numbers]. */
function readAuthor(words: string): string | null {
  const value = words.replace(/^by\s+/i, '').replace(/(?<!\s)\s+(?:in|at|for|of)\s.*/s, '');
  // After the last name a comma brings a role or an agency, which reads like a name [Harbour Correspondent].
  const and = /\s(?:and|&)\s(?!,)/.exec(value);
  const comma = and ? value.indexOf(',', and.index + and[0].length) : -1;
  const names = comma < 0 ? value : value.slice(0, comma);
  const parts = names.split(/(?:(?<!\s)\s+)?,\s*|(?<!\s)\s+(?:and|&)\s+/);
  const severalNames = /\s(?:and|&)\s/.test(names) && parts.every((part) => NAME.test(part));
  if (severalNames) return names;
  const first = parts[0]!;
  return NAME.test(first) || (parts.length === 1 && ONE_NAME.test(first)) ? first : null;
}

/** A name on the line right above a date that stands alone is the author's: [Jane Doe⏎Wed, 08/30/2023 – 22:40]. */
function namesBeforeDates(text: string, lines: readonly Line[], found: readonly Statement[]): Statement[] {
  const stated = new Set(found.map(({ start }) => start));
  const dates = new Set(found.filter(({ field }) => field === 'publishedOn').map(({ start }) => start));
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (index === 0 || stated.has(line.start)) return [];
    if (!next || next.afterBlank || !dates.has(next.start)) return [];
    const name = line.end - line.start < 60 ? slice(text, line) : '';
    return NAME.test(name)
      ? [{ start: line.start, end: line.end, field: 'author' as const, value: name }]
      : [];
  });
}
