import { expect, it } from 'vitest';
import { describeInBrowser } from './try-page.ts';

describeInBrowser('people and channels', { width: 1280, height: 800 }, (current) => {
  const become = async (role: string): Promise<void> => {
    const { page } = current();
    await page.getByRole('button', { name: /Be somebody else$/ }).press('Enter');
    await page.getByRole('menuitemradio', { name: role }).first().press('Enter');
    await page.getByRole('button', { name: new RegExp(`^You are .* ${role}`) }).waitFor();
  };

  it('gives a moderator the commands of moderators, and keeps private what is private', async () => {
    const { page, command, log, suggestions, composer } = current();
    await command('/look-up Banana');
    await log.getByText('Only you can see this').waitFor();
    await become('Moderator');
    await expect.poll(() => log.getByRole('article').count()).toBe(0);
    await composer.focus();
    await page.keyboard.type('/cle');
    await suggestions.getByRole('option', { name: '/clear-basket' }).click();
    await page.keyboard.press('Enter');
    await log.getByText('The basket is empty.').waitFor();
    // Reloading keeps who one is.
    await page.reload();
    await page.getByRole('button', { name: /^You are .* Moderator/ }).waitFor();
    await become('Member');
    await composer.focus();
    await page.keyboard.type('/cle');
    await page.getByText('No command matches “cle”.').waitFor();
  });

  it('has channels and a conversation with the bot', async () => {
    const { page, command, log } = current();
    await command('hello');
    await log.getByText('hello').waitFor();
    await page
      .getByRole('navigation', { name: 'Channels' })
      .getByRole('button', { name: 'Verbatim' })
      .click();
    await page.getByText('This is the beginning of your direct messages with Verbatim.').waitFor();
    expect(await log.getByText('hello').count()).toBe(0);
    await command('/ping ');
    await log.getByText('pong', { exact: true }).waitFor();
    expect(new URL(page.url()).hash).toContain('channel=');
  });

  it('completes names after an @, and mentions who is meant', async () => {
    const { page, suggestions, log } = current();
    await page.keyboard.type('hello @ver');
    await suggestions.getByRole('option', { name: 'Verbatim' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => log.locator('.mention').textContent()).toBe('@Verbatim');
  });

  it('shows HTML and scripts as the text they are', async () => {
    const { command, log } = current();
    const text = '<img src=x onerror="alert(1)"><script>alert(1)</script> [a](javascript:alert(1))';
    await command(text);
    await expect.poll(() => log.locator('.markdown').textContent()).toBe(text);
    expect(await log.locator('.markdown *').count()).toBe(0);
  });

  it('takes a private reply off the screen, and empties the channel', async () => {
    const { page, command, log } = current();
    await command('/look-up Banana');
    await log.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => log.getByRole('article').count()).toBe(0);
    await command('hello');
    await log.getByText('hello').waitFor();
    await page.getByRole('button', { name: 'Clear all messages' }).click();
    await expect.poll(() => log.getByRole('article').count()).toBe(0);
    await page.getByText(/below to see what Verbatim can do/).waitFor();
  });
});
