import { expect, it } from 'vitest';
import { buildPage, contentSecurityPolicy, loadPage } from '../../src/local-discord/page/assets.ts';

const textOf = (body: Uint8Array | undefined): string => new TextDecoder().decode(body);

it('is a page with its script, its style and its icon', async () => {
  const files = await buildPage();
  expect([...files].map(([path, { type }]) => [path, type.split(';')[0]])).toEqual([
    ['/', 'text/html'],
    ['/app.js', 'text/javascript'],
    ['/app.css', 'text/css'],
    ['/favicon.svg', 'image/svg+xml'],
  ]);
  const page = textOf(files.get('/')?.body);
  expect(page).not.toMatch(/<script(?! type="module" src="\/)|<style|\son\w+=|style=/);
  for (const name of ['/app.js', '/app.css', '/favicon.svg']) expect(page).toContain(`"${name}"`);
});

it('never reads text as HTML, and names no other server', async () => {
  const files = await buildPage();
  const script = textOf(files.get('/app.js')?.body);
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(/);
  const addresses =
    `${script}${textOf(files.get('/app.css')?.body)}`.match(/(?:https?:)?\/\/[\w-]+\.[\w.-]+/g) ?? [];
  // The name of SVG's elements; nothing is loaded from it.
  expect([...new Set(addresses)]).toEqual(['http://www.w3.org']);
});

it('is served under a policy that allows nothing inline and nothing from elsewhere', async () => {
  const page = await loadPage();
  expect((await page('/'))?.headers).toEqual({ 'content-security-policy': contentSecurityPolicy });
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
  expect(await page('/other')).toBeNull();
});
