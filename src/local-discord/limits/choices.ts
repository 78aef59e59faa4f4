import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { ApplicationCommandAutocompleteCallbackRequestSchema } from 'discord-api-spec/zod';
import { invalidFormBody } from '../rest/api-error.ts';
import { schemaViolations } from './schema.ts';

/** Characters in the name and in the value of an autocomplete choice; at most 25 choices is in the schema. */
const MOST = 100;

type Choices = readonly APIApplicationCommandOptionChoice[];

export function checkChoices(body: unknown, choices: () => Choices): Choices {
  const shape = schemaViolations(ApplicationCommandAutocompleteCallbackRequestSchema, body);
  if (shape.length > 0) throw invalidFormBody(shape);
  const given = choices();
  const found = given.flatMap((choice, i) =>
    (['name', 'value'] as const)
      .filter((field) => {
        const text = choice[field];
        return typeof text === 'string' && (text.length > MOST || text.length === 0);
      })
      .map((field) => ({
        path: ['data', 'choices', i, field],
        code: 'BASE_TYPE_BAD_LENGTH',
        message: `Must be between 1 and ${MOST} in length.`,
      })),
  );
  if (found.length > 0) throw invalidFormBody(found);
  return given;
}
