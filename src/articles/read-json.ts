import { ARTICLE_FIELDS, articleSchema, check } from './article-schema.ts';
import type { Draft } from './make-article.ts';
import { parseJson } from './parse-data.ts';
import { oneDraft, type Reading, refuse } from './reading.ts';
import { unreadFields } from './unread-fields.ts';

/** .json: one article `{text, title?, …}`, or an array of them. */
export function readJson(source: string): Reading {
  const parsed = parseJson(source);
  if ('reason' in parsed) return refuse(parsed.reason);
  if (!Array.isArray(parsed.value)) {
    const record = readRecord(parsed.value);
    return 'reason' in record ? refuse(record.reason) : oneDraft(record);
  }
  if (parsed.value.length === 0) return refuse('expected an article or a list of them, came an empty list');
  const records = parsed.value.map(readRecord);
  return {
    drafts: records.flatMap((record, index) =>
      'reason' in record ? [] : [{ ...record, line: null, part: index + 1 }],
    ),
    refused: records.flatMap((record, index) =>
      'reason' in record ? [{ line: null, reason: `article ${index + 1}: ${record.reason}` }] : [],
    ),
  };
}

/** One article of a .json or .jsonl file. */
export function readRecord(json: unknown): Draft | { readonly reason: string } {
  const checked = check(articleSchema, json);
  const unread = unreadFields(json, ARTICLE_FIELDS);
  if ('reason' in checked) return { reason: [checked.reason, ...unread].join('; ') };
  const { id, text, ...stated } = checked.value;
  return { id, text, stated, unread };
}
