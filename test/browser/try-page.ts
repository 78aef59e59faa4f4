import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { loadPage } from '../../src/local-discord/page/assets.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import { chromiumPath, NO_CHROMIUM, openBrowser } from '../support/chromium.ts';
import { type ManualClock, manualClock } from '../support/local-discord-clock.ts';
import { startTryBot } from './try-bot.ts';

/** A browser and a bot may take their time to start on a busy machine; in milliseconds. */
const STARTING = 60_000;

/** How long an action may take, in milliseconds: less than a test, so that it is the action that is reported. */
const PATIENCE = 10_000;

/** The page in a browser, before a local Discord with a bot. */
export interface TryPage {
  readonly page: Page;
  readonly url: string;
  readonly clock: ManualClock;
  /** The box to type in. */
  readonly composer: Locator;
  readonly log: Locator;
  readonly suggestions: Locator;
  /** Sends a command from the beginning: its text typed, Enter pressed. */
  command(text: string): Promise<void>;
}

/** What a page must never do: errors, refused contents, requests to elsewhere. */
const watch = async (page: Page, origin: string, faults: string[]): Promise<void> => {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error.stack)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`request to ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      throw new Error(`${violatedDirective} forbids ${blockedURI}`);
    });
  });
};

const tryBot = async (discord: LocalDiscord) => {
  const bot = await startTryBot(discord);
  return { stop: () => bot.destroy() };
};

/** Tests of the page in a browser, each on an emptied channel; skipped, and said so, where there is no Chromium. */
export const describeInBrowser = (
  name: string,
  viewport: { readonly width: number; readonly height: number },
  tests: (current: () => TryPage) => void,
  startBot: (discord: LocalDiscord) => Promise<{ stop(): Promise<unknown> }> = tryBot,
): void => {
  const title = chromiumPath === null ? `${name} (${NO_CHROMIUM})` : name;
  describe.skipIf(chromiumPath === null)(title, () => {
    let current: TryPage | null = null;
    let close: () => Promise<void> = async () => undefined;
    const faults: string[] = [];
    const present = (): TryPage => {
      if (current === null) throw new Error('The page is not open.');
      return current;
    };

    beforeAll(async () => {
      const clock = manualClock(Date.now());
      const discord = await startLocalDiscord({ port: 0, clock, page: await loadPage() });
      const bot = await startBot(discord);
      const browser = await openBrowser({ viewport, hasTouch: viewport.width < 500, acceptDownloads: true });
      const page = await browser.context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await watch(page, discord.url, faults);
      const composer = page.getByRole('textbox', { name: 'Message' });
      current = {
        page,
        url: discord.url,
        clock,
        composer,
        log: page.getByRole('log'),
        suggestions: page.getByRole('listbox', { name: 'Suggestions' }),
        command: async (text) => {
          await composer.focus();
          await page.keyboard.insertText(text);
          await page.keyboard.press('Enter');
        },
      };
      close = async () => {
        await browser.close();
        await bot.stop();
        await discord.close();
      };
    }, STARTING);

    beforeEach(async () => {
      const { page, url, composer } = present();
      await page.request.post(`${url}local/reset`);
      await page.goto('about:blank');
      await page.goto(url);
      await composer.waitFor();
    });

    afterAll(async () => {
      await close();
      expect(faults).toEqual([]);
    });

    tests(present);
  });
};
