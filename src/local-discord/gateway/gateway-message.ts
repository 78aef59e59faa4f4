import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord.js';
import { z } from 'zod';

const messages = z.discriminatedUnion('op', [
  z.object({ op: z.literal(Op.Heartbeat), d: z.number().nullish() }),
  z
    .object({
      op: z.literal(Op.Identify),
      d: z.object({
        token: z.string(),
        intents: z.int().min(0),
        shard: z.tuple([z.int().min(0), z.int().min(1)]).default([0, 1]),
      }),
    })
    .transform(({ op, d }) => ({ op, ...d })),
  z
    .object({
      op: z.literal(Op.Resume),
      d: z.object({ token: z.string(), session_id: z.string(), seq: z.int().min(0) }),
    })
    .transform(({ op, d }) => ({ op, ...d })),
  z.object({ op: z.literal(Op.PresenceUpdate) }),
  z.object({ op: z.literal(Op.VoiceStateUpdate) }),
  z.object({ op: z.literal(Op.RequestGuildMembers) }),
]);

/** What the bot says on the gateway. */
export type GatewayMessage<O extends Op = Op> = Extract<z.infer<typeof messages>, { op: O }>;

const operation = z.object({ op: z.enum(Op) });

/** The message, or the code to close the connection with. */
export function parseMessage(text: string): GatewayMessage | Close {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return Close.DecodeError;
  }
  const parsed = messages.safeParse(json);
  if (parsed.success) return parsed.data;
  return operation.safeParse(json).success ? Close.DecodeError : Close.UnknownOpcode;
}
