import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describeInBrowser } from './try-page.ts';

describeInBrowser('replies of the bot', { width: 1280, height: 800 }, (current) => {
  it('shows styles, hidden words, mentions, and a file to save', async () => {
    const { page, command, log } = current();
    await command('/ping ');
    const reply = log.getByRole('article');
    await expect.poll(() => reply.locator('strong').textContent()).toBe('pong');
    await reply.getByRole('button', { name: 'Spoiler: show' }).press('Enter');
    expect(await reply.locator('.spoiler').getAttribute('class')).toContain('revealed');
    const waiting = page.waitForEvent('download');
    await reply.getByRole('link', { name: 'Download pong.txt' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('pong.txt');
    expect(await readFile(await download.path(), 'utf8')).toBe('pong\n');
  });

  it('draws buttons of every kind', async () => {
    const { command, log } = current();
    await command('/look-up Banana');
    const button = (name: string) => log.getByRole('button', { name, exact: true });
    await button('Context').waitFor();
    expect(await button('Next').isDisabled()).toBe(true);
    const link = log.getByRole('link', { name: 'Orchard', exact: true });
    expect(await link.getAttribute('href')).toBe('https://orchard.example/');
    await button('Share').click();
    await expect.poll(() => log.getByRole('article').count()).toBe(2);
    expect(await log.getByRole('article').last().textContent()).not.toContain('Only you can see this');
  });

  it('chooses in a menu by keyboard', async () => {
    const { page, command, log } = current();
    await command('/look-up Banana');
    const menu = log.getByRole('button', { name: 'Another fruit: nothing chosen' });
    await menu.press('Enter');
    const options = page.getByRole('listbox').getByRole('option');
    expect(await options.count()).toBe(5);
    await page.keyboard.press('Escape');
    await options.first().waitFor({ state: 'hidden' });
    await menu.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => log.getByRole('article').textContent()).toContain('of the Cherry harvest');
  });

  it('chooses a channel', async () => {
    const { page, command, log } = current();
    await command('/ping ');
    await log.getByRole('button', { name: /^Where to/ }).click();
    await page.getByRole('option', { name: '#newsroom' }).click();
    await log.getByText('To').getByRole('button', { name: '#newsroom' }).click();
    await page.getByRole('heading', { name: 'newsroom', level: 1 }).waitFor();
  });

  it('fills in a form, which says what is missing', async () => {
    const { page, command, log } = current();
    await command('/order ');
    const form = page.getByRole('dialog', { name: 'Order from the basket' });
    const what = form.getByRole('textbox', { name: 'What would you like?' });
    await what.waitFor();
    expect(await what.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.type('ab');
    await page.keyboard.press('Enter');
    expect(await form.getByRole('alert').allInnerTexts()).toEqual(
      expect.arrayContaining(['Enter at least 3 characters.', 'This field is required.']),
    );
    await page.keyboard.type('c');
    await form.getByRole('button', { name: /^Ripeness/ }).press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await form.getByRole('button', { name: 'Submit' }).press('Enter');
    await log.getByText('Ordered: abc, ripe').waitFor();
    await form.waitFor({ state: 'hidden' });
  });

  it('puts a form away with Escape', async () => {
    const { page, command } = current();
    await command('/order ');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('uses a command on a message, by keyboard and by a right click', async () => {
    const { page, command, log } = current();
    await command('three plain words');
    const message = log.getByRole('article').first();
    await message.getByRole('button', { name: /^More/ }).press('Enter');
    const menu = page.getByRole('menu', { name: 'Message' });
    expect(await menu.getByRole('menuitem').allInnerTexts()).toEqual(['Reply', 'Copy text', 'Count words']);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await log.getByText('3 words').waitFor();
    expect(await log.getByRole('article').last().textContent()).toMatch(/Ines used Count words/);
    await message.click({ button: 'right' });
    await menu.getByRole('menuitem', { name: 'Count words' }).click();
    await expect.poll(() => log.getByText('3 words').count()).toBe(2);
  });

  it('answers a message, which is shown above the answer', async () => {
    const { page, command, log } = current();
    await command('**first** words');
    await log.getByRole('article').first().getByRole('button', { name: /^More/ }).press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Replying to Ines').waitFor();
    await page.keyboard.type('second words');
    await page.keyboard.press('Enter');
    await expect.poll(() => log.getByRole('article').count()).toBe(2);
    expect(await log.getByRole('article').last().locator('.cause').textContent()).toContain('first words');
  });
});
