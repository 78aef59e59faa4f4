import { parseArgs } from 'node:util';
import { SettingsError } from './settings.ts';

export const LAUNCH_HELP = `npm start                        on Discord; without DISCORD_TOKEN, on a local Discord in the browser
npm run local                    on the local Discord, even where DISCORD_TOKEN is set
npm run local -- --faults FILE   likewise, with what goes wrong there (docs/faults.md)

Options of src/main.ts: --local, --faults FILE, --help.
Settings come from the environment and from .env: .env.example explains each.
The same answers in a terminal: npm run -s verbatim -- --help`;

/** What `npm run local -- --faults FILE` asks for. */
export interface LaunchOptions {
  /** To be told this, and no more. */
  readonly help: boolean;
  /** On a Discord on this machine, even where a token is set. */
  readonly local: boolean;
  /** A script of what that Discord does wrong. */
  readonly faultFile: string | null;
}

export function readLaunchOptions(args: readonly string[]): LaunchOptions {
  const options = {
    help: { type: 'boolean', short: 'h', default: false },
    local: { type: 'boolean', default: false },
    faults: { type: 'string' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    return {
      help: values.help,
      local: values.local || values.faults !== undefined,
      faultFile: values.faults ?? null,
    };
  } catch (error) {
    const { message } = error as Error;
    throw new SettingsError(`expected nothing, --local, --faults FILE or --help: ${message}`);
  }
}
