import { Command, Option } from 'commander';
import { LENGTH } from '../answers/request.ts';
import type { IsoDate, Rejection } from '../articles/article.ts';
import { notServed, rejectionInWords } from '../articles/rejection-in-words.ts';
import { FORMATS } from '../exports/export-answer.ts';
import { type Library, openLibrary } from '../library.ts';
import { annotateFile } from './annotate.ts';
import { ANSWERING, type Answering, type AnswerOptions, runAnswering } from './answering.ts';
import { showArticle } from './article.ts';
import { counted } from './counted.ts';
import { Mistake } from './mistake.ts';
import { searchQueries } from './search.ts';
import { terminalText } from './terminal-text.ts';
import { verifyCoverage, verifyExport } from './verify.ts';

/** What the commands need of the outside. */
export interface Outside {
  /** Where the articles are unless --coverage says otherwise. */
  readonly coverage: string;
  readonly today: () => IsoDate;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The command line: `verbatim COMMAND …`. Throws a CommanderError for wrong options, a Mistake for wrong input. */
export function createProgram({ coverage, today, out, err }: Outside): Command {
  const print = (line: string): void => out(`${line}\n`);
  const program = new Command('verbatim')
    .description('Answers about news coverage in quoted passages with citations.')
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err });
  /** What is not served is named up to so many, else counted. */
  const open = async ({ coverage: path }: { coverage: string }, most = 1): Promise<Library> => {
    const library = await openLibrary(path);
    const { rejected } = library;
    if (rejected.length > most) err(`${howMany(rejected)} “verify” names them.\n`);
    else for (const rejection of rejected) err(`${terminalText(rejectionInWords(rejection))}\n`);
    return library;
  };
  const command = (usage: string, summary: string) =>
    program
      .command(usage)
      .description(summary)
      .option('--coverage <path>', 'a folder of articles or a .jsonl file', coverage);

  for (const answering of ANSWERING) {
    const answer = command(`${answering.name} [text]`, answering.summary)
      .option('--json', 'print one JSON object')
      .addOption(
        new Option('--export <format>', 'print the answer as a file that verify checks')
          .choices(FORMATS)
          .conflicts('json'),
      )
      .option('--queries <file>', 'answer each {id, text} line of a .jsonl file, one JSON object a line')
      .option('--from <date>', `only ${bounded(answering)} on or after this day`)
      .option('--to <date>', `only ${bounded(answering)} on or before this day`)
      .option('--source <name>', 'only this outlet, or this article');
    if (answering.name === 'who-said')
      answer.option('--speaker <name>', 'only what this person or organisation said');
    if (answering.name === 'check-quote') answer.option('--speaker <name>', 'who is said to have said it');
    if (answering.name === 'summary')
      answer.addOption(
        new Option('--length <n>', `how many passages, ${LENGTH.least} to ${LENGTH.most}`).default(
          LENGTH.usual,
        ),
      );
    answer.action(async (text: string | undefined, options: AnswerOptions & { coverage: string }) =>
      runAnswering(answering, text, options, {
        open: () => open(options),
        today: today(),
        print,
        write: out,
      }),
    );
  }

  command('article <id>', 'one article: what is known of it, and its text with the paragraphs’ numbers')
    .option('--json', 'print one JSON object')
    .action(async (id: string, options: { coverage: string; json?: boolean }) =>
      print(showArticle(id, options.json ?? false, await open(options))),
    );

  command('annotate <file>', 'sentences, quotations and time expressions of {id, text, publishedOn} lines')
    .option('--json', 'the only form there is')
    .action(async (file: string) => annotateFile(file, print));

  command('search', 'ranked passages of each query')
    .requiredOption('--queries <file>', 'a .jsonl file of {id, text} lines')
    .option('--json', 'the only form there is')
    .option('--top <n>', 'how many passages a query', positive, 10)
    .action(async (options: { coverage: string; queries: string; top: number }) =>
      searchQueries(options.queries, options.top, await open(options), print),
    );

  command(
    'verify [file]',
    'check the coverage against its files, and name those that are not served; or every citation of an export, not its heading',
  )
    .option('--json', 'print one JSON object')
    .action(async (file: string | undefined, options: { coverage: string; json?: boolean }) => {
      const library = await open(options, file ? 1 : Number.POSITIVE_INFINITY);
      const verified = file
        ? await verifyExport(file, library)
        : await verifyCoverage(options.coverage, library);
      print(options.json ? JSON.stringify({ status: 'verified', message: verified }) : verified);
    });
  return program;
}

/** [Not served: 2 files or lines. Not read: 1 field.] */
function howMany(rejected: readonly Rejection[]): string {
  const files = notServed(rejected).length;
  const fields = rejected.length - files;
  return [
    ...(files > 0 ? [`Not served: ${files} ${files === 1 ? 'file or line' : 'files or lines'}.`] : []),
    ...(fields > 0 ? [`Not read: ${counted(fields, 'field')}.`] : []),
  ].join(' ');
}

/** What --from and --to choose among. */
const bounded = ({ name }: Answering): string => (name === 'timeline' ? 'days' : 'articles published');

function positive(typed: string): number {
  const count = Number(typed);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Mistake(`--top: expected a whole number above 0, and got “${typed}”.`);
}
