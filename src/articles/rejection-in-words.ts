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

/** The files and lines that are not served, apart from fields. */
export const notServed = (rejections: readonly Rejection[]): Rejection[] =>
  rejections.filter(({ isField }) => !isField);
