import { expect, it } from 'vitest';
import { describeInBrowser } from './try-page.ts';

describeInBrowser('using commands by keyboard', { width: 1280, height: 800 }, (current) => {
  it('lists the commands after a slash, and narrows them down', async () => {
    const { page, suggestions } = current();
    await page.keyboard.type('/');
    const options = suggestions.getByRole('option');
    await expect.poll(() => options.allInnerTexts()).toHaveLength(5);
    expect(await options.allTextContents()).toEqual([
      '/pingSays pong, for all to see',
      '/look-upfruitLooks a fruit up in the basket',
      '/orderOpens the order form',
      '/slowThinks for a moment before it answers',
      '/muteNever answers',
    ]);
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.type('pi');
    await expect.poll(() => options.allInnerTexts()).toHaveLength(1);
    await page.keyboard.press('Escape');
    await suggestions.waitFor({ state: 'hidden' });
  });

  it('says when more is written than Discord takes, and keeps it', async () => {
    const { page, log } = current();
    const box = page.getByRole('textbox', { name: 'Message' });
    await box.fill('x'.repeat(2001));
    await page.keyboard.press('Enter');
    await page.getByText('Enter at most 2000 characters (2001 now).').waitFor();
    expect(await box.inputValue()).toHaveLength(2001);
    expect(await log.getByRole('article').count()).toBe(0);
    await box.fill('');
  });

  it('fills in a command, picks a choice of the bot, sends it, presses a button', async () => {
    const { page, suggestions, log } = current();
    await page.keyboard.type('/look');
    await page.keyboard.press('Enter');
    const fruit = page.getByRole('textbox', { name: 'fruit, required: Which fruit to look for' });
    expect(await fruit.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.type('b');
    const options = suggestions.getByRole('option');
    await expect.poll(() => options.allInnerTexts()).toEqual(['Banana', 'Blackberry']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await fruit.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).textContent()).toBe('Blackberry');
    await page.keyboard.press('Enter');
    expect(await fruit.inputValue()).toBe('Blackberry');
    await page.keyboard.press('Enter');

    const reply = log.getByRole('article');
    await expect.poll(() => reply.textContent()).toContain('1 × any');
    const text = await reply.textContent();
    expect(text).toMatch(/Ines used \/look-up/);
    expect(text).toContain(
      'The basket was “full to the brim”, nearly *everybody* said of the Blackberry harvest.',
    );
    expect(text).toMatch(/Only you can see this • Dismiss message/);

    for (let press = 0; press < 20; press++) {
      await page.keyboard.press('Shift+Tab');
      if (await page.evaluate(() => document.activeElement?.textContent === 'Context')) break;
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => reply.textContent()).toContain('with its context');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Context');
    // Whatever is typed now goes into the composer again.
    await page.keyboard.type('/pi');
    await suggestions.getByRole('option', { name: '/ping' }).waitFor();
  });

  it('adds further options, with their choices, numbers and booleans', async () => {
    const { page, suggestions, log } = current();
    await page.keyboard.type('/look-up Cherry');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await suggestions.getByRole('option').allInnerTexts()).toEqual(['Only me', 'The channel']);
    await page.keyboard.type('chan');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add option ripe' }).press('Enter');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Add option count' }).press('Enter');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await expect.poll(() => log.textContent()).toContain('3 × ripe');
    expect(await log.textContent()).not.toContain('Only you can see this');
  });

  it('takes a command that is typed with the names of its options', async () => {
    const { page, log } = current();
    await page.keyboard.type('/look-up fruit:Cherry count:3 ripe:true');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => log.textContent()).toContain('3 × ripe');
  });

  it('says what is wrong with an option before anything is sent', async () => {
    const { page, log } = current();
    const hint = page.locator('.composer-hint');
    await page.keyboard.type('/look-up ');
    await page.getByRole('textbox', { name: 'fruit' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await hint.textContent()).toBe('This option is required.');
    await page.keyboard.type('ab');
    await page.keyboard.press('Enter');
    expect(await hint.textContent()).toBe('Enter at least 3 characters.');
    expect(await page.getByRole('textbox', { name: 'fruit' }).getAttribute('aria-invalid')).toBe('true');
    expect(await log.getByRole('article').count()).toBe(0);
  });

  it('gives a command up with Escape or Backspace', async () => {
    const { page, composer } = current();
    await page.keyboard.type('/look-up ');
    await page.getByRole('textbox', { name: 'fruit' }).waitFor();
    await page.keyboard.press('Backspace');
    expect(await composer.inputValue()).toBe('/look-up');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'fruit' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await composer.inputValue()).toBe('');
  });

  it('shows that the bot thinks, and what it then says', async () => {
    const { command, log } = current();
    await command('/slow ');
    await log.getByText('Verbatim is thinking…').waitFor();
    await log.getByText('Done thinking.').waitFor();
    expect(await log.getByText('is thinking').count()).toBe(0);
  });

  it('says so when the bot does not answer', async () => {
    const { command, clock, log } = current();
    await command('/mute ');
    await log.getByText('Sending command…').waitFor();
    await expect.poll(() => clock.due(3_000)).toBe(true);
    clock.advance(3_000);
    await log.getByText('The application did not respond').waitFor();
    await log.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => log.getByRole('article').count()).toBe(0);
  });

  it('offers a newcomer commands that fill themselves in', async () => {
    const { page, log } = current();
    const examples = log.getByRole('region').getByRole('button');
    expect(await examples.count()).toBe(3);
    await examples.first().click();
    const fruit = page.getByRole('textbox', { name: 'fruit' });
    expect(await fruit.evaluate((box) => box === document.activeElement)).toBe(true);
  });
});
