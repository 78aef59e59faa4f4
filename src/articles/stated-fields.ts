import * as z from 'zod';
import type { Article } from './article.ts';
import { readIsoDate } from './iso-date.ts';

/** What a document, its sidecar or its line says of itself. */
export type StatedFields = Pick<Article, 'title' | 'outlet' | 'author' | 'url' | 'publishedOn'>;

const came = (input: unknown): string => JSON.stringify(input)?.slice(0, 80) ?? 'nothing';

/** One line, without tags and white space at its ends; blank counts as not stated. */
const words = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim() || null)
  .nullish()
  .transform((text) => text ?? null);

const webAddress = z
  .string()
  .refine((text) => /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text), {
    error: ({ input }) => `expected a web address with http or https, came ${came(input)}`,
  })
  .nullish()
  .transform((text) => text ?? null);

const day = z
  .string()
  .transform((text, context) => {
    const date = readIsoDate(text);
    if (date === null)
      context.addIssue({ code: 'custom', message: `expected a day as YYYY-MM-DD, came ${came(text)}` });
    return date;
  })
  .nullish()
  .transform((date) => date ?? null);

/** Of a sidecar, of front matter and of the articles in .json and .jsonl files alike. */
export const statedFields = z.object({
  title: words,
  outlet: words,
  author: words,
  url: webAddress,
  publishedOn: day,
});

/** An article as .json and .jsonl files hold it. */
export const articleRecord = statedFields.extend({
  id: z
    .string()
    .min(1)
    .max(500)
    .nullish()
    .transform((id) => id ?? null),
  text: z.string(),
});

export const NOTHING_STATED: StatedFields = {
  title: null,
  outlet: null,
  author: null,
  url: null,
  publishedOn: null,
};

/** Field by field, the first that states it. */
export function firstStated(...sources: readonly StatedFields[]): StatedFields {
  const first = <K extends keyof StatedFields>(key: K): StatedFields[K] =>
    sources.find((source) => source[key] !== null)?.[key] ?? null;
  return {
    title: first('title'),
    outlet: first('outlet'),
    author: first('author'),
    url: first('url'),
    publishedOn: first('publishedOn'),
  };
}

/** In words for the user [publishedOn: expected a day as YYYY-MM-DD, came "soon"]. */
export function describeIssues(error: z.ZodError, input: unknown): string {
  return error.issues
    .map((issue) => {
      if (issue.code !== 'invalid_type') return `${issue.path.join('.')}: ${lowerFirst(issue.message)}`;
      const name = issue.path.join('.');
      const value = issue.path.reduce<unknown>(
        (part, key) => (part as Record<PropertyKey, unknown> | null)?.[key],
        input,
      );
      const what =
        value === undefined ? 'nothing' : value === null ? 'null' : `${kindOf(value)} ${came(value)}`;
      return `${name === '' ? '' : `${name}: `}expected ${issue.expected}, came ${what}`;
    })
    .join('; ');
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
