import * as z from 'zod';
import { withoutTags } from './page-furniture.ts';
import { readStatedDate } from './read-stated-date.ts';

/** What came, short enough for a message; of lists and objects only that they are such. */
function came(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'an object';
  return JSON.stringify(input).slice(0, 80);
}

/** Null and blank text mean: not stated. */
const stated = <T>(read: (text: string, context: z.RefinementCtx) => T | null) =>
  z
    .string()
    .transform((text, context) => (text.trim() === '' ? null : read(text, context)))
    .nullish()
    .transform((value) => value ?? null);

const words = stated((text) => withoutTags(text).replace(/\s+/g, ' ').trim() || null);

const webAddress = stated((text, context) => {
  if (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text)) return text;
  context.addIssue(`expected a web address with http or https, came ${came(text)}`);
  return null;
});

const day = stated((text, context) => {
  const date = readStatedDate(text);
  if (date === null)
    context.addIssue(`expected a full day such as 2024-06-20 or 20 June 2024, came ${came(text)}`);
  return date;
});

/** Of a sidecar and of front matter. */
export const fieldsSchema = z.object({
  title: words,
  outlet: words,
  author: words,
  url: webAddress,
  publishedOn: day,
});

/** An article as .json and .jsonl files hold it. */
export const articleSchema = fieldsSchema.extend({
  id: z
    .string()
    .max(500)
    .nullish()
    .transform((id) => (id?.trim() ? id : null)),
  text: z.string(),
});

export const FIELDS = Object.keys(fieldsSchema.shape);
export const ARTICLE_FIELDS = Object.keys(articleSchema.shape);

/** The value, or in words for the user what is wrong [publishedOn: expected a full day such as 2024-06-20 or 20 June 2024, came "soon"]. */
export function check<T>(
  schema: z.ZodType<T>,
  input: unknown,
): { readonly value: T } | { readonly reason: string } {
  const result = schema.safeParse(input, {
    error: (issue) =>
      issue.code === 'invalid_type' ? `expected ${issue.expected}, came ${came(issue.input)}` : undefined,
  });
  if (result.success) return { value: result.data };
  const reasons = result.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  return { reason: reasons.join('; ') };
}
