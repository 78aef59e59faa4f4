/** Loaded before the bot: notes every interaction that reaches it, before anything of the bot's own does. */
import { writeSync } from 'node:fs';
import { Client, Events } from 'discord.js';

const emit = Client.prototype.emit;
Client.prototype.emit = function (this: Client, event: string, ...args: unknown[]): boolean {
  const [first] = args;
  if (event === Events.InteractionCreate && typeof first === 'object' && first !== null && 'id' in first) {
    writeSync(2, `${JSON.stringify({ received: first.id })}\n`);
  }
  return Reflect.apply(emit, this, [event, ...args]) as boolean;
} as typeof emit;
