import { z } from 'zod';
import { readJsonl } from './read-jsonl.ts';

const query = z.object({ id: z.string().min(1), text: z.string() });

export type IdentifiedText = z.infer<typeof query>;

/** The `{id, text}` lines of a file of queries. */
export const readQueries = (file: string): Promise<IdentifiedText[]> => readJsonl(file, query);
