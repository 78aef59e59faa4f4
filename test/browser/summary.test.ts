import { expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { startTestBot } from '../support/start-test-bot.ts';
import { describeInBrowser } from './try-page.ts';

const startVerbatim = (discord: LocalDiscord) =>
  startTestBot(discord, envoyCoverage(), { now: () => new Date() });

const SIZES = [
  ['on a desktop', { width: 1280, height: 800 }],
  ['on a phone', { width: 390, height: 844 }],
] as const;

for (const [name, viewport] of SIZES) {
  describeInBrowser(
    `a moderator’s summary ${name}`,
    viewport,
    (current) => {
      const onPhone = viewport.width < 500;
      const drawer = () => current().page.getByRole('button', { name: 'Channels and who you are' });
      const button = (label: string) =>
        current().log.getByRole('button', { name: label, exact: true }).last();

      const become = async (role: string): Promise<void> => {
        const { page } = current();
        if (onPhone) await drawer().press('Enter');
        await page.getByRole('button', { name: /Be somebody else$/ }).press('Enter');
        await page.getByRole('menuitemradio', { name: role, exact: false }).first().press('Enter');
        await page
          .getByRole('button', { name: new RegExp(`^You are .* ${role}`), includeHidden: true })
          .waitFor({
            state: onPhone ? 'attached' : 'visible',
          });
      };
      const openChannel = async (channel: string): Promise<void> => {
        const { page } = current();
        if (onPhone) await drawer().press('Enter');
        await page
          .getByRole('navigation', { name: 'Channels' })
          .getByRole('button', { name: channel })
          .press('Enter');
        await page.getByRole('heading', { name: channel, level: 1 }).waitFor();
      };
      const summary = async (option: string, value: string): Promise<void> => {
        const { page, composer } = current();
        await composer.focus();
        await page.keyboard.insertText('/summary ');
        const further = page.getByRole('button', { name: `Add option ${option}` });
        if ((await further.count()) > 0) await further.press('Enter');
        await page.keyboard.insertText(value);
        await page.keyboard.press('Enter');
      };
      /** By keyboard, the entry with these words. */
      const choose = async (menu: RegExp, entry: RegExp): Promise<void> => {
        const { page, log } = current();
        await log.getByRole('button', { name: menu }).press('Enter');
        const list = page.getByRole('listbox');
        const entries = await list.getByRole('option').allTextContents();
        const at = entries.findIndex((text) => entry.test(text));
        expect(at).toBeGreaterThanOrEqual(0);
        await page.keyboard.press('Home');
        for (let i = 0; i < at; i++) await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await list.waitFor({ state: 'hidden' });
      };
      const quotes = () => current().log.locator('blockquote').allTextContents();
      const sticksOut = () =>
        current().page.evaluate(
          (width) =>
            [...document.querySelectorAll('main *, dialog *, .popup *')]
              .filter((each) => each.getBoundingClientRect().right > width + 0.5)
              .map((each) => each.className.toString()),
          viewport.width,
        );

      it('goes from draft to post, is updated and withdrawn, by keyboard alone', async () => {
        const { page, log } = current();
        await become('Moderator');
        await summary('topic', 'the ferry and the harbour');
        await log.getByText('only you see this panel').waitFor();
        expect((await quotes())[0]).toContain('The harbour was closed');
        expect(await button('Post').isDisabled()).toBe(true);
        expect(await sticksOut()).toEqual([]);

        await choose(/^Choose a passage/, /The harbour was closed/);
        await expect.poll(() => button('▼ Down').isEnabled()).toBe(true);
        await button('▼ Down').press('Enter');
        await expect.poll(async () => (await quotes())[1]).toContain('The harbour was closed');
        // Pressed again without going back to it: the focus stays where it was.
        await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('▼ Down');
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await quotes())[2]).toContain('The harbour was closed');
        await button('Take out').press('Enter');
        await expect.poll(async () => (await quotes()).join()).not.toContain('The harbour was closed');
        await choose(/^Add a passage/, /taken out.*The harbour was closed/);
        await expect.poll(async () => (await quotes()).at(-1)).toContain('The harbour was closed');

        await button('Find a passage').press('Enter');
        await page.getByRole('textbox', { name: 'What it is about' }).fill('the contract had been signed');
        await page.keyboard.press('Enter');
        await log.getByText('found by: the contract had been signed').waitFor();
        await choose(/^Add a passage/, /Envoy Tomas Brandt denied/);
        await expect.poll(async () => (await quotes()).at(-1)).toContain('Envoy Tomas Brandt denied');

        await button('Title and note').press('Enter');
        await page.getByRole('textbox', { name: 'Title' }).fill('The ferry so far');
        await page.getByRole('textbox', { name: 'Note' }).fill('In *two* lines:\n@everyone <@1>');
        expect(await sticksOut()).toEqual([]);
        await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).press('Enter');
        await log.getByRole('heading', { name: 'The ferry so far' }).waitFor();
        expect(await log.textContent()).toContain('in their own words: In *two* lines:\n@everyone <@1>');

        await choose(/^Choose the channel/, /#newsroom/);
        await expect.poll(() => button('Post').isEnabled()).toBe(true);
        await button('Preview').press('Enter');
        await expect.poll(() => log.getByRole('article').count()).toBe(2);
        const preview = await log.getByRole('article').last().locator('blockquote').allTextContents();
        await log.getByRole('article').last().getByRole('button', { name: 'Dismiss message' }).press('Enter');
        await button('Post').press('Enter');
        await log.getByText('The post in #newsroom shows this draft.').waitFor();

        await become('Member');
        await openChannel('newsroom');
        await expect.poll(() => log.getByRole('article').count()).toBe(1);
        expect(await quotes()).toEqual(preview);
        expect(await log.textContent()).toMatch(/posted by @Tomas · summary 1/);
        expect(await log.textContent()).not.toContain('Only you can see this');
        expect(await sticksOut()).toEqual([]);

        await become('Moderator');
        await openChannel('general');
        await choose(/^Choose a passage/, /The harbour was closed/);
        await expect.poll(() => button('Take out').isEnabled()).toBe(true);
        await button('Take out').press('Enter');
        await log.getByText('does not have your latest changes').waitFor();
        await button('Update').press('Enter');
        await log.getByText('The post in #newsroom shows this draft.').waitFor();
        await openChannel('newsroom');
        await expect.poll(async () => (await quotes()).join()).not.toContain('The harbour was closed');
        expect(await log.textContent()).toContain('updated by @Tomas');
        // From the post's last line back to its draft.
        await current().composer.focus();
        await page.keyboard.insertText('/summary draft');
        await page.keyboard.press('Enter');
        await page.keyboard.insertText('1');
        await page.keyboard.press('Enter');
        await expect.poll(() => button('Withdraw').isEnabled()).toBe(true);
        await button('Withdraw').press('Enter');
        await button('Withdraw for good').press('Enter');
        await log.getByText('Withdrawn from #newsroom').waitFor();
        await expect.poll(() => log.getByText('word for word').count()).toBe(0);
      });
    },
    startVerbatim,
  );
}
