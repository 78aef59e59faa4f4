import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
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

  it('keeps what was asked and by whom to itself unless told otherwise', () => {
    const entry = { question: 'arms talks', user: '80351110224678912' };
    expect(logged(false, entry)).not.toMatch(/arms talks|80351110224678912/);
    expect(logged(true, entry)).toContain('arms talks');
  });
});
