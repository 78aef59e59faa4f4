import { join } from 'node:path';
import type { Rejection } from './article.ts';
import { check, FIELDS, fieldsSchema } from './article-schema.ts';
import { decodeText, LARGEST } from './decode-text.ts';
import { parseJson, parseYaml } from './parse-data.ts';
import { readBytes } from './read-bytes.ts';
import { NOTHING_STATED, type StatedFields } from './stated-fields.ts';
import { unreadFields } from './unread-fields.ts';

const SIDECAR = /\.meta\.(?:json|ya?ml)$/i;

export const isSidecar = (path: string): boolean => SIDECAR.test(path);

/** Where the sidecar of [news/story.txt] may be: [news/story.meta.json], [news/story.txt.meta.json] and the YAML ones. */
export const sidecarsOf = (path: string): readonly string[] =>
  [path.replace(/\.[^./]*$/, ''), path].flatMap((stem) =>
    ['json', 'yaml', 'yml'].map((end) => `${stem}.meta.${end}`),
  );

interface Sidecar {
  readonly path: string | null;
  readonly stated: StatedFields;
  /** The sidecar, or fields of it. */
  readonly rejected: readonly Rejection[];
}

/** What the sidecar beside a file says of it; its path is null where there is none. One that cannot be used is named; its article still serves. */
export async function findSidecar(
  root: string,
  file: string,
  present: ReadonlySet<string>,
): Promise<Sidecar> {
  const path = sidecarsOf(file).find((name) => present.has(name));
  if (path === undefined) return { path: null, stated: NOTHING_STATED, rejected: [] };
  const read = await readBytes(join(root, path), LARGEST);
  const decoded = 'reason' in read ? read : decodeText(read.bytes);
  const parsed = 'reason' in decoded ? decoded : parseSidecar(path, decoded.text);
  const place = { file: path, line: null };
  if ('reason' in parsed)
    return { path, stated: NOTHING_STATED, rejected: [{ ...place, reason: parsed.reason }] };
  const rejected = parsed.unread.map((reason) => ({ ...place, isField: true, reason }) as const);
  return { path, stated: parsed.stated, rejected };
}

function parseSidecar(
  path: string,
  source: string,
): { readonly stated: StatedFields; readonly unread: readonly string[] } | { readonly reason: string } {
  const parsed = /json$/i.test(path) ? parseJson(source) : parseYaml(source);
  if ('reason' in parsed) return parsed;
  const checked = check(fieldsSchema, parsed.value);
  if ('reason' in checked) return checked;
  return { stated: checked.value, unread: unreadFields(parsed.value, FIELDS) };
}
