import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const TOPIC = 'high-level discussions may continue';

describe('compare on the command line', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compare-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints items with their groups and what they disagree on, and the print verifies', async () => {
    const { code, out } = await runCli(['compare', TOPIC, '--json']);
    expect(code).toBe(0);
    const answer = JSON.parse(out) as { items: { text: string }[]; conflicts: object[] };
    expect(answer).toMatchObject({
      command: 'compare',
      status: 'found',
      items: [{ group: 0 }, { group: 0 }],
      conflicts: [{ kind: 'wording', certain: true, items: [0, 1], reason: expect.any(String) }],
      origins: [{ name: 'John Kirby' }],
      own: [],
    });
    const file = join(folder, 'compare.json');
    await writeFile(file, out);
    expect(await runCli(['verify', file])).toMatchObject({ code: 0 });
  });

  it('shows a card before the claims', async () => {
    const { out } = await runCli(['compare', TOPIC]);
    const card = out.indexOf('! certain: the coverage disagrees on the words of a quotation');
    expect(card).toBeGreaterThan(0);
    expect(out).toMatch(/one has: “discussions?”/);
    expect(out.lastIndexOf('claim 1:')).toBeGreaterThan(card);
  });

  it('asks for a text', async () => {
    expect(await runCli(['compare'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^compare: expected a TEXT/),
    });
  });
});
