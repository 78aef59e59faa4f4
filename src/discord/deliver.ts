import { setTimeout } from 'node:timers/promises';
import {
  type APIModalInteractionResponseCallbackData,
  type ChatInputCommandInteraction,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Log } from '../log.ts';
import { failureText, isAcknowledged, isTooLate } from './failure.ts';
import type { InteractionEvent } from './observer.ts';
import { type OutgoingMessage, plainMessage } from './render/layout.ts';

/** update: in place of the message whose button was pressed. */
type Way = { readonly as: 'reply' | 'update'; readonly private: boolean };

/** What goes out, how, and who sees it. */
export interface Outcome extends Way {
  readonly message: OutgoingMessage;
  /** How many passages and the like it shows, over all its pages. */
  readonly hits?: number;
}

/** How an interaction ended. */
export type Delivered = Pick<InteractionEvent, 'status' | 'hits'>;

/** An answer under way; `as` and `private` hold if it has to be deferred before its outcome is known. */
export interface AnswerPlan extends Way {
  readonly outcome: Promise<Outcome>;
  /** What is shown in the outcome's place where that is long in coming. */
  readonly meanwhile?: () => Promise<OutgoingMessage>;
}

/** A form to fill in. Discord takes it as the first answer only, and not to another modal. */
export interface ModalPlan {
  readonly as: 'modal';
  readonly modal: APIModalInteractionResponseCallbackData;
}

export type Plan = AnswerPlan | ModalPlan;

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

const LATE = Symbol('late');

/** Milliseconds from an answer's being deferred to its being said what it waits for. */
const MEANWHILE = 2_500;

/** Milliseconds after which an answer is taken for one that will never come: “thinking…” would stay for ever. */
const WITHIN = 60_000;

interface Delivering {
  readonly log: Log;
  readonly deferAt: number;
  readonly within?: number;
}

/**
 * Answers an interaction, once: with the outcome, or with one plain failure. Discord gives 3 seconds for the first
 * sign; an outcome that is not there at `deferAt`, as performance.now() counts, is deferred, so that quick ones never
 * show “thinking…”.
 */
export async function deliver(
  interaction: Answerable,
  makePlan: () => Plan | Promise<Plan>,
  { log, deferAt, within = WITHIN }: Delivering,
): Promise<Delivered> {
  const { id } = interaction;
  let as: Way['as'] = 'reply';
  try {
    const plan = await makePlan();
    if (plan.as === 'modal') return await open(interaction, plan);
    as = plan.as;
    const patience = Math.max(0, deferAt - performance.now());
    const first = await Promise.race([plan.outcome, setTimeout(patience, LATE, { ref: false })]);
    if (first === LATE) {
      await defer(interaction, plan);
      await sayMeanwhile(interaction, plan, log);
    }
    const outcome = await inTime(plan.outcome, within);
    const isPrivate = await send(interaction, plan, outcome);
    if (isPrivate && !outcome.private) await sayKeptPrivate(interaction, log);
    return { status: 'answered', hits: outcome.hits ?? null };
  } catch (error) {
    if (isTooLate(error)) {
      log.warn({ id, err: error }, 'Discord no longer takes a reply to this interaction');
      return { status: 'too late', hits: null };
    }
    log.error({ id, err: error }, 'an interaction failed');
  }
  try {
    await sendFailure(interaction, as);
    return { status: 'failed', hits: null };
  } catch (error) {
    // A try of the answer's that seemed to fail was the one that counted.
    if (isAcknowledged(error)) return { status: 'answered', hits: null };
    log.error({ id, err: error }, 'nor could the failure be told');
    return { status: 'too late', hits: null };
  }
}

async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const done = await Promise.race([work, setTimeout(milliseconds, LATE, { ref: false })]);
  if (done === LATE) throw new Error(`no answer within ${milliseconds} ms`);
  return done;
}

const KEPT_PRIVATE =
  'Discord lets only you see that reply: this server does not let apps that people bring along post. Ask a moderator to add the bot to the server.';

export const privately = (message: OutgoingMessage): InteractionReplyOptions & { flags: number } => ({
  ...message,
  flags: message.flags | MessageFlags.Ephemeral,
});

/** The answer is there: that this could not be said is no failure of it. */
async function sayKeptPrivate(interaction: Answerable, log: Log): Promise<void> {
  try {
    await interaction.followUp(privately(plainMessage(KEPT_PRIVATE)));
  } catch (error) {
    log.warn({ id: interaction.id, err: error }, 'why a reply stayed private could not be said');
  }
}

/** The outcome is still to come, so that this could not be shown is no failure. */
async function sayMeanwhile(
  interaction: Answerable,
  { outcome, meanwhile }: AnswerPlan,
  log: Log,
): Promise<void> {
  if (meanwhile === undefined) return;
  if ((await Promise.race([outcome, setTimeout(MEANWHILE, LATE, { ref: false })])) !== LATE) return;
  try {
    await interaction.editReply(await meanwhile());
  } catch (error) {
    log.warn({ id: interaction.id, err: error }, 'what an answer waits for could not be said');
  }
}

async function open(interaction: Answerable, { modal }: ModalPlan): Promise<Delivered> {
  if (interaction.isModalSubmit()) throw new Error('a modal cannot answer a modal');
  await interaction.showModal(modal);
  return { status: 'answered', hits: null };
}

/** Its message can be changed: a button's or menu's, or a modal's that one of them opened. */
const hasMessage = (
  interaction: Answerable,
): interaction is MessageComponentInteraction | ModalMessageModalSubmitInteraction =>
  interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());

async function defer(interaction: Answerable, plan: AnswerPlan): Promise<void> {
  if (plan.as === 'update' && hasMessage(interaction)) await interaction.deferUpdate();
  else await interaction.deferReply(plan.private ? { flags: MessageFlags.Ephemeral } : {});
}

/** Whether Discord shows it to the asker alone. */
async function send(interaction: Answerable, plan: AnswerPlan, outcome: Outcome): Promise<boolean> {
  const { message, as } = outcome;
  if (interaction.deferred && plan.as !== as) {
    await interaction.followUp(privately(message));
    return true;
  }
  if (interaction.deferred) {
    const sent = await interaction.editReply(message);
    return as === 'reply' && sent.flags.has(MessageFlags.Ephemeral);
  }
  if (as === 'update' && hasMessage(interaction)) {
    await interaction.update(message);
    return outcome.private;
  }
  if (outcome.private) {
    await interaction.reply(privately(message));
    return true;
  }
  const { resource } = await interaction.reply({ ...message, withResponse: true });
  return resource?.message?.flags.has(MessageFlags.Ephemeral) ?? false;
}

async function sendFailure(interaction: Answerable, as: Way['as']): Promise<void> {
  const message = plainMessage(failureText(interaction.id));
  if (!interaction.deferred && !interaction.replied) await interaction.reply(privately(message));
  else if (as === 'reply' && !interaction.replied) await interaction.editReply(message);
  else await interaction.followUp(privately(message));
}
