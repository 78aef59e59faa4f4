import type { ServerResponse } from 'node:http';
import type { Page } from '../protocol.ts';
import { sendBytes, sendJson } from './send.ts';

/** A page brings its own Content-Security-Policy. */
export async function servePage(page: Page, path: string, response: ServerResponse): Promise<void> {
  const file = await page(path);
  if (file === null) {
    sendJson(response, 404, { message: 'There is no such page.', issues: [] });
    return;
  }
  sendBytes(response, file.body, {
    'content-type': file.type,
    'referrer-policy': 'no-referrer',
    ...file.headers,
  });
}
