import type { IncomingMessage } from 'node:http';
import { readBody } from '../http/read-body.ts';
import type { UploadedFile } from '../messages/message-body.ts';
import { refuse } from './api-error.ts';

/** Bytes of one request: ten files at the 10 MB that Discord allows each, and their description. */
const MOST = 101 * 1024 * 1024;
const MOST_PER_FILE = 10 * 1024 * 1024;

export interface ReadRequest {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** JSON, or a form with `payload_json` and `files[n]`. */
export async function readRequest(request: IncomingMessage): Promise<ReadRequest> {
  const bytes = await readBody(request, MOST);
  if (bytes === null) throw refuse('tooLarge');
  if (bytes.byteLength === 0) return { body: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return { body: json(new TextDecoder().decode(bytes)), files: [] };
  const form = await parseForm(bytes, type);
  const payload = form.get('payload_json');
  const files = await Promise.all([...form].flatMap(([field, value]) => uploaded(field, value)));
  if (files.some((file) => file.bytes.byteLength > MOST_PER_FILE)) throw refuse('tooLarge');
  return { body: typeof payload === 'string' ? json(payload) : {}, files };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw Object.assign(refuse('invalidJson'), { cause });
  }
}

async function parseForm(bytes: Uint8Array, type: string): Promise<FormData> {
  try {
    return await new Response(Buffer.from(bytes), { headers: { 'content-type': type } }).formData();
  } catch (cause) {
    throw Object.assign(refuse('invalidJson'), { cause });
  }
}

function uploaded(field: string, value: FormDataEntryValue): Promise<UploadedFile>[] {
  const index = /^files\[(\d{1,3})\]$/.exec(field)?.[1];
  if (index === undefined || typeof value === 'string') return [];
  const named = async () => ({
    index,
    name: value.name,
    type: value.type || 'application/octet-stream',
    bytes: new Uint8Array(await value.arrayBuffer()),
  });
  return [named()];
}
