import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import createBm25 from 'wink-bm25-text-search';
import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItemToken } from 'wink-nlp';
import porter2 from 'wink-porter2-stemmer';
import { createIndex } from '../src/search/create-index.ts';
import type { PassageIndex } from '../src/search/search.ts';
import { madeUpPassages } from './made-up-passages.ts';

/**
 * One engine in a process of its own, so that nobody pays for another's garbage: builds, then answers message by message.
 * “life” in place of an engine: what becomes of our own index.
 */
const [name = '', passageCount, questionCount] = process.argv.slice(2);
/** Questions, none of which is timed, for the longest stall: the index remembers what it was asked. */
const STALLING = 100;
/** As many as an answer reads. */
const HITS = 50;

const { articles, questions } = madeUpPassages(Number(passageCount), Number(questionCount) + STALLING);
const texts = articles.flatMap(({ article, passages }) =>
  passages.map(({ start, end }) => article.text.slice(start, end)),
);

type Ask = (question: string) => unknown;

async function ours(): Promise<Ask> {
  const index = createIndex(articles);
  await index.ready;
  return (text) => index.search({ text, limit: HITS });
}

function miniSearch(): Ask {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question) => index.search(question).slice(0, HITS);
}

/** With the stop list and the stemmer that its README recommends. */
function winkBm25(): Ask {
  const nlp = winkNlp(model, []);
  const { its } = nlp;
  const engine = createBm25();
  engine.defineConfig({ fldWeights: { text: 1 } });
  engine.definePrepTasks([
    (text) => {
      const stems: string[] = [];
      nlp
        .readDoc(text)
        .tokens()
        .each((token: ItemToken) => {
          if (token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
            stems.push(porter2(token.out(its.normal)));
        });
      return stems;
    },
  ]);
  for (const [id, text] of texts.entries()) engine.addDoc({ text }, id);
  engine.consolidate();
  return (question) => engine.search(question, HITS);
}

function fts5(): Ask {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE VIRTUAL TABLE passage USING fts5(text); BEGIN');
  const insert = database.prepare('INSERT INTO passage (rowid, text) VALUES (?, ?)');
  for (const [id, text] of texts.entries()) insert.run(id, text);
  database.exec('COMMIT');
  const select = database.prepare(
    `SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ${HITS}`,
  );
  return (question) =>
    select.all(
      question
        .match(/\w+/g)
        ?.map((word) => `"${word}"`)
        .join(' OR ') ?? '',
    );
}

/** How long something took, and the longest time for which the event loop did not turn meanwhile. Milliseconds. */
async function timed(
  work: () => Promise<unknown>,
): Promise<{ readonly took: number; readonly stall: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await setTimeout(50);
  delay.reset();
  const start = performance.now();
  await work();
  const took = performance.now() - start;
  // The delay is told when the loop turns again.
  await setTimeout(50);
  delay.disable();
  return { took, stall: delay.max / 1e6 };
}

async function questionByQuestion(ask: Ask): Promise<void> {
  for (const question of questions.slice(-STALLING)) {
    await ask(question);
    await setTimeout(1);
  }
}

/** What becomes of our own index: saved, loaded from its file, and one article changed. */
async function lifeOfAnIndex(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  const saved = { path: join(folder, 'index.sqlite'), version: 'bench' };
  let index: PassageIndex | null = null;
  const create = async (): Promise<void> => {
    await index?.close();
    index = createIndex(articles, { saved });
    await index.ready;
  };
  const report = async (step: string, work: () => Promise<unknown>): Promise<void> => {
    const { took, stall } = await timed(work);
    process.send?.({ step, took, stall });
  };
  await report('built and saved', create);
  await report('loaded', create);
  const { article, ...rest } = articles[1]!;
  const changed = { ...rest, article: { ...article, title: 'Another title' } };
  await report('one article changed', async () => {
    const updated = await index!.update({ added: [changed], removed: ['article-0'] });
    await index!.close();
    index = updated;
  });
  await index!.close();
  rmSync(folder, { recursive: true });
}

const ENGINES: Readonly<Record<string, () => Ask | Promise<Ask>>> = { ours, miniSearch, winkBm25, fts5 };

if (name === 'life') {
  await lifeOfAnIndex();
  process.exit();
}
const before = process.memoryUsage().rss;
const start = performance.now();
const ask = await ENGINES[name]!();
const seconds = (performance.now() - start) / 1000;
const megabytes = (process.memoryUsage().rss - before) / 1e6;
const { stall } = await timed(() => questionByQuestion(ask));
process.send?.({ seconds, megabytes, stall, example: questions[0] });
process.on('message', async (number: number) => {
  await ask(questions[number % questions.length]!);
  process.send?.({});
});
