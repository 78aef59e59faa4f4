import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** What people read when something broke here; the log has the rest under the same number. */
export const failureText = (interaction: string): string =>
  `**That did not work, and it is not your fault.** Try once more; if it fails again, tell whoever runs this bot: reference \`${interaction}\`.`;

export const STOPPING = '**The bot is restarting.** Ask again in a moment.';

const TOO_LATE: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
];

/** Discord no longer takes a reply to this interaction: answering again could only fail again. */
export const isTooLate = (error: unknown): boolean =>
  error instanceof DiscordAPIError && TOO_LATE.includes(error.code);

/** Something was said to this interaction already. */
export const isAcknowledged = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
