import { expect, it } from 'vitest';
import { describeInBrowser } from './try-page.ts';

const WIDTH = 390;

describeInBrowser('on a phone', { width: WIDTH, height: 844 }, (current) => {
  /** What sticks out of the screen to the right, by class. */
  const sticksOut = () =>
    current().page.evaluate(
      (width) =>
        [...document.querySelectorAll('main *, dialog *, .popup *')]
          .filter((each) => each.getBoundingClientRect().right > width + 0.5)
          .map((each) => each.className.toString()),
      WIDTH,
    );

  it('nothing sticks out to the side', async () => {
    const { page, command, log } = current();
    await command(`${'long'.repeat(60)} https://a.example/${'path'.repeat(40)} \`${'code'.repeat(40)}\``);
    await command('/look-up Banana');
    await log.getByText('1 × any').waitFor();
    await command('/ping ');
    await log.getByText('pong', { exact: true }).waitFor();
    expect(await sticksOut()).toEqual([]);
    await page.keyboard.type('/look-up a rather long text that needs more than one line of the screen');
    await page.getByRole('textbox', { name: 'fruit' }).waitFor();
    expect(await sticksOut()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTH);
  });

  it('a command is used by tapping alone, but for its text', async () => {
    const { page, suggestions, composer, log } = current();
    await composer.tap();
    await page.keyboard.type('/');
    await suggestions.getByRole('option', { name: '/look-up' }).tap();
    await suggestions.getByRole('option', { name: 'Apricot' }).tap();
    await page.getByRole('button', { name: 'Send' }).tap();
    await expect.poll(() => log.textContent()).toContain('of the Apricot harvest');
  });

  it('the channels are in a drawer', async () => {
    const { page } = current();
    const channels = page.getByRole('navigation', { name: 'Channels' });
    expect(await channels.isVisible()).toBe(false);
    const toggle = page.getByRole('button', { name: 'Channels and who you are' });
    await toggle.tap();
    await channels.getByRole('button', { name: 'newsroom' }).tap();
    await page.getByRole('heading', { name: 'newsroom', level: 1 }).waitFor();
    await channels.waitFor({ state: 'hidden' });
    await toggle.press('Enter');
    await page.getByRole('button', { name: /Be somebody else$/ }).tap();
    await page.getByRole('menuitemradio', { name: 'Moderator' }).tap();
    await channels.waitFor({ state: 'hidden' });
  });

  it('a form fits', async () => {
    const { page, command } = current();
    await command('/order ');
    await page.getByRole('dialog').waitFor();
    expect(await sticksOut()).toEqual([]);
  });
});
