import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
});

async function file(name: string, ...lines: unknown[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return path;
}

describe('verbatim on the command line', () => {
  it('answers in text that a person can check', async () => {
    const { code, out } = await runCli(['who-said', 'weakness']);
    expect(code).toBe(0);
    expect(out).toContain(
      '“There is no other way to look at that than desperation and weakness, quite frankly,”',
    );
    expect(out).toContain('John Kirby · “stated” · direct quotation');
    expect(out).toContain('outlet not stated, 31 August 2023, paragraph');
  });

  it('answers as JSON whose text is the article’s own slice', async () => {
    const { code, out } = await runCli(['ask', 'letters between Putin and Kim', '--json']);
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ command: 'ask', query: 'letters between Putin and Kim', status: 'found' });
    for (const { text, citation } of answer.items) {
      const article = await readFile(join('seeds', `${citation.article}.txt`), 'utf8');
      const slices = citation.spans.map(([start, end]: [number, number]) => article.slice(start, end));
      expect(slices.join(' […] ')).toBe(text);
    }
  });

  it('says that the coverage does not say, and what was searched', async () => {
    const { code, out } = await runCli(['ask', 'What does gas cost in Texas?']);
    expect(code).toBe(0);
    expect(out).toContain('The coverage does not say.');
    expect(out).toContain('5 articles, 30 August – 14 November 2023, two undated');
  });

  it('answers each line of a file of queries with its id', async () => {
    const queries = await file(
      'queries.jsonl',
      { id: 'a', text: 'weakness' },
      { id: 'b', text: 'gas prices in Texas' },
    );
    const { out } = await runCli(['when', '--queries', queries]);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: 'a', command: 'when' });
    expect(second).toMatchObject({ id: 'b', status: 'none', items: [] });
  });

  it('annotates lines of its own, boilerplate included', async () => {
    const text = '“We agreed,” Ana Reyes said on 3 May 2021.\n\nCopyright 2021, all rights reserved.';
    const input = await file('articles.jsonl', { id: 'x', text, publishedOn: '2021-05-04' });
    const { out } = await runCli(['annotate', input]);
    const { id, sentences, quotations, timexes } = JSON.parse(out);
    expect(id).toBe('x');
    expect(sentences.map(([start, end]: [number, number]) => text.slice(start, end))).toEqual([
      '“We agreed,” Ana Reyes said on 3 May 2021.',
      'Copyright 2021, all rights reserved.',
    ]);
    expect(quotations).toMatchObject([{ kind: 'direct', speakerName: 'Ana Reyes', negated: false }]);
    expect(timexes[0]).toMatchObject({
      type: 'DATE',
      value: '2021-05-03',
      from: '2021-05-03',
      to: '2021-05-03',
    });
  });

  it('ranks passages for queries', async () => {
    const queries = await file('search.jsonl', { id: 'q', text: 'sanctions on a network by the Treasury' });
    const { out } = await runCli(['search', '--queries', queries, '--top', '2']);
    const { id, answered, hits } = JSON.parse(out);
    expect({ id, answered }).toEqual({ id: 'q', answered: true });
    expect(hits).toHaveLength(2);
    expect(Object.keys(hits[0])).toEqual(['article', 'start', 'end', 'score']);
  });

  it.each([
    ['high-level discussions may continue', 'exact', 'found'],
    ['high-level discussions will not continue', 'altered', 'closest'],
    ['the price of gas in Texas fell again', 'absent', 'none'],
  ])('checks whether “%s” is in the coverage', async (text, verdict, status) => {
    const { code, out } = await runCli(['check-quote', text, '--json']);
    const answer = JSON.parse(out);
    expect({ code, answer }).toMatchObject({ code: 0, answer: { verdict, status } });
    const held = verdict === 'absent' ? /^0 citations/ : /^[12] citations? holds?\./;
    expect(await runCli(['verify', await file('check.jsonl', answer)])).toMatchObject({
      code: 0,
      out: expect.stringMatching(held),
    });
    for (const { diff, citation } of answer.items) {
      const article = await readFile(join('seeds', `${citation.article}.txt`), 'utf8');
      for (const part of diff) if (part.op !== 'added') expect(article).toContain(part.text);
    }
  });

  it('shows in text what differs', async () => {
    const { out } = await runCli(['check-quote', 'high-level discussions will not continue']);
    expect(out).toMatch(/^Altered: the coverage has other words\.\n/);
    expect(out).toContain('high-level discussions {+may+} [-will not-] continue');
    expect(out).toContain('“not” is added');
  });

  it('verifies the coverage and its own exports, and finds a word that was changed', async () => {
    expect(await runCli(['verify'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^5 articles and \d+ spans hold/),
    });
    const { out } = await runCli(['ask', 'letters between Putin and Kim', '--json']);
    expect(await runCli(['verify', await file('true.json', out)])).toMatchObject({ code: 0 });
    const forged = await file('forged.json', out.replace('exchanged letters', 'exchanged threats'));
    expect(await runCli(['verify', forged])).toMatchObject({
      code: 3,
      err: expect.stringContaining('does not say'),
    });
  });

  it.each(['md', 'csv', 'json'])('exports as %s what verify finds again', async (format) => {
    for (const asked of [['when', 'Shoigu visit'], ['timeline'], ['sources'], ['summary', 'sanctions']]) {
      const { code, out } = await runCli([...asked, '--export', format]);
      expect(code).toBe(0);
      const exported = await file(`exported.${format}`, out);
      expect(await runCli(['verify', exported])).toMatchObject({ code: 0, err: '' });
      const other = await file('other.jsonl', { id: 'x', text: 'The ferry left.' });
      expect(await runCli(['verify', exported, '--coverage', other])).toMatchObject({
        code: 3,
        err: expect.stringContaining('None of its articles is in this coverage'),
      });
    }
  });

  it('says in an export which filters were typed', async () => {
    const { out } = await runCli(['who-said', '--speaker', 'Kirby', '--from', 'aug 2023', '--export', 'md']);
    expect(out).toContain('\n\nspeaker: Kirby · from: aug 2023\n\n');
  });

  it.each([
    ['timeline', 'only days on or after this day'],
    ['ask', 'only articles published on or after this day'],
    ['summary', '1 to 10 (default: 5)'],
    ['search', '(default: 10)'],
  ])('says in the help of %s: %s', async (command, words) => {
    const { code, out } = await runCli([command, '--help']);
    expect({ code, out: out.replace(/\s+/g, ' ') }).toEqual({
      code: 0,
      out: expect.stringContaining(words),
    });
  });

  it.each([
    ['an unknown command', ['tell'], /unknown command/],
    ['an unknown option', ['ask', 'x', '--loud'], /unknown option/],
    [
      'words without quotation marks',
      ['ask', 'who', 'said', 'it'],
      /got 3: who, said, it\.\nSeveral words .* in quotation marks\./,
    ],
    ['no text', ['ask'], /ask: expected a TEXT/],
    ['nobody and nothing', ['who-said'], /who-said: expected a TEXT, --speaker NAME/],
    ['a bad date', ['ask', 'x', '--from', 'whenever'], /^from: expected a date/],
    ['a missing coverage', ['ask', 'x', '--coverage', 'no-such-folder'], /no-such-folder/],
    ['a missing file', ['annotate', 'no-such-file.jsonl'], /no-such-file\.jsonl: expected a readable file/],
    [
      'an unknown article',
      ['article', 'nothing'],
      /expected an id or a title of the coverage, and got “nothing”/,
    ],
    ['a control character', ['article', 'no\u001B[2J'], /got “no⟨U\+001B⟩\[2J”/],
    ['a bad number', ['search', '--queries', 'x', '--top', '0'], /--top: expected a whole number/],
    ['an unknown format', ['ask', 'x', '--export', 'pdf'], /Allowed choices are md, csv, json/],
    ['two forms at once', ['ask', 'x', '--export', 'md', '--json'], /cannot be used with option '--json'/],
    [
      'many answers in one table',
      ['ask', '--export', 'csv', '--queries', 'x'],
      /^--export csv: expected one TEXT/,
    ],
    [
      'a file that is no export',
      ['verify', 'LICENSE'],
      /LICENSE: expected an export as Markdown, CSV or JSON/,
    ],
    [
      'an export that is not there',
      ['verify', 'none.md'],
      /none\.md: expected a readable export, and got none of that name/,
    ],
    [
      'a bad length',
      ['summary', '--length', '11'],
      /^length: expected a whole number from 1 to 10, and got “11”/,
    ],
  ])('ends with 2 and one plain message for %s', async (_, args, message) => {
    const { code, out, err } = await runCli(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('names the line and field of a bad input file', async () => {
    const input = await file('bad.jsonl', { id: 'x', text: 'Fine.' }, { id: 'y' });
    expect(await runCli(['annotate', input])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/bad\.jsonl, line 2: .*text/),
    });
  });

  it('ends with 78 for a wrong setting', async () => {
    const { code, err } = await runCli(['ask', 'x'], { LOG_LEVEL: 'loud' });
    expect(code).toBe(78);
    expect(err).toMatch(/^LOG_LEVEL: expected .* got “loud”/);
  });

  it('is a process that ends with the same code', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli.ts', 'when'], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^when: expected a TEXT/);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, ['src/cli.ts', 'sources'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const [code] = await once(child, 'close');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('names on standard error what it does not serve', async () => {
    const coverage = await mkdtemp(join(tmpdir(), 'verbatim-'));
    await writeFile(join(coverage, 'ferry.txt'), 'The ferry left at noon.');
    await writeFile(join(coverage, 'empty\u001B[2J.txt'), '');
    const queries = await file('ferry.jsonl', { id: 'q', text: 'ferry' });
    const refused = /^Not served: empty⟨U\+001B⟩\[2J\.txt: expected .*\.\n$/;
    for (const args of [
      ['ask', 'ferry', '--json'],
      ['sources', '--json'],
      ['article', 'ferry', '--json'],
      ['search', '--queries', queries],
      ['verify', '--json'],
    ]) {
      const { code, out, err } = await runCli([...args, '--coverage', coverage]);
      expect({ code, json: typeof JSON.parse(out) }).toEqual({ code: 0, json: 'object' });
      expect(err).toMatch(refused);
    }
    await writeFile(join(coverage, 'other.pdf'), 'x');
    const asked = await runCli(['ask', 'ferry', '--coverage', coverage]);
    expect(asked.err).toBe('Not served: 2 files or lines. “verify” names them.\n');
    const { err } = await runCli(['verify', '--coverage', coverage]);
    expect(err.match(/^Not served: .*: expected .*\.$/gm)).toHaveLength(2);
  });

  it('counts misspelt fields apart from what it does not serve', async () => {
    const coverage = await mkdtemp(join(tmpdir(), 'verbatim-'));
    const article = { titel: 'Ferry', outlett: 'Courier', text: 'The ferry left at noon.' };
    await writeFile(join(coverage, 'ferry.json'), JSON.stringify(article));
    const asked = async () => (await runCli(['ask', 'ferry', '--coverage', coverage])).err;
    expect(await asked()).toBe('Not read: 2 fields. “verify” names them.\n');
    await writeFile(join(coverage, 'other.pdf'), 'x');
    expect(await asked()).toBe('Not served: 1 file or line. Not read: 2 fields. “verify” names them.\n');
  });

  it('answers that there is no such source, which is no mistake', async () => {
    const { code, out } = await runCli(['ask', 'ferry', '--source', 'The Moon Gazette', '--json']);
    expect({ code, status: JSON.parse(out).status }).toEqual({ code: 0, status: 'none' });
  });
});
