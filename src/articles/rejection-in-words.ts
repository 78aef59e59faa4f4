import type { Rejection } from './article.ts';

/** [Not served: notes.jsonl, line 3: text: expected string, came nothing.] */
export const rejectionInWords = ({ file, line, reason }: Rejection): string =>
  `Not served: ${line === null ? file : `${file}, line ${line}`}: ${reason}.`;
