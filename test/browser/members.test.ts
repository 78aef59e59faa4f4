import { expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { startTestBot } from '../support/start-test-bot.ts';
import { describeInBrowser } from './try-page.ts';

const startVerbatim = (discord: LocalDiscord) => startTestBot(discord, envoyCoverage());

describeInBrowser(
  'a member’s ways to ask',
  { width: 1280, height: 800 },
  (current) => {
    const write = async (text: string): Promise<void> => {
      const { page, composer } = current();
      await composer.focus();
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    };
    const fromMenu = async (message: string, command: string): Promise<void> => {
      const { page, log } = current();
      await log.getByText(message).first().click({ button: 'right' });
      await page.getByRole('menu', { name: 'Message' }).getByRole('menuitem', { name: command }).click();
    };

    it('mentions the bot, and gets a reply', async () => {
      const { log, page, composer } = current();
      await composer.focus();
      await page.keyboard.insertText('@Verb');
      await page.keyboard.press('Enter');
      await page.keyboard.insertText('who said the ferry needs a deeper harbour?');
      await page.keyboard.press('Enter');
      await log.getByText('text: the ferry needs a deeper harbour?').waitFor();
      await expect.poll(() => log.locator('blockquote').count()).toBeGreaterThan(0);
    });

    it('finds coverage for a message, and checks its quotation', async () => {
      const { log } = current();
      await write('He said “The pier goes last”, no?');
      await fromMenu('He said “The pier goes last”', 'Find coverage');
      await log.getByText('question: He said “The pier goes last”, no?').waitFor();
      await fromMenu('He said “The pier goes last”', 'Check this quote');
      await log.getByText('Altered: the coverage has other words.').waitFor();
    });

    it('reports a passage in a form', async () => {
      const { log, page, command } = current();
      await command('/who-said the pier was unsafe');
      await log.getByRole('button', { name: 'Report' }).first().click();
      const form = page.getByRole('dialog');
      await form.getByRole('button', { name: /What is wrong/ }).click();
      await page.getByRole('option', { name: 'Wrong date' }).click();
      await form.getByRole('textbox').fill('It was in June.');
      await form.getByRole('button', { name: 'Submit' }).click();
      await log.getByText('Reported', { exact: true }).waitFor();
    });
  },
  startVerbatim,
);
