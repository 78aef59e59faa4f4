import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

/** Where distributions put it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The installed Chromium; null where there is none, and then the browser tests are skipped. */
export const chromiumPath: string | null = PLACES.find((path) => existsSync(path)) ?? null;

export const NO_CHROMIUM = 'No Chromium is installed: the tests of the page in a browser were skipped.';

export interface Browser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A headless Chromium with a profile of its own, gone with it. */
export const openBrowser = async (options: BrowserContextOptions = {}): Promise<Browser> => {
  if (chromiumPath === null) throw new Error(NO_CHROMIUM);
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    args: ARGUMENTS,
    headless: true,
    timezoneId: 'UTC',
    locale: 'en-GB',
    ...options,
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
};
