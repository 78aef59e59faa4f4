import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CoverageError } from '../src/articles/coverage-error.ts';
import { createLog } from '../src/log.ts';

function logged(LOG_CONTENT: boolean, entry: object): string {
  let written = '';
  const destination = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  createLog({ LOG_LEVEL: 'info', LOG_CONTENT }, destination).info(entry, 'answered');
  return written;
}

describe('createLog', () => {
  it.each([
    { token: 'secret' },
    { settings: { DISCORD_TOKEN: 'secret' } },
    { headers: { authorization: 'secret' } },
  ])('never writes a secret: %o', (entry) => {
    expect(logged(true, entry)).not.toContain('secret');
    expect(logged(true, entry)).toContain('[redacted]');
  });

  it('says of an error what failed, without its token, its body or anything else about it', () => {
    const url = 'https://discord.com/api/v10/webhooks/12/secret/messages/@original?x=1';
    const error = Object.assign(new Error(`POST ${url}`), {
      code: 50_035,
      status: 400,
      method: 'PATCH',
      url,
      requestBody: { json: 'secret' },
      given: 'secret',
    });
    for (const content of [true, false]) expect(logged(content, { err: error })).not.toContain('secret');
    const line = logged(true, { err: error });
    expect(line).not.toContain('secret');
    expect(JSON.parse(line)).toMatchObject({
      err: {
        type: 'Error',
        code: 50_035,
        status: 400,
        method: 'PATCH',
        url: 'https://discord.com/api/v10/webhooks/12/[redacted]/messages/@original?x=1',
        stack: expect.stringContaining('log.test.ts'),
      },
    });
  });

  it.each([
    ['of a bot', `no ${'MTIzNDU2Nzg5MDEyMzQ1Njc4'}.GxZ1ab.${'aW50ZXJhY3Rpb246MTIzNDU2Nzg5'} here`],
    ['of an interaction', 'POST /interactions/12/aW50ZXJhY3Rpb24/callback'],
  ])('never writes a token %s, wherever it stands', (_, text) => {
    for (const entry of [{ note: text }, { deep: { er: [text] } }, { err: new Error(text) }]) {
      expect(logged(true, entry)).not.toMatch(/aW50/);
      expect(logged(true, entry)).toContain('[redacted]');
    }
  });

  const TYPED = 'Xyloq pier\n    at Xyloq';
  const thrown = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return error;
    }
  };
  it.each([
    ['our own', new Error(`no such thing: ${TYPED}`)],
    ['one with a cause', new Error('a bug', { cause: new TypeError(TYPED) })],
    ['zod’s', thrown(() => z.enum(['a']).parse(TYPED, { reportInput: true }))],
    [
      'a custom issue of zod',
      thrown(() =>
        z
          .string()
          .refine(() => false, { error: TYPED })
          .parse(TYPED),
      ),
    ],
    ['JSON’s', thrown(() => JSON.parse(TYPED))],
    ['SQLite’s', thrown(() => new DatabaseSync(':memory:').prepare(`SELECT ${TYPED}`))],
    ['Node’s', thrown(() => Buffer.from(TYPED as never, TYPED as never))],
    [
      'Discord’s',
      Object.assign(new Error(`Invalid Form Body\ntitle[TOO_LONG]: “${TYPED}”`), { status: 400 }),
    ],
    ['no error at all', TYPED],
  ])('says where and not with which typed words it failed: %s', (_, err) => {
    expect(logged(false, { err })).not.toContain('Xyloq');
    expect(JSON.parse(logged(false, { err }))).toHaveProperty('err.type');
    if (err instanceof Error) expect(logged(false, { err })).toContain('log.test.ts');
  });

  it('says which file or setting failed, and which field Discord refuses', () => {
    const file = thrown(() => readFileSync('nowhere.txt'));
    expect(JSON.parse(logged(false, { err: file })).err.message).toContain('nowhere.txt');
    const coverage = new CoverageError('articles: expected a folder');
    expect(JSON.parse(logged(false, { err: coverage })).err.message).toBe('articles: expected a folder');
    const refused = Object.assign(new Error('Invalid Form Body\ndata.title[TOO_LONG]: “x”'), { status: 400 });
    expect(JSON.parse(logged(false, { err: refused })).err.faulty).toEqual(['data.title[TOO_LONG]']);
  });

  it('keeps what was asked and by whom to itself unless told otherwise', () => {
    const entry = { question: 'arms talks', user: '80351110224678912' };
    expect(logged(false, entry)).not.toMatch(/arms talks|80351110224678912/);
    expect(logged(true, entry)).toContain('arms talks');
  });
});
