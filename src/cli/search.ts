import type { Library } from '../library.ts';
import { type IdentifiedText, readQueries } from './queries.ts';

/** `search --queries FILE.jsonl`: the ranked passages of each query and whether they answer it, a JSON object a line. */
export async function searchQueries(
  file: string,
  top: number,
  library: Library,
  print: (line: string) => void,
): Promise<void> {
  for (const query of await readQueries(file)) print(JSON.stringify(await searched(query, top, library)));
}

async function searched({ id, text }: IdentifiedText, limit: number, library: Library): Promise<object> {
  const { status, hits } = await library.index.search({ text, limit });
  return {
    id,
    query: text,
    answered: status === 'found',
    hits: hits.map(({ article, passage: { start, end }, score }) => ({ article, start, end, score })),
  };
}
