import type { IncomingMessage } from 'node:http';

/** The body's bytes, or null when there are more of them than allowed; the rest is then not read. */
export async function readBody(request: IncomingMessage, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
