import { readdir, readFile } from 'node:fs/promises';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { segment } from '../src/articles/segment.ts';
import { findTimexes } from '../src/dates/find-timexes.ts';
import { findQuotations } from '../src/quotations/find-quotations.ts';
import { createTagger } from '../src/quotations/tagger.ts';
import { interleave } from './interleave.ts';

/** Sentences, quotations and dates of an article, beside compromise's quotations, chrono's dates and the tagger alone; then the growth with an article's length. */
const ROUNDS = Number(process.argv[2] ?? 30);

const files = (await readdir('seeds')).filter((file) => file.endsWith('.txt'));
const texts = await Promise.all(files.map((file) => readFile(`seeds/${file}`, 'utf8')));
const tag = createTagger();
const tokens = texts.reduce((sum, text) => sum + tag(text).length, 0);
const characters = texts.reduce((sum, text) => sum + text.length, 0);

function annotate(text: string): void {
  const structure = segment(text);
  const article = { id: 'bench', text, publishedOn: '2023-08-31' };
  findTimexes(article, structure, findQuotations(article, structure));
}
const structures = texts.map((text) => segment(text));
const each = (run: (text: string, index: number) => unknown) => async () => texts.forEach(run);

const timings = await interleave(
  {
    'sentences, quotations and dates': each(annotate),
    'dates alone': each((text, i) =>
      findTimexes({ id: 'bench', text, publishedOn: '2023-08-31' }, structures[i] ?? segment(text), []),
    ),
    'tokens and parts of speech alone (wink-nlp)': each(tag),
    'compromise: quotations and people': each((text) => {
      const read = nlp(text);
      return [read.quotations().out('array'), read.people().out('array')];
    }),
    'chrono-node: dates': each((text) => chrono.parse(text, new Date('2023-08-31T00:00:00Z'))),
  },
  ROUNDS,
);
const peer = timings.find(({ name }) => name.startsWith('compromise'))?.p50 ?? Number.NaN;
console.log(`${texts.length} articles, ${tokens} tokens, ${characters} characters\n`);
console.log('| | tokens/s | characters/s | times compromise |\n|---|---|---|---|');
for (const { name, p50 } of timings) {
  const perSecond = (count: number) => Math.round((1000 * count) / p50).toLocaleString('en');
  console.log(`| ${name} | ${perSecond(tokens)} | ${perSecond(characters)} | ${(peer / p50).toFixed(1)} |`);
}

const story = texts.join('\n\n');
const hostile: Record<string, (length: number) => string> = {
  'an article': (length) => story.repeat(Math.ceil(length / story.length)).slice(0, length),
  'one paragraph': (length) =>
    story
      .replace(/\n+/g, ' ')
      .repeat(Math.ceil(length / story.length))
      .slice(0, length),
  'quotation marks': (length) => '“'.repeat(length),
  digits: (length) => '1'.repeat(length),
};
console.log('\n| microseconds a kilobyte | 10 kB | 100 kB | 1 MB |\n|---|---|---|---|');
for (const [name, make] of Object.entries(hostile)) {
  const cells = [10_000, 100_000, 1_000_000].map((length) => {
    const text = make(length);
    const start = performance.now();
    annotate(text);
    return Math.round((1000 * (performance.now() - start)) / (length / 1000));
  });
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
