import type { ServerResponse } from 'node:http';
import type { Page } from '../protocol.ts';
import { sendBytes, sendJson } from './send.ts';

/** Nothing from elsewhere, nothing inline but styles, which web components write. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export async function servePage(page: Page, path: string, response: ServerResponse): Promise<void> {
  const file = await page(path);
  if (file === null) {
    sendJson(response, 404, { message: 'There is no such page.', issues: [] });
    return;
  }
  sendBytes(response, file.body, {
    'content-type': file.type,
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    ...file.headers,
  });
}
