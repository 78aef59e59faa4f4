import { describe, expect, it } from 'vitest';
import { onPort } from '../src/on-port.ts';
import { SettingsError } from '../src/settings.ts';

const failing = (code: string) => async (port: number) => {
  if (port !== 0) throw Object.assign(new Error('no'), { code });
  return port;
};

describe('onPort', () => {
  it('opens at the port that was asked for, else at the usual one', async () => {
    const open = async (port: number) => port;
    expect(await onPort('PORT', 4_000, 8_080, open)).toBe(4_000);
    expect(await onPort('PORT', undefined, 8_080, open)).toBe(8_080);
  });

  it.each(['EADDRINUSE', 'EACCES'])('takes any where the usual one is not to be had: %s', async (code) => {
    expect(await onPort('PORT', undefined, 8_080, failing(code))).toBe(0);
  });

  it.each([
    ['EADDRINUSE', 'PORT: expected a port that can be opened, and 80 is taken (EADDRINUSE).'],
    [
      'EACCES',
      'PORT: expected a port that can be opened, and 80 needs a permission that this user does not have (EACCES).',
    ],
  ])('says why the one that was asked for is not to be had: %s', async (code, message) => {
    await expect(onPort('PORT', 80, 8_080, failing(code))).rejects.toThrow(new SettingsError(message));
  });

  it('leaves other failures what they are', async () => {
    await expect(onPort('PORT', undefined, 8_080, failing('EBADF'))).rejects.toThrow('no');
  });
});
