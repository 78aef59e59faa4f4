import {
  type APIApplicationCommand,
  type APIGuildApplicationCommandPermissions,
  ApplicationCommandPermissionType,
  PermissionFlagsBits,
  type REST,
  Routes,
} from 'discord.js';
import type { Asker } from './command.ts';

/** Who may use a moderators' command: asked again at each button and modal, since roles are taken away too. */
export interface Moderators {
  /** As the server's own settings for the command say; where they say nothing, whoever may manage messages. */
  mayUse(command: string, asker: Asker): Promise<boolean>;
}

export const NOT_A_MODERATOR =
  'Only this server’s moderators can do that: it takes the permission “Manage Messages”.';

/** Milliseconds for which a server's settings are remembered. */
const REMEMBERED = 60_000;

/** The same before somebody is refused, who may have just been let in. */
const REMEMBERED_TO_REFUSE = 2_000;

/** Milliseconds for Discord to say them: of an interaction's 3 seconds the answer needs the rest. */
const PATIENCE = 1_000;

interface Settings {
  readonly at: number;
  readonly commands: Promise<readonly APIApplicationCommand[]>;
  readonly permissions: Promise<readonly APIGuildApplicationCommandPermissions[]>;
}

/** `application` is known once the bot is at Discord. `now` in milliseconds, of a clock that is never set back. */
export function createModerators(rest: REST, application: () => string, now: () => number): Moderators {
  const remembered = new Map<string, Settings>();

  function settingsOf(guild: string, age: number): Settings {
    const at = now();
    const known = remembered.get(guild);
    if (known !== undefined && at - known.at < age) return known;
    const get = async <T>(route: `/${string}`): Promise<T> =>
      (await rest.get(route, { signal: AbortSignal.timeout(PATIENCE) })) as T;
    const settings: Settings = {
      at,
      commands: get(Routes.applicationCommands(application())),
      permissions: get(Routes.guildApplicationCommandsPermissions(application(), guild)),
    };
    // The oldest first, of which those that are too old are forgotten.
    remembered.delete(guild);
    remembered.set(guild, settings);
    for (const [id, other] of remembered) if (at - other.at >= REMEMBERED) remembered.delete(id);
    // What could not be had is asked for again the next time.
    Promise.all([settings.commands, settings.permissions]).catch(() => remembered.delete(guild));
    return settings;
  }

  /** As the settings say that are at most so many milliseconds old; null where they say nothing. */
  async function asSet(name: string, guild: string, asker: Asker, age: number): Promise<boolean | null> {
    const { commands, permissions } = settingsOf(guild, age);
    const [declared, set] = await Promise.all([commands, permissions]);
    const command = declared.find((one) => one.name === name);
    // A command's own settings count instead of those for all commands of the application.
    const own = set.find(({ id }) => id === command?.id) ?? set.find(({ id }) => id === application());
    return letsIn(own?.permissions ?? [], asker, guild);
  }

  return {
    async mayUse(name, asker) {
      const { guild, permissions } = asker;
      if (guild === null) return false;
      if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return true;
      const manages = (permissions & PermissionFlagsBits.ManageMessages) !== 0n;
      try {
        if ((await asSet(name, guild, asker, REMEMBERED)) ?? manages) return true;
        return (await asSet(name, guild, asker, REMEMBERED_TO_REFUSE)) ?? manages;
      } catch (error) {
        // Where Discord does not say, moderators go on working.
        if (manages) return true;
        throw error;
      }
    },
  };
}

/**
 * As Discord weighs them: the member before their roles, any role that lets in before those that do not, everyone last;
 * and a channel where the command is off is off for all. Null where nothing is said.
 */
function letsIn(
  settings: APIGuildApplicationCommandPermissions['permissions'],
  { id, roles, channel }: Asker,
  guild: string,
): boolean | null {
  const saying = (type: ApplicationCommandPermissionType, ids: readonly (string | null)[]): boolean[] =>
    settings.filter((one) => one.type === type && ids.includes(one.id)).map(({ permission }) => permission);
  // Discord writes “all channels” as the server's id less one.
  const everywhere = String(BigInt(guild) - 1n);
  const [here] = saying(ApplicationCommandPermissionType.Channel, [channel]);
  const [anywhere] = saying(ApplicationCommandPermissionType.Channel, [everywhere]);
  if (!(here ?? anywhere ?? true)) return false;
  const [member] = saying(ApplicationCommandPermissionType.User, [id]);
  if (member !== undefined) return member;
  const held = saying(ApplicationCommandPermissionType.Role, roles);
  if (held.length > 0) return held.includes(true);
  return saying(ApplicationCommandPermissionType.Role, [guild])[0] ?? null;
}
