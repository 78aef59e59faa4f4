import type { Answer, ArticleItem, DatedItem, Item, QuoteCheck } from '../answers/answer.ts';
import { type Asked, answerToJson } from '../answers/to-json.ts';
import type { Library } from '../library.ts';
import { answerToCsv } from './answer-to-csv.ts';
import { answerToMarkdown } from './answer-to-markdown.ts';
import { fileName } from './file-name.ts';

export const FORMATS = ['md', 'csv', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** A file to attach or to print. */
export interface ExportFile {
  /** [verbatim-ask-letters-putin-kim.md] */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Ends with a line's end. */
  readonly content: string;
}

/** Any answer as a file whose every quoted word `verify` finds again in its article. */
export function exportAnswer(
  answer: Answer<Item | DatedItem | ArticleItem> | QuoteCheck,
  asked: Asked,
  library: Library,
  format: Format,
): ExportFile {
  const name = `${fileName(asked)}.${format}`;
  switch (format) {
    case 'md':
      return {
        name,
        type: 'text/markdown; charset=utf-8',
        content: answerToMarkdown(answer, asked, library),
      };
    case 'csv':
      return { name, type: 'text/csv; charset=utf-8', content: answerToCsv(answer, asked, library) };
    case 'json':
      return {
        name,
        type: 'application/json',
        content: `${JSON.stringify(answerToJson(answer, asked, library))}\n`,
      };
  }
}
