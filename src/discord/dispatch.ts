import { setTimeout } from 'node:timers/promises';
import type { AutocompleteInteraction, Interaction } from 'discord.js';
import type { Library } from '../library.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { askerOf } from './asker.ts';
import type { Channels } from './channels.ts';
import { type Command, type CommandContext, isSlashCommand } from './command.ts';
import { type Choice, type Completions, createCompletions } from './completions.ts';
import { deliver, privately } from './deliver.ts';
import { draftChoices } from './draft-choices.ts';
import { isTooLate, STOPPING } from './failure.ts';
import { LIMITS, shorten } from './limits.ts';
import type { Moderators } from './moderators.ts';
import { planCommand, planMessageCommand, planPress } from './plan.ts';
import { type RateLimit, waitInWords } from './rate-limit.ts';
import { RecentIds } from './recent-ids.ts';
import { plainMessage } from './render/layout.ts';
import { replyActions } from './reply-actions.ts';
import { isOptionName } from './shown-request.ts';

export interface DispatchOptions {
  readonly commands: readonly Command[];
  /** Asked at each interaction, so that a coverage that was read again is used at once. */
  readonly library: () => Library;
  readonly store: Store;
  readonly channels: Channels;
  readonly moderators: Moderators;
  /** Null for none. */
  readonly rateLimit: RateLimit | null;
  readonly now: () => Date;
  readonly log: Log;
  /** Milliseconds after which a reply is deferred. */
  readonly patience?: number;
}

export interface Dispatch {
  handle(interaction: Interaction): Promise<void>;
  /** Takes no new interactions, and waits for those under way, at most so many milliseconds. */
  drain(milliseconds: number): Promise<void>;
}

/** Half of Discord's 3 seconds: the other half is for the way there and back. */
const PATIENCE = 1_500;

/** About a minute's worth at 200 interactions a second. */
const REMEMBERED = 12_000;

/** The one place that takes interactions: each id once, each answered, whatever happens. */
export function createDispatch({
  commands,
  library,
  store,
  channels,
  moderators,
  rateLimit,
  now,
  log,
  patience = PATIENCE,
}: DispatchOptions): Dispatch {
  const ownActions = commands.flatMap((command) => (isSlashCommand(command) ? (command.actions ?? []) : []));
  const actions = new Map([...replyActions, ...ownActions].map((action) => [action.kind, action]));
  const seen = new RecentIds(REMEMBERED);
  const underWay = new Set<Promise<void>>();
  let stopping = false;
  let served = library();
  let completions = createCompletions(served);

  function completionsOf(current: Library): Completions {
    if (current !== served) [served, completions] = [current, createCompletions(current)];
    return completions;
  }

  function choicesFor(option: string, typed: string, guild: string | null): readonly Choice[] {
    if (option === 'draft') return draftChoices(typed, guild, store.drafts);
    return isOptionName(option) ? (completionsOf(library())[option]?.(typed) ?? []) : [];
  }

  const contextOf = (interaction: Interaction): CommandContext => ({
    library: library(),
    now,
    today: now().toISOString().slice(0, 10),
    commands,
    asker: askerOf(interaction),
    store,
    channels,
    moderators,
  });

  async function answer(interaction: Interaction): Promise<string> {
    if (interaction.isAutocomplete()) return await complete(interaction);
    if (!interaction.isRepliable()) return 'ignored';
    if (stopping) {
      await interaction.reply(privately(plainMessage(STOPPING)));
      return 'stopping';
    }
    // What was written in a modal would be lost; the button that opened it was counted.
    const wait = interaction.isModalSubmit()
      ? null
      : rateLimit?.take(interaction.user.id, interaction.guildId);
    if (wait) {
      await interaction.reply(privately(plainMessage(waitInWords(wait))));
      return 'limited';
    }
    const how = { log, patience };
    if (interaction.isChatInputCommand()) {
      return await deliver(interaction, () => planCommand(interaction, contextOf(interaction)), how);
    }
    if (interaction.isMessageContextMenuCommand()) {
      return await deliver(interaction, () => planMessageCommand(interaction, contextOf(interaction)), how);
    }
    if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
      return await deliver(interaction, () => planPress(interaction, actions, contextOf(interaction)), how);
    }
    await interaction.reply(
      privately(plainMessage('This bot does not do that any more. Use one of its / commands.')),
    );
    return 'unknown';
  }

  /** Choices are a help while typing: where none can be given, none are shown. */
  async function complete(interaction: AutocompleteInteraction): Promise<string> {
    const { name, value } = interaction.options.getFocused(true);
    let choices: readonly Choice[] = [];
    try {
      const wait = rateLimit?.complete(interaction.user.id);
      choices = wait ? [] : choicesFor(name, value, interaction.guildId);
    } catch (error) {
      log.error({ id: interaction.id, err: error }, 'no choices could be given');
    }
    await interaction.respond(
      choices
        .filter((choice) => choice.value.length <= LIMITS.choice)
        .map((choice) => ({ name: shorten(choice.name, LIMITS.choice), value: choice.value })),
    );
    return 'completed';
  }

  async function take(interaction: Interaction): Promise<void> {
    const { id } = interaction;
    const started = performance.now();
    try {
      const status = await answer(interaction);
      log.info(
        { id, ...about(interaction), status, ms: Math.round(performance.now() - started) },
        'interaction',
      );
    } catch (error) {
      const level = isTooLate(error) ? 'warn' : 'error';
      log[level]({ id, ...about(interaction), err: error }, 'an interaction could not be answered');
    }
  }

  return {
    async handle(interaction) {
      if (!seen.add(interaction.id)) {
        log.warn({ id: interaction.id }, 'an interaction came twice');
        return;
      }
      const taken = take(interaction);
      underWay.add(taken);
      await taken;
      underWay.delete(taken);
    },
    async drain(milliseconds) {
      stopping = true;
      const late = setTimeout(milliseconds, true, { ref: false });
      // Those that still come in are told so, which is to go out too.
      while (underWay.size > 0) {
        if ((await Promise.race([Promise.all(underWay), late])) === true) return;
      }
    },
  };
}

/** What a log line says of an interaction: `question` and `user` only where LOG_CONTENT is on (log.ts). */
function about(interaction: Interaction): object {
  const user = interaction.user.id;
  if (interaction.isChatInputCommand()) {
    const typed = interaction.options.data.map(({ name, value }) => [name, value]);
    return { kind: 'command', command: interaction.commandName, question: Object.fromEntries(typed), user };
  }
  if (interaction.isCommand()) return { kind: 'command', command: interaction.commandName, user };
  if (interaction.isAutocomplete()) return { kind: 'autocomplete', command: interaction.commandName, user };
  if (interaction.isMessageComponent() || interaction.isModalSubmit())
    return { kind: interaction.customId.split(':')[0]?.slice(0, 20) ?? '', user };
  return { kind: 'other', user };
}
