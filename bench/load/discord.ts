/** A local Discord in a process of its own; says where it is. */
import { startLocalDiscord } from '../../src/local-discord/start.ts';

const { url, api, token } = await startLocalDiscord({ port: 0 });
process.stdout.write(`${JSON.stringify({ url, api, token })}\n`);
