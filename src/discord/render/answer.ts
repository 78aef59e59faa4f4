import type { Answer, Found, None } from '../../answers/answer.ts';
import { noneInWords } from '../../answers/in-words.ts';
import type { Library } from '../../library.ts';
import { escapeInline } from '../escape.ts';
import { shorten } from '../limits.ts';
import { refused } from '../options.ts';
import type { OptionName, Options } from '../shown-request.ts';
import { type Block, type View, view } from '../view.ts';

interface AnswerParts<T> {
  readonly library: Library;
  /** As typed, to be named where one fits nothing. */
  readonly options: Options;
  readonly block: (item: T) => Block;
  /** The option whose value may fit several, for a choice between them. */
  readonly chooses: OptionName;
  /** Where else to look when the coverage does not say. */
  readonly otherwise: string;
}

/** Any answer as a reply, in the same words for every command. */
export function answerView<T>(
  answer: Answer<T>,
  { library, options, block, chooses, otherwise }: AnswerParts<T>,
): View {
  switch (answer.status) {
    case 'found':
    case 'closest':
      return view(leadOf(answer, library), answer.items.map(block));
    case 'none':
      return view([[...noneLines(answer, options), otherwise].join('\n')]);
    case 'ambiguous':
      return view(['**Several fit that.** Choose one:'], [], { option: chooses, choices: answer.choices });
  }
}

/** What to know before reading the passages. */
function leadOf<T>({ status, corrections, origins }: Found<T>, library: Library): string[] {
  const lead: string[] = [];
  if (status === 'closest') {
    lead.push(
      '**Nothing in the coverage clearly answers this.** These passages come closest, and may not answer it.',
    );
  }
  for (const { typed, used } of corrections) {
    lead.push(
      `Showing results for *${escapeInline(used)}*: the coverage does not have “${escapeInline(typed)}”.`,
    );
  }
  if (origins.length > 0) {
    const names = origins
      .slice(0, ORIGINS)
      .map(({ name, articles }) => `${escapeInline(shorten(name, NAME))} (${articles.length})`);
    const all = new Set(origins.flatMap(({ articles }) => articles)).size;
    lead.push(
      `-# goes back to ${names.join(', ')}: attributed in ${all} of ${library.extent.articles} ${library.extent.articles === 1 ? 'article' : 'articles'}`,
    );
  }
  return lead;
}

const ORIGINS = 4;
const NAME = 80;

/** In the words of every surface; an option that fits nothing is named. */
function noneLines(none: None, options: Options): string[] {
  const [first = '', ...rest] = noneInWords(none).split('\n').map(escapeInline);
  const lines = [`**${first}**`, ...rest];
  if (none.reason === 'unknown-speaker') {
    return [refused('speaker', 'somebody whom the coverage quotes', options.speaker ?? '').text, ...lines];
  }
  if (none.reason === 'unknown-source') {
    return [
      refused('source', 'an outlet or an article of the coverage', options.source ?? '').text,
      ...lines,
    ];
  }
  return lines;
}
