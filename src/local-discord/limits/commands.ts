import { type APIApplicationCommandOption, ApplicationCommandType } from 'discord.js';
import { ApplicationCommandCreateRequestSchema } from 'discord-api-spec/zod';
import { invalidFormBody, type Violation } from '../rest/api-error.ts';
import { commandNameViolations } from './command-name.ts';
import { commandSizeViolations } from './command-size.ts';
import { optionConflictViolations } from './option-conflicts.ts';
import { optionOrderViolations } from './option-order.ts';
import { schemaViolations } from './schema.ts';

export interface CommandBody {
  readonly type?: ApplicationCommandType | null;
  readonly name: string;
  readonly description?: string | null;
  readonly options?: readonly APIApplicationCommandOption[] | null;
  readonly default_member_permissions?: string | number | null;
  readonly [field: string]: unknown;
}

/** Commands of each kind in one registration. */
const MOST: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

export function kindOf(command: CommandBody): ApplicationCommandType {
  return command.type ?? ApplicationCommandType.ChatInput;
}

/** One command, or all of a bulk registration: then `at` is its number there. */
export function checkCommands(bodies: readonly unknown[], bulk: boolean): readonly CommandBody[] {
  const at = (i: number): (string | number)[] => (bulk ? [i] : []);
  const shape = bodies.flatMap((body, i) =>
    schemaViolations(ApplicationCommandCreateRequestSchema, withNumericPermissions(body), at(i)),
  );
  if (shape.length > 0) throw invalidFormBody(shape);
  // The schema has passed them.
  const commands = bodies as readonly CommandBody[];
  const found = [
    ...commands.flatMap((command, i) =>
      [
        ...commandNameViolations(command),
        ...descriptionViolations(command),
        ...optionOrderViolations(command.options ?? []),
        ...optionConflictViolations(command.options ?? []),
        ...commandSizeViolations(command),
      ].map((violation) => ({ ...violation, path: [...at(i), ...violation.path] })),
    ),
    ...repeatedNames(commands, at),
    ...tooMany(commands),
  ];
  if (found.length > 0) throw invalidFormBody(found);
  return commands;
}

/** Discord takes permissions as a string, which discord.js sends; the published schema knows only the number. */
function withNumericPermissions(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('default_member_permissions' in body)) return body;
  const given = body.default_member_permissions;
  const numeric = typeof given === 'string' && /^\d{1,20}$/.test(given);
  return numeric ? { ...body, default_member_permissions: Number(given) } : body;
}

function descriptionViolations(command: CommandBody): Violation[] {
  const slash = kindOf(command) === ApplicationCommandType.ChatInput;
  const required = { path: ['description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  if (slash) return command.description ? [] : [required];
  return command.description
    ? [
        {
          path: ['description'],
          code: 'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
          message: 'Context menu commands cannot have a description',
        },
      ]
    : [];
}

function repeatedNames(
  commands: readonly CommandBody[],
  at: (i: number) => (string | number)[],
): Violation[] {
  const seen = new Set<string>();
  return commands.flatMap((command, i) => {
    const key = `${kindOf(command)} ${command.name}`;
    const known = seen.has(key);
    seen.add(key);
    const message = 'Application command names must be unique';
    return known ? [{ path: [...at(i), 'name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }] : [];
  });
}

function tooMany(commands: readonly CommandBody[]): Violation[] {
  return Object.entries(MOST)
    .filter(([kind, most]) => commands.filter((command) => kindOf(command) === Number(kind)).length > most)
    .map(([, most]) => ({
      path: [],
      code: 'BASE_TYPE_MAX_LENGTH',
      message: `Must be ${most} or fewer in length.`,
    }));
}
