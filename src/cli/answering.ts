import type { AnyAnswer } from '../answers/answer.ts';
import { ask } from '../answers/ask.ts';
import { checkQuote } from '../answers/check-quote.ts';
import { compare } from '../answers/compare.ts';
import { readLength, readRequest, type TypedOptions } from '../answers/request.ts';
import { listSources, sourcesOf } from '../answers/sources.ts';
import { type SummaryRequest, summarise } from '../answers/summary.ts';
import { timeline } from '../answers/timeline.ts';
import { type Asked, answerToJson } from '../answers/to-json.ts';
import { when } from '../answers/when.ts';
import { whoSaid } from '../answers/who-said.ts';
import type { IsoDate } from '../articles/article.ts';
import { exportAnswer, type Format } from '../exports/export-answer.ts';
import type { Library } from '../library.ts';
import { Mistake } from './mistake.ts';
import { answerInText } from './print-answer.ts';
import { readQueries } from './queries.ts';

/** A command that answers a text. */
export interface Answering {
  readonly name: string;
  readonly summary: string;
  /** Whether it can be asked without a text. */
  readonly textOptional: boolean;
  readonly answer: (request: SummaryRequest, library: Library) => Promise<AnyAnswer>;
}

export const ANSWERING: readonly Answering[] = [
  { name: 'ask', summary: 'what the coverage says about a question', textOptional: false, answer: ask },
  { name: 'who-said', summary: 'who said it, in which words', textOptional: true, answer: whoSaid },
  { name: 'when', summary: 'when it happened', textOptional: false, answer: when },
  {
    name: 'timeline',
    summary: 'the days that the coverage speaks of, in order',
    textOptional: true,
    answer: timeline,
  },
  {
    name: 'sources',
    summary: 'which articles speak of a claim; without a text, all articles',
    textOptional: true,
    answer: async (request, library) =>
      request.text === '' ? listSources(request, library) : sourcesOf(request, library),
  },
  {
    name: 'summary',
    summary: 'the passages that together tell most of a topic, in the order of its days',
    textOptional: true,
    answer: summarise,
  },
  {
    name: 'compare',
    summary: 'what the articles say about a topic side by side, and where they disagree',
    textOptional: false,
    answer: compare,
  },
  {
    name: 'check-quote',
    summary: 'whether a quotation is in the coverage: exact, altered or absent',
    textOptional: false,
    answer: checkQuote,
  },
];

export interface AnswerOptions extends Omit<TypedOptions, 'text'> {
  readonly json?: boolean;
  readonly export?: Format;
  /** A string where it was typed. */
  readonly length?: string | number;
  readonly queries?: string;
}

export interface Surroundings {
  /** Opened only once the options are known to be good. */
  readonly open: () => Promise<Library>;
  readonly today: IsoDate;
  readonly print: (line: string) => void;
  /** As it is, with no line's end added. */
  readonly write: (text: string) => void;
}

/** Answers one text, or each line of a file of queries. */
export async function runAnswering(
  command: Answering,
  text: string | undefined,
  options: AnswerOptions,
  { open, today, print, write }: Surroundings,
): Promise<void> {
  const requestFor = (query: string): SummaryRequest => {
    const request = readRequest({ ...options, text: query }, today);
    if ('problem' in request) throw new Mistake(request.problem);
    const length = readLength(options.length);
    if (typeof length === 'object') throw new Mistake(length.problem);
    return { ...request, length };
  };
  const format = options.export;
  if (options.queries !== undefined) {
    if (format !== undefined && format !== 'json') {
      throw new Mistake(
        `--export ${format}: expected one TEXT, and got --queries; only json holds many answers.`,
      );
    }
    const queries = await readQueries(options.queries);
    const library = await open();
    for (const { id, text: query } of queries) {
      const answer = await command.answer(requestFor(query), library);
      print(JSON.stringify(answerToJson(answer, { id, command: command.name, query }, library)));
    }
    return;
  }
  const query = text ?? '';
  const request = requestFor(query);
  if (request.text === '' && !command.textOptional) {
    throw new Mistake(`${command.name}: expected a TEXT or --queries FILE.jsonl.`);
  }
  if (request.text === '' && command.name === 'who-said' && !request.speaker) {
    throw new Mistake('who-said: expected a TEXT, --speaker NAME or --queries FILE.jsonl.');
  }
  const library = await open();
  const answer = await command.answer(request, library);
  const asked = { command: command.name, query, ...filtersOf(options) };
  if (format) write(exportAnswer(answer, asked, library, format).content);
  else
    print(
      options.json ? JSON.stringify(answerToJson(answer, asked, library)) : answerInText(answer, library),
    );
}

/** The filters that were typed. */
function filtersOf({ speaker, from, to, source }: AnswerOptions): Pick<Asked, 'filters'> {
  const given = Object.entries({ speaker, from, to, source }).filter(([, typed]) => typed);
  return given.length === 0 ? {} : { filters: Object.fromEntries(given) };
}
