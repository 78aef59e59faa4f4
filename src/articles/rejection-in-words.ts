import type { Rejection } from './article.ts';
import { controlsByName } from './controls-by-name.ts';

/** On one line, whatever the file is called [Not served: notes.jsonl, line 3: text: expected string, came nothing.] */
export const rejectionInWords = ({ file, line, reason }: Rejection): string =>
  controlsByName(
    `Not served: ${line === null ? file : `${file}, line ${line}`}: ${reason}.`.replace(/[\n\r]+/g, ' '),
  );
