import { z } from 'zod';
import { cameInWords } from './came-in-words.ts';

/** A setting that cannot be used: the message names the key, what was expected and what came. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535);
/** An address to listen at: [127.0.0.1], [::], [localhost]. */
const host = z.union([z.ipv4(), z.ipv6(), z.hostname()]);
const flag = z.enum(['on', 'off']).transform((value) => value === 'on');
const filled = z.string().trim().min(1);
/** As a header can carry it: what was copied with a line break or a letter of another script is none. */
const token = filled.regex(/^[!-~]+$/);

const schema = z.object({
  DISCORD_TOKEN: token.optional(),
  DISCORD_API: z
    .url({ protocol: /^https?$/ })
    .transform(withoutTrailingSlash)
    .default('https://discord.com/api'),
  COVERAGE: filled.default('seeds'),
  DATA_DIR: filled.default('data'),
  MENTIONS: flag.default(true),
  PORT: port.optional(),
  METRICS_PORT: z.union([z.literal('off'), port]).optional(),
  METRICS_HOST: host.default('127.0.0.1'),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']))
    .default('info'),
  LOG_CONTENT: flag.default(false),
});

export type Settings = z.infer<typeof schema>;

const EXPECTED: Record<keyof Settings, string> = {
  DISCORD_TOKEN: 'the bot token of the Discord developer portal',
  DISCORD_API: 'an http(s) address such as https://discord.com/api',
  COVERAGE: 'a folder of articles or a .jsonl file',
  DATA_DIR: 'a folder that can be written to',
  MENTIONS: 'on or off',
  PORT: 'a port number, 0 to 65535',
  METRICS_PORT: 'a port number, 0 to 65535, or off',
  METRICS_HOST: 'an address of this machine such as 127.0.0.1 or 0.0.0.0',
  LOG_LEVEL: 'fatal, error, warn, info, debug or trace',
  LOG_CONTENT: 'on or off',
};

/** Adds to the environment what the file sets and the environment does not; without the file, nothing. */
export function readEnvFile(path = '.env'): void {
  try {
    process.loadEnvFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new SettingsError(`${path}: expected a readable file, and got ${cameInWords(error)}.`);
  }
}

/** Reads the settings from the environment; a key that is set to nothing counts as not set. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path: [key] }) => {
    const name = String(key) as keyof Settings;
    // The value is shown so that a typing mistake is seen; a token never is.
    const came = name === 'DISCORD_TOKEN' ? 'something else' : `“${given[name]}”`;
    return `${name}: expected ${EXPECTED[name]}, and got ${came}.`;
  });
  throw new SettingsError(lines.join('\n'));
}

/** discord.js appends the path with a slash of its own; two in a row are a 404 at Discord. */
function withoutTrailingSlash(url: string): string {
  return url.replace(/(?<!\/)\/+$/, '');
}
