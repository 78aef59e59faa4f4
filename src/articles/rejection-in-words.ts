import type { Rejection } from './article.ts';
import { controlsByName } from './controls-by-name.ts';

/** On one line, whatever the file is called [Not served: notes.jsonl, line 3: text: expected string, came nothing.] [Not read: pier.json: the field “titel” is not read; “title” is.] */
export const rejectionInWords = ({ isField, file, line, reason }: Rejection): string =>
  controlsByName(
    `${isField ? 'Not read' : 'Not served'}: ${line === null ? file : `${file}, line ${line}`}: ${reason}.`.replace(
      /[\n\r]+/g,
      ' ',
    ),
  );

/** How many files and lines are not served, apart from fields. */
export const countNotServed = (rejections: readonly Rejection[]): number =>
  rejections.filter(({ isField }) => !isField).length;
