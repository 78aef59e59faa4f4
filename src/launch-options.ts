import { parseArgs } from 'node:util';
import { SettingsError } from './settings.ts';

/** What `npm run local -- --faults FILE` asks for. */
export interface LaunchOptions {
  /** On a Discord on this machine, even where a token is set. */
  readonly local: boolean;
  /** A script of what that Discord does wrong. */
  readonly faultFile: string | null;
}

export function readLaunchOptions(args: readonly string[]): LaunchOptions {
  const options = { local: { type: 'boolean', default: false }, faults: { type: 'string' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    return {
      local: values.local || values.faults !== undefined,
      faultFile: values.faults ?? null,
    };
  } catch (error) {
    const { message } = error as Error;
    throw new SettingsError(`expected nothing, --local or --faults FILE: ${message}`);
  }
}
