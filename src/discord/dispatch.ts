import { setTimeout } from 'node:timers/promises';
import type { AutocompleteInteraction, Interaction } from 'discord.js';
import type { Log } from '../log.ts';
import { askerOf } from './asker.ts';
import { type CommandContext, isSlashCommand } from './command.ts';
import type { Choice } from './completions.ts';
import { contextFor, type SharedContext } from './context-for.ts';
import { type Delivered, deliver, privately } from './deliver.ts';
import { draftChoices } from './draft-choices.ts';
import { isTooLate, STOPPING } from './failure.ts';
import { LIMITS, shorten } from './limits.ts';
import { createLiveCompletions } from './live-completions.ts';
import { aboutInteraction, type Observer } from './observer.ts';
import { planCommand, planMessageCommand, planPress } from './plan.ts';
import { type RateLimit, waitInWords } from './rate-limit.ts';
import { RecentIds } from './recent-ids.ts';
import { plainMessage } from './render/layout.ts';
import { replyActions } from './reply-actions.ts';
import { isOptionName } from './shown-request.ts';
import { createTurns } from './turns.ts';
import { createUnderWay, type UnderWay } from './under-way.ts';

export interface DispatchOptions extends SharedContext {
  /** Null for none. */
  readonly rateLimit: RateLimit | null;
  readonly log: Log;
  readonly observer: Observer;
  /** Milliseconds from an interaction's coming to its reply's being deferred. */
  readonly patience?: number;
  /** Milliseconds after which an answer is given up. */
  readonly within?: number;
}

export interface Dispatch extends Pick<UnderWay, 'drain'> {
  /** While it drains, it tells who comes that it is stopping. */
  handle(interaction: Interaction): Promise<void>;
}

/** Half of Discord's 3 seconds: the other half is for the way there and back. */
const PATIENCE = 1_500;

/** Milliseconds after which an answer would not be there within the 3 seconds: the time is left to those that can be. */
const GIVEN_UP = 2_500;

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
  observer,
  patience = PATIENCE,
  within,
}: DispatchOptions): Dispatch {
  const ownActions = commands.flatMap((command) => (isSlashCommand(command) ? (command.actions ?? []) : []));
  const actions = new Map([...replyActions, ...ownActions].map((action) => [action.kind, action]));
  const seen = new RecentIds(REMEMBERED);
  const underWay = createUnderWay();
  const turn = createTurns();
  const completionsOf = createLiveCompletions();
  // Begun before anybody types; what fails is told at the first key.
  completionsOf(library(null)).catch(() => undefined);

  async function choicesFor(option: string, typed: string, guild: string | null): Promise<readonly Choice[]> {
    if (option === 'draft') return draftChoices(typed, guild, store.drafts);
    return isOptionName(option) ? ((await completionsOf(library(null)))[option]?.(typed) ?? []) : [];
  }

  const contextOf = (interaction: Interaction): CommandContext =>
    contextFor(askerOf(interaction), { commands, library, store, channels, moderators, now });

  /** `came`: when, as performance.now() counts. */
  async function answer(interaction: Interaction, came: number, cameLate: boolean): Promise<Delivered> {
    if (interaction.isAutocomplete()) return await complete(interaction);
    if (!interaction.isRepliable()) return withoutHits('ignored');
    if (cameLate) {
      await interaction.reply(privately(plainMessage(STOPPING)));
      return withoutHits('stopping');
    }
    // What was written in a modal would be lost; the button that opened it was counted.
    const wait = interaction.isModalSubmit()
      ? null
      : rateLimit?.take(interaction.user.id, interaction.guildId);
    if (wait) {
      await interaction.reply(privately(plainMessage(waitInWords(wait))));
      return withoutHits('limited');
    }
    const how = { log, deferAt: came + patience, ...(within === undefined ? {} : { within }) };
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
    return withoutHits('unknown');
  }

  /** Choices are a help while typing: where none can be given, none are shown. */
  async function complete(interaction: AutocompleteInteraction): Promise<Delivered> {
    const { name, value } = interaction.options.getFocused(true);
    let choices: readonly Choice[] = [];
    try {
      const wait = rateLimit?.complete(interaction.user.id);
      const made = wait ? [] : choicesFor(name, value, interaction.guildId);
      // The first of a large coverage can take longer than Discord waits.
      choices = await Promise.race([made, setTimeout(patience, [], { ref: false })]);
    } catch (error) {
      log.error({ id: interaction.id, err: error }, 'no choices could be given');
    }
    await interaction.respond(
      choices
        .filter((choice) => choice.value.length <= LIMITS.choice)
        .map((choice) => ({ name: shorten(choice.name, LIMITS.choice), value: choice.value })),
    );
    return withoutHits('completed');
  }

  async function take(interaction: Interaction): Promise<void> {
    const started = performance.now();
    const cameLate = underWay.stopping;
    const about = aboutOf(interaction);
    const observed = (delivered: Delivered): void =>
      observer.interaction({ ...about, ...delivered, ms: Math.round(performance.now() - started) });
    try {
      await turn();
      if (performance.now() - started > GIVEN_UP) {
        log.warn({ id: about.id }, 'too many interactions at once: its turn came too late');
        observed(withoutHits('too late'));
      } else observed(await answer(interaction, started, cameLate));
    } catch (error) {
      log[isTooLate(error) ? 'warn' : 'error'](
        { id: about.id, err: error },
        'an interaction was not answered',
      );
      observed(withoutHits('lost'));
    }
  }

  /** A button by what it is for; what is forged may say anything, and is none of the bot's. */
  function aboutOf(interaction: Interaction): ReturnType<typeof aboutInteraction> {
    const about = aboutInteraction(interaction);
    if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return about;
    const kind = interaction.customId.split(':', 1)[0] ?? '';
    return { ...about, kind: actions.has(kind) ? kind : 'other' };
  }

  return {
    async handle(interaction) {
      if (!seen.add(interaction.id)) {
        log.warn({ id: interaction.id }, 'an interaction came twice');
        return;
      }
      await underWay.add(take(interaction));
    },
    drain: underWay.drain,
  };
}

const withoutHits = (status: Delivered['status']): Delivered => ({ status, hits: null });
