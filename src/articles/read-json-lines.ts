import { decodeText, LARGEST } from './decode-text.ts';
import { parseJson } from './parse-data.ts';
import { readRecord } from './read-json.ts';
import { readLines } from './read-lines.ts';
import { type Reading, refuse } from './reading.ts';

/** .jsonl: one article a line, `{id, text, title?, outlet?, author?, url?, publishedOn?}`; blank lines are passed over. */
export async function readJsonLines(path: string): Promise<Reading> {
  const drafts: Reading['drafts'][number][] = [];
  const refused: Reading['refused'][number][] = [];
  for await (const { number, bytes } of readLines(path)) {
    const draft = readLine(bytes);
    if (draft === null) continue;
    if ('reason' in draft) refused.push({ line: number, reason: draft.reason });
    else drafts.push({ ...draft, line: number, part: null });
  }
  if (drafts.length + refused.length === 0) return refuse('expected an article a line, came an empty file');
  return { drafts, refused };
}

function readLine(bytes: Buffer | null): ReturnType<typeof readRecord> | null {
  if (bytes === null)
    return { reason: `expected a line of at most ${LARGEST / 1024 / 1024} MB, came a longer one` };
  if (bytes.length === 0) return null;
  const decoded = decodeText(bytes);
  if ('reason' in decoded) return decoded;
  if (decoded.text.trim() === '') return null;
  const parsed = parseJson(decoded.text);
  if ('reason' in parsed) return parsed;
  const record = readRecord(parsed.value);
  if (!('reason' in record) && record.id === null) return { reason: 'id: expected string, came nothing' };
  return record;
}
