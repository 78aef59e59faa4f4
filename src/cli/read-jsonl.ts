import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { cameInWords } from '../came-in-words.ts';
import { Mistake } from './mistake.ts';

/** The objects of a .jsonl file, checked; the first bad line is a mistake that names file, line and field. */
export async function readJsonl<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Mistake(`${file}: expected a readable file of JSON lines, and got ${cameInWords(error)}.`);
  });
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = `${file}, line ${index + 1}`;
    const result = schema.safeParse(parsed(line, place));
    if (result.success) return [result.data];
    const [issue] = result.error.issues;
    const field = issue?.path.length ? ` in ${issue.path.join('.')}` : '';
    throw new Mistake(`${place}: ${issue?.message ?? 'not as expected'}${field}.`);
  });
}

/** Of a line that is not JSON, so much is shown. */
const SHOWN = 40;

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    const start = line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
    throw new Mistake(`${place}: expected JSON, and got “${start.trim()}”.`);
  }
}
