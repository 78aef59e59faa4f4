import { z } from 'zod';
import type { DismissalRequest, InteractionRequest, MessageRequest } from '../protocol.ts';
import { PersonError } from './person-error.ts';

const id = z.string().regex(/^\d{1,20}$/, 'expected an id');
const nonce = z.string().min(1).max(100);
/** As long as the longest thing Discord's client lets a person type. */
const typedText = z.string().max(6_000);

const invocation = {
  as: id,
  nonce,
  channel: id,
  command: id,
  subcommand: z.array(z.string().max(32)).max(2).exactOptional(),
  options: z
    .array(z.object({ name: z.string().max(32), value: z.union([typedText, z.number(), z.boolean()]) }))
    .max(25),
};

const field = z.object({
  customId: z.string().max(100),
  value: z.union([typedText, z.boolean(), z.null()]).exactOptional(),
  values: z.array(z.string().max(100)).max(25).exactOptional(),
});

export const interactionRequest: z.ZodType<InteractionRequest> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('command'), ...invocation }),
  z.strictObject({ kind: z.literal('autocomplete'), ...invocation, focused: z.string().max(32) }),
  z.strictObject({ kind: z.literal('context-menu'), as: id, nonce, channel: id, command: id, target: id }),
  z.strictObject({
    kind: z.literal('component'),
    as: id,
    nonce,
    message: id,
    customId: z.string().max(100),
    values: z.array(z.string().max(100)).max(25).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('modal-submit'),
    as: id,
    nonce,
    modal: id,
    fields: z.array(field).max(40),
  }),
]);

/** Characters that a person may write in one message. */
const MOST_WRITTEN = 2_000;

export const messageRequest: z.ZodType<MessageRequest> = z.strictObject({
  as: id,
  nonce,
  channel: id,
  content: z.string().trim().min(1).max(MOST_WRITTEN),
  replyTo: id.exactOptional(),
});

export const dismissalRequest: z.ZodType<DismissalRequest> = z.strictObject({ as: id, message: id });

/** The request, or a refusal that names each thing wrong with it: “options.0.name: …”. */
export function parsed<T>(schema: z.ZodType<T>, text: string): T {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new PersonError(400, 'The body is not JSON.');
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issues = result.error.issues.map(
    ({ path, message }) => `${path.map(String).join('.') || 'body'}: ${message}`,
  );
  throw new PersonError(400, 'The body is not as the protocol has it.', issues);
}
