import { createReadStream } from 'node:fs';
import { LARGEST } from './decode-text.ts';

/** A line's bytes without its end; null where it is larger than a file may be. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

const NEWLINE = 0x0a;

/** A file line by line, so that a coverage of any size takes the memory of one line. */
export async function* readLines(path: string): AsyncGenerator<ByteLine> {
  let parts: Buffer[] = [];
  let size = 0;
  let number = 1;
  const keep = (part: Buffer): void => {
    size += part.length;
    if (size <= LARGEST) parts.push(part);
    else parts = [];
  };
  const line = (): ByteLine => {
    const bytes = size > LARGEST ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
