import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { Mistake } from './mistake.ts';

/** The objects of a .jsonl file, checked; the first bad line is a mistake that names file, line and field. */
export async function readJsonl<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Mistake(
      `${file}: expected a readable file of JSON lines, and got ${error.code ?? error.message}.`,
    );
  });
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const result = schema.safeParse(parsed(line));
    if (result.success) return [result.data];
    const [issue] = result.error.issues;
    const field = issue?.path.length ? ` in ${issue.path.join('.')}` : '';
    throw new Mistake(`${file}, line ${index + 1}: ${issue?.message ?? 'not as expected'}${field}.`);
  });
}

/** Undefined, which no schema here takes, where the line is not JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
