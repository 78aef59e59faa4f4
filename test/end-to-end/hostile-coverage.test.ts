import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { APIMessage } from 'discord.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CoverageError } from '../../src/articles/coverage-error.ts';
import { readArticleFile } from '../../src/articles/read-article-file.ts';
import { type Coverage, readCoverage } from '../../src/articles/read-coverage.ts';
import { isSidecar } from '../../src/articles/sidecar.ts';
import { buildLibrary, type Library } from '../../src/library.ts';
import type { Span } from '../../src/span.ts';
import { openStore } from '../../src/store/store.ts';
import { expectCited, expectPanelCited } from '../support/cited-quotes.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { type HostileFile, hostileFiles } from '../support/hostile-files.ts';
import { hostileText } from '../support/hostile-text.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

let discord: PeopledDiscord;
let bot: TestBot;
let library: Library = envoyCoverage();
const store = openStore(':memory:');
beforeAll(async () => {
  discord = await peopledDiscord();
  const onFatal = (error: unknown) => expect.unreachable(String(error));
  bot = await startTestBot(discord, () => library, { store, onFatal });
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

it('any files make a coverage of unchanged articles, and every answer from it quotes what it cites', async () => {
  const counts = { articles: 0, rejected: 0, pieces: 0, panels: 0 };
  await fc.assert(
    fc.asyncProperty(hostileFiles, fc.nat(), hostileText(5), async (files, at, typed) => {
      const coverage = await withFiles(files, readAndCheck);
      if (coverage === null) return;
      counts.articles += coverage.articles.length;
      counts.rejected += coverage.rejected.length;
      library = buildLibrary(coverage.articles, coverage.rejected);
      expect(library.articles).toHaveLength(coverage.articles.length);
      expectSpansWithin(library);
      const questions = [...ownWords(library, at), typed, 'the ferry and the pier'];
      for (const question of questions.filter((_, i) => i % 2 === at % 2)) {
        const { pieces, panel } = await askAll(question.trim().slice(0, 250) || 'x');
        counts.pieces += pieces;
        counts.panels += panel;
      }
    }),
    { numRuns: 20 },
  );
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(10);
});

async function withFiles<T>(files: readonly HostileFile[], use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'coverage-'));
  try {
    for (const { path, content } of files) {
      const whole = join(root, path);
      // Two of them may want one name, one as a folder.
      await mkdir(dirname(whole), { recursive: true })
        .then(() => writeFile(whole, content))
        .catch(() => undefined);
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Null where nothing can be served. Every file is served or named, and no text is changed. */
async function readAndCheck(root: string): Promise<Coverage | null> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !`/${file}`.includes('/.') && !/^readme/i.test(basename(file)));
  const coverage = await readCoverage(root).catch((error: unknown) => {
    expect(error).toBeInstanceOf(CoverageError);
    return null;
  });
  const texts = new Set<string>();
  for (const file of files.filter((one) => !isSidecar(one))) {
    const { drafts, refused } = await readArticleFile(join(root, file));
    expect(drafts.length + refused.length, file).toBeGreaterThan(0);
    for (const { text } of drafts) texts.add(text);
    if (file.endsWith('.txt') && drafts.length > 0)
      expect(drafts[0]?.text).toBe(new TextDecoder().decode(await readFile(join(root, file))));
    if (coverage === null || drafts.length !== 1) continue;
    const named = coverage.rejected.some((rejection) => rejection.file === file);
    expect(named || coverage.articles.some(({ text }) => text === drafts[0]?.text)).toBe(true);
  }
  for (const { text } of coverage?.articles ?? []) expect(texts).toContain(text);
  return coverage;
}

function expectSpansWithin({ articles }: Library): void {
  for (const { article, sentences, paragraphs, passages, quotations, timexes } of articles) {
    const found: (Span | null)[] = quotations.flatMap(({ spans, cue, speaker }) => [...spans, cue, speaker]);
    found.push(...sentences, ...paragraphs, ...passages, ...timexes.map(({ span }) => span));
    for (const { start, end } of found.filter((span) => span !== null)) {
      expect(0 <= start && start < end && end <= article.text.length).toBe(true);
    }
  }
}

/** A stretch of an article, as somebody might copy it, and some of its words. */
function ownWords({ articles }: Library, at: number): string[] {
  const { text } = articles[at % articles.length]!.article;
  const start = at % text.length;
  const words = text.match(/\p{L}+/gu) ?? [];
  return [
    text.slice(start, start + 60),
    words
      .slice(at % (words.length || 1))
      .slice(0, 3)
      .join(' '),
  ];
}

const ASKED = {
  ask: 'question',
  'who-said': 'text',
  when: 'text',
  timeline: 'topic',
  sources: 'text',
  compare: 'topic',
  'check-quote': 'text',
} as const;

const COMPLETED = [
  ['article', 'article', ''],
  ['who-said', 'speaker', ''],
  ['ask', 'source', ''],
  ['ask', 'question', 'the f'],
] as const;

/** Each command, the second page of what it answers, choices, and a summary. */
async function askAll(question: string): Promise<{ readonly pieces: number; readonly panel: number }> {
  const moderator = discord.as('moderator');
  let pieces = 0;
  for (const [command, option] of Object.entries(ASKED)) {
    const reply = await moderator.command(command, { [option]: question });
    expectFit(reply);
    pieces += expectCited(reply, library);
    if (!JSON.stringify(reply.components).includes('"label":"▶"')) continue;
    const next = await moderator.click(reply, '▶');
    expectFit(next);
    pieces += expectCited(next, library);
  }
  for (const [command, option, typed] of COMPLETED) await moderator.autocomplete(command, option, typed);
  const panel = await moderator.command('summary', { topic: question });
  expectFit(panel);
  const draft = /summary (\d+) · only you/.exec(wordsOf(panel))?.[1];
  const passages = store.drafts.get(Number(draft))?.passages ?? [];
  return { pieces, panel: expectPanelCited(panel, passages, library) };
}

let looked = 0;

/** The local Discord refused nothing, there was no bug since the last look, and nobody is pinged. */
function expectFit(reply: APIMessage): void {
  const logged = bot.logged.slice(looked);
  looked = bot.logged.length;
  expect(logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  expect(reply).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
}
