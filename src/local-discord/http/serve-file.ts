import type { ServerResponse } from 'node:http';
import type { World } from '../world.ts';
import { sendBytes, sendJson } from './send.ts';

/** Types that a browser may show in place; anything else is only offered for saving, so that no script runs. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** GET /files/:id/:name: an attachment. */
export function serveFile(world: World, path: string, response: ServerResponse): void {
  const file = world.files.get(path.split('/')[2] ?? '');
  if (file === undefined) {
    sendJson(response, 404, { message: 'There is no such file.', issues: [] });
    return;
  }
  const shown = SHOWN.has(file.type);
  sendBytes(response, file.bytes, {
    'content-type': shown ? file.type : 'application/octet-stream',
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
  });
}
