import type { Answer, Found, None } from '../../answers/answer.ts';
import { noneInWords } from '../../answers/in-words.ts';
import { originsInWords } from '../../answers/origins-in-words.ts';
import type { Library } from '../../library.ts';
import { escapeInline } from '../escape.ts';
import { ROOM } from '../limits.ts';
import { refused } from '../options.ts';
import type { OptionName, Options } from '../shown-request.ts';
import { type Block, type MakeBlock, type View, view } from '../view.ts';
import { hiddenLine } from './hidden-line.ts';

interface AnswerParts<T> {
  readonly library: Library;
  /** As typed, to be named where one fits nothing. */
  readonly options: Options;
  /** Over the passages. */
  readonly lead?: readonly string[];
  /** Over passages that may not answer. */
  readonly closest?: readonly string[];
  /** Blocks before those of the items. */
  readonly above?: (answer: Found<T>) => readonly MakeBlock[];
  readonly block: (item: T) => Block;
  /** The option whose value may fit several, for a choice between them. */
  readonly chooses: OptionName;
  /** Where else to look when the coverage does not say. */
  readonly otherwise: string;
}

/** Any answer as a reply, in the same words for every command. */
export function answerView<T>(
  answer: Answer<T>,
  {
    library,
    options,
    lead = [],
    closest = CLOSEST,
    above = () => [],
    block,
    chooses,
    otherwise,
  }: AnswerParts<T>,
): View {
  switch (answer.status) {
    case 'found':
    case 'closest':
      return view(
        [...lead, ...leadOf(answer, closest, library)],
        [...above(answer), ...answer.items.slice(0, MOST).map((item) => () => block(item))],
      );
    case 'none':
      return view([[...noneLines(answer, options), ...hiddenLine(library), otherwise].join('\n')]);
    case 'ambiguous':
      return view(['**Several fit that.** Choose one:'], [], { option: chooses, choices: answer.choices });
  }
}

/** What to know before reading the passages. */
function leadOf<T>(answer: Found<T>, closest: readonly string[], library: Library): string[] {
  const { status, items, corrections } = answer;
  const origins = originsInWords(answer, (name) => escapeInline(name, ROOM.name));
  return [
    // What the coverage is said not to have may be what moderators hid.
    ...(status === 'closest' ? [...closest, ...hiddenLine(library)] : []),
    ...corrections.slice(0, NAMED).map(({ typed, used }) => {
      const [instead, missing] = [used, typed].map((word) => escapeInline(word, ROOM.name));
      return `Showing results for *${instead}*: the coverage does not have “${missing}”.`;
    }),
    ...(origins === null ? [] : [`-# ${origins}`]),
    ...(items.length > MOST
      ? [`-# the first ${MOST} of ${items.length}: narrow it with from, to or source`]
      : []),
  ];
}

/** Items that can be paged to; nobody turns twenty pages on a phone. */
const MOST = 100;

const CLOSEST = [
  '**Nothing in the coverage clearly answers this.** These passages come closest, and may not answer it.',
];

/** Corrections that are named. */
const NAMED = 3;

/** In the words of every surface; a name that fits nothing as every refused option. */
function noneLines(none: None, options: Options): string[] {
  const [first = '', ...rest] = noneInWords(none)
    .split('\n')
    .map((line) => escapeInline(line));
  switch (none.reason) {
    case 'unknown-speaker':
      return [refused('speaker', 'somebody whom the coverage quotes', options.speaker ?? '').text, ...rest];
    case 'unknown-source':
      return [refused('source', 'an outlet or article of the coverage', options.source ?? '').text, ...rest];
    case 'no-match':
    case 'language':
    case 'empty':
    case 'absent':
    case 'too-long':
    case 'no-articles':
      return [`**${first}**`, ...rest];
  }
}
