import { z } from 'zod';
import type { Citation } from '../answers/answer.ts';

const Cited = z.object({
  article: z.string(),
  spans: z.array(z.object({ start: z.int(), end: z.int() })),
  sha256: z.string(),
});

/** A citation as one key, always in the same order: where words are, never the words. */
export const writePassage = ({ article, spans, sha256 }: Citation): string =>
  JSON.stringify({ article, spans: spans.map(({ start, end }) => ({ start, end })), sha256 });

export const readPassage = (written: string): Citation => Cited.parse(JSON.parse(written));
