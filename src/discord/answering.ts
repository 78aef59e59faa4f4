import type { Answer, Found, Request } from '../answers/answer.ts';
import { readRequest } from '../answers/request.ts';
import type { Library } from '../library.ts';
import type { SlashCommand } from './command.ts';
import { unreadable } from './options.ts';
import { answerView } from './render/answer.ts';
import type { OptionName } from './shown-request.ts';
import type { Block, MakeBlock } from './view.ts';

/** What sets one answering command apart from the others. */
interface Answering<T> {
  /** The option that says what is looked for. */
  readonly asks: OptionName;
  readonly answer: (request: Request, library: Library) => Answer<T> | Promise<Answer<T>>;
  readonly block: (item: T, library: Library) => Block;
  /** Blocks before those of the items. */
  readonly above?: (answer: Found<T>, library: Library) => readonly MakeBlock[];
  /** Over the passages. */
  readonly lead?: (answer: Answer<T>, request: Request, library: Library) => readonly string[];
  /** In place of the caveat over passages that may not answer. */
  readonly closest?: readonly string[];
  /** The option whose value may fit several, for a choice between them. */
  readonly chooses?: OptionName;
  /** Where else to look when the coverage does not say. */
  readonly otherwise: string;
}

/** Reads what was asked, its dates and names, answers it, and shows the answer: the way of all answering commands. */
export const answering =
  <T>({
    asks,
    answer,
    above = () => [],
    block,
    lead = () => [],
    closest,
    chooses = 'source',
    otherwise,
  }: Answering<T>): SlashCommand['run'] =>
  async (options, { library, today }) => {
    const request = readRequest({ ...options, text: options[asks] ?? null }, today);
    if ('problem' in request) return unreadable(request);
    const answered = await answer(request, library);
    return answerView(answered, {
      library,
      options,
      lead: lead(answered, request, library),
      ...(closest && { closest }),
      above: (found) => above(found, library),
      block: (item) => block(item, library),
      chooses,
      otherwise,
    });
  };
