import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';

/** Why the bot cannot be at Discord, in words for whoever runs it. */
export class BotError extends Error {
  override readonly name = 'BotError';
  /** Starting again may help: Discord, or the way there, is down. */
  readonly isPassing: boolean;

  constructor(message: string, isPassing = false) {
    super(message);
    this.isPassing = isPassing;
  }
}

const TOKEN =
  'DISCORD_TOKEN: Discord does not accept it. Copy it again from https://discord.com/developers/applications → your application → Bot → Reset Token.';

const INTENTS =
  'Discord does not allow the bot its intents. It needs none that are privileged: check at https://discord.com/developers/applications → your application → Bot that the application is the right one.';

/** Something else is at the address. */
export const notDiscord = (api: string, got: string): BotError =>
  new BotError(
    `DISCORD_API: expected Discord’s API at ${api}, and got ${got}. Leave it out for Discord’s own, https://discord.com/api.`,
  );

/** A token that was changed while the bot runs. */
export const tokenRefused = (): BotError => new BotError(TOKEN);

/** For the close codes after which connecting again is no use. */
export function botErrorOfClose(code: number): BotError {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new BotError(TOKEN);
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return new BotError(INTENTS);
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return new BotError(
        `Discord wants the bot’s servers spread over another number of connections (code ${code}). Start it again: it asks Discord how many.`,
        true,
      );
    case GatewayCloseCodes.InvalidAPIVersion:
      return new BotError(
        `Discord no longer takes the version of its API that Verbatim speaks (code ${code}). Update Verbatim.`,
      );
    default:
      return new BotError(`Discord closed the connection for good (code ${code}).`);
  }
}

/** What went wrong while logging in or registering; a bug stays what it is. */
export function botErrorOf(error: unknown, api: string): unknown {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new BotError(TOKEN);
  }
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    if (error.status === 401) return new BotError(TOKEN);
    const call = `${error.method} ${error.url}, ${error.status}`;
    if (error.status >= 500) return new BotError(`Discord has trouble (${call}). Try again later.`, true);
    // Discord numbers what it has to say; 0 is for an address that it does not have.
    if (error instanceof HTTPError || !error.code) return notDiscord(api, `a refusal (${call})`);
    return new BotError(`Discord refuses the bot: ${error.message} (${call}).`);
  }
  if (error instanceof Error && (error.cause as Error | undefined)?.name === 'TimeoutError') {
    return new BotError(`DISCORD_API: ${api} does not answer. Check the address and the network.`, true);
  }
  // discord.js has no class or code for it.
  if (error instanceof Error && error.message.startsWith('Not enough sessions remaining')) {
    return new BotError(`Discord lets the bot in no more times today: ${error.message}.`, true);
  }
  const cause =
    error instanceof Error ? ((error.cause as { code?: string } | undefined)?.code ?? codeOf(error)) : null;
  // ERR_… are Node's own errors: bugs, such as an address that cannot be one; undici's of the kind are alike.
  if (cause !== null && /^(?:E(?!RR_)[A-Z_]+|UND_ERR_(?!INVALID).+)$/.test(cause)) {
    return new BotError(
      `DISCORD_API: ${api} cannot be reached (${cause}). Check the address and the network.`,
      true,
    );
  }
  return error;
}

const codeOf = (error: Error): string => String((error as Error & { code?: unknown }).code ?? '');
