import { CoverageError } from '../articles/coverage-error.ts';
import { type Coverage, readCoverage } from '../articles/read-coverage.ts';
import { notServed } from '../articles/rejection-in-words.ts';
import { type Library, libraryInSteps } from '../library.ts';
import type { Log } from '../log.ts';
import { createIndex, type IndexSettings } from '../search/create-index.ts';
import { inStretches } from '../steps.ts';
import { annotateArticles } from './annotate-articles.ts';
import { changesBetween, changesInWords } from './changes.ts';
import { withProgress } from './progress.ts';
import { readInThread } from './read-in-thread.ts';
import type { SavedAnnotations } from './saved-annotations.ts';

export interface LiveLibraryOptions {
  /** A folder of articles or a .jsonl file. */
  readonly coverage: string;
  readonly saved: SavedAnnotations;
  readonly indexSettings?: IndexSettings;
  readonly log: Log;
  /** Told how far a start is that takes long. */
  readonly say: (line: string) => void;
  /** Told after each reading, the first and those again, whether it could be done. */
  readonly onRead?: (isRead: boolean) => void;
  /** Milliseconds after which files that could not be read again are tried once more. */
  readonly retry?: number;
}

/** The library that a running bot answers from; another one takes its place when the files have changed. */
export interface LiveLibrary {
  current(): Library;
  /** Reads the files again beside the answering of questions. Never fails: that is logged, and tried again later. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds for answers that began with the library before; Discord gives an answer 3 seconds to begin. */
const FAREWELL = 60_000;

/** Throws a CoverageError where nothing can be served. */
export async function openLiveLibrary(options: LiveLibraryOptions): Promise<LiveLibrary> {
  const { coverage, log, saved, onRead = () => undefined, retry = 60_000 } = options;
  const leaving = new Map<Library, NodeJS.Timeout>();
  let library = await firstLibrary(options);
  onRead(true);
  let underWay = Promise.resolve();
  let failure: string | null = null;
  let again: NodeJS.Timeout | undefined;
  let isClosed = false;

  async function readAgain(isRetry: boolean): Promise<void> {
    clearTimeout(again);
    try {
      await takeIn(await readInThread(coverage));
      failure = null;
      onRead(true);
    } catch (error) {
      onRead(false);
      const words = String(error);
      if (!isRetry || words !== failure)
        log.error({ err: error }, 'the coverage cannot be read again; the one before is served further');
      failure = words;
      if (!isClosed) again = setTimeout(() => void reload(true), retry).unref();
    }
  }

  async function takeIn(read: Coverage): Promise<void> {
    const found = await annotateArticles(read.articles, { saved, log, previous: library });
    const rejected = [...read.rejected, ...found.failed];
    const changes = changesBetween(library, found.annotated, rejected);
    if (changes === null) {
      log.info({ articles: library.extent.articles }, 'coverage read again: nothing changed');
      return;
    }
    if (found.annotated.length === 0) throw new CoverageError('none of its articles can be used');
    const { added, changed, removed } = changes;
    const index = await library.index.update({ added: [...added, ...changed], removed });
    try {
      const next = await inStretches(libraryInSteps(found.annotated, rejected, () => index));
      await next.excerpts.open();
      replace(next);
    } catch (error) {
      await index.close();
      throw error;
    }
    keepOnly(library, saved);
    log[changes.rejected.length > 0 ? 'warn' : 'info'](
      { articles: library.extent.articles, rejected: notServed(rejected).length, ...changesInWords(changes) },
      'coverage read again',
    );
  }

  function reload(isRetry: boolean): Promise<void> {
    underWay = underWay.then(() => readAgain(isRetry));
    return underWay;
  }

  function replace(next: Library): void {
    const before = library;
    library = next;
    leaving.set(before, setTimeout(() => void leave(before), FAREWELL).unref());
  }

  async function leave(before: Library): Promise<void> {
    clearTimeout(leaving.get(before));
    leaving.delete(before);
    await before.index.close();
  }

  return {
    current: () => library,
    reload: () => reload(false),
    async close() {
      isClosed = true;
      clearTimeout(again);
      await Promise.all([...leaving.keys()].map(leave));
      await library.index.close();
      saved.close();
    },
  };
}

/** What is new is annotated; a start that takes long says how far it is. */
async function firstLibrary({
  coverage,
  saved,
  indexSettings,
  log,
  say,
}: LiveLibraryOptions): Promise<Library> {
  const read = await withProgress(
    say,
    () => `Reading ${coverage} …`,
    () => readCoverage(coverage),
  );
  const all = read.articles.length.toLocaleString('en');
  let done = 0;
  const onProgress = (count: number): void => {
    done = count;
  };
  const found = await withProgress(
    say,
    () => `Reading ${all} articles: ${done.toLocaleString('en')} …`,
    () => annotateArticles(read.articles, { saved, log, previous: null, onProgress }),
  );
  const rejected = [...read.rejected, ...found.failed];
  const library = await inStretches(
    libraryInSteps(found.annotated, rejected, (articles) => createIndex(articles, indexSettings)),
  );
  await library.index.ready;
  keepOnly(library, saved);
  // Beside the first answers: a quotation that is checked meanwhile waits for it.
  library.excerpts
    .open()
    .catch((error: unknown) => log.error({ err: error }, 'quotations cannot be checked'));
  return library;
}

const keepOnly = ({ articles }: Library, saved: SavedAnnotations): void =>
  saved.keepOnly(new Set(articles.map(({ article }) => article.id)));
