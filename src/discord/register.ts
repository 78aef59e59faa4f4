import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';

/** What of a command counts when Discord's copy is compared: the rest Discord adds, or are defaults. */
const COMPARED = new Set([
  'name',
  'description',
  'type',
  'options',
  'required',
  'choices',
  'value',
  'autocomplete',
  'min_length',
  'max_length',
  'min_value',
  'max_value',
  'contexts',
  'integration_types',
  'default_member_permissions',
]);

/** Tells Discord the commands when they are not already what it has; says whether it did. */
export async function register(
  rest: REST,
  application: string,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const route = Routes.applicationCommands(application);
  const registered = (await rest.get(route)) as APIApplicationCommand[];
  if (fingerprint(registered) === fingerprint(commands)) return false;
  await rest.put(route, { body: commands });
  return true;
}

/** Equal for commands that mean the same: order of commands, of keys and of contexts, nulls and defaults apart. */
const fingerprint = (commands: readonly { readonly name: string }[]): string =>
  JSON.stringify(
    commands
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map((command) => essence({ type: ApplicationCommandType.ChatInput, ...command })),
  );

function essence(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(essence);
    return items.every((item) => typeof item === 'number') ? items.sort((a, b) => a - b) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(
      ([key, entry]) =>
        COMPARED.has(key) && entry !== null && entry !== false && entry !== undefined && entry !== '',
    )
    .filter(([, entry]) => !Array.isArray(entry) || entry.length > 0)
    .map(([key, entry]) => [key, essence(entry)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}
