import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readJsonl } from '../../src/cli/read-jsonl.ts';

const read = async (content: string): Promise<unknown[]> => {
  const file = join(await mkdtemp(join(tmpdir(), 'verbatim-')), 'x.jsonl');
  await writeFile(file, content);
  return readJsonl(file, z.object({ id: z.string() }));
};

describe('readJsonl', () => {
  it('reads an object a line, blank lines left out', async () => {
    expect(await read('{"id":"a"}\n\n{"id":"b"}\n')).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it.each([
    ['{"id":"a"}\nhello', /x\.jsonl, line 2: expected JSON, and got “hello”\.$/],
    [`{${'x'.repeat(100)}`, /x\.jsonl, line 1: expected JSON, and got “\{x{39}…”\.$/],
    ['{"id":5}', /x\.jsonl, line 1: .*string.* in id\.$/],
    ['5', /x\.jsonl, line 1: .*object/],
  ])('names the line of %j, and what is wrong with it', async (content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });
});
