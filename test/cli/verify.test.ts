import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Mistake } from '../../src/cli/mistake.ts';
import { Mismatch, verifyCoverage, verifyExport } from '../../src/cli/verify.ts';
import { openLibrary } from '../../src/library.ts';
import type { Quotation } from '../../src/quotations/quotation.ts';
import { makeLibrary } from '../support/make-library.ts';

const text = 'The ferry left at noon.\n\n“It was late,” Ana Reyes said.';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await writeFile(join(folder, 'ferry.txt'), text);
});

describe('verifyCoverage', () => {
  it('holds where the files still have what was indexed', async () => {
    const library = await openLibrary(folder);
    expect(await verifyCoverage(folder, library)).toMatch(/^1 article and \d+ spans hold\.$/);
  });

  it('notices a file that has changed since', async () => {
    const library = await openLibrary(folder);
    await writeFile(join(folder, 'ferry.txt'), text.replace('noon', 'nine'));
    await expect(verifyCoverage(folder, library)).rejects.toThrow(
      new Mismatch('ferry: its file has another text than was indexed.'),
    );
  });

  it('notices a file that is gone', async () => {
    const library = await openLibrary(folder);
    const moved = await mkdtemp(join(tmpdir(), 'verbatim-'));
    await writeFile(join(moved, 'other.txt'), text);
    await expect(verifyCoverage(moved, library)).rejects.toThrow(
      new Mismatch('ferry: the coverage no longer has this article.'),
    );
  });

  it('notices a text that is not what its hash was made from', async () => {
    const { sha256 } = (await openLibrary(folder)).articles[0]!.article;
    const library = makeLibrary([{ id: 'ferry', text: text.replace('noon', 'nine'), sha256 }]);
    await expect(verifyCoverage(folder, library)).rejects.toThrow(
      'ferry: the text does not hash to what was indexed.',
    );
  });

  it.each([
    ['past the end', { start: text.length - 3, end: text.length + 1 }],
    ['before the text', { start: -2, end: 4 }],
    ['upside down', { start: 9, end: 4 }],
    ['of nothing but blanks', { start: text.indexOf('\n'), end: text.indexOf('“') }],
  ])('notices a span %s', async (_, span) => {
    const quotation: Quotation = {
      article: 'ferry',
      spans: [span],
      kind: 'direct',
      cue: null,
      speaker: null,
      speakerName: null,
      resolution: null,
      negated: false,
      confidence: 1,
      pattern: 'test',
    };
    const library = makeLibrary([{ id: 'ferry', text, quotations: [quotation] }]);
    await expect(verifyCoverage(folder, library)).rejects.toThrow(
      `ferry: the span ${span.start}–${span.end} holds no words of the article.`,
    );
  });
});

describe('verifyExport', () => {
  const library = makeLibrary([{ id: 'ferry', text }]);
  const { sha256 } = library.articles[0]!.article;
  const citation = { article: 'ferry', spans: [[0, 23]], sha256 };
  const verified = async (...items: object[]): Promise<string> => {
    const file = join(folder, 'export.json');
    await writeFile(file, JSON.stringify({ items }));
    return verifyExport(file, library);
  };

  it('counts the citations that hold; a list of articles quotes nothing', async () => {
    const unchecked = 'Not checked: what was asked, and what is said of the answer as a whole.';
    const one = await verified({ text: 'The ferry left at noon.', citation });
    expect(one).toBe(`1 citation holds. ${unchecked}`);
    expect(await verified({ article: 'ferry', title: null })).toBe(`0 citations hold. ${unchecked}`);
  });

  it.each([
    ['a changed word', { text: 'The ferry left at nine.', citation }, 'the article does not say'],
    [
      'another article',
      { text: 'x', citation: { ...citation, article: 'train' } },
      'None of its articles is in this coverage',
    ],
    ['another text of it', { text: 'x', citation: { ...citation, sha256: 'f00' } }, 'has changed since'],
    ['a span past the end', { text: 'x', citation: { ...citation, spans: [[0, 999]] } }, 'does not fit'],
  ])('notices %s', async (_, item, reason) => {
    const checking = verified(item);
    await expect(checking).rejects.toThrow(Mismatch);
    await expect(checking).rejects.toThrow(reason);
  });

  it.each([
    ['a citation that is none', { article: 'x', text: 'made up', citation: { ...citation, sha256: 5 } }],
    ['a citation without spans', { article: 'x', text: 'made up', citation: { ...citation, spans: [] } }],
    ['a text without a citation', { article: 'ferry', text: 'made up' }],
    ['a citation without a text', { article: 'ferry', citation }],
    ['a text that is none', { article: 'ferry', text: 5, citation }],
  ])('does not take %s for an entry of a list', async (_, item) => {
    const checking = verified(item);
    await expect(checking).rejects.toThrow(Mistake);
    await expect(checking).rejects.toThrow(/line 1: .* in items\.0/);
  });
});
