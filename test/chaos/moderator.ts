import { type APIMessage, ComponentType, MessageFlags } from 'discord.js';
import type { IsoDate } from '../../src/articles/article.ts';
import { type AnyComponent, allComponents } from '../../src/local-discord/messages/components.ts';
import type { ModalField, ModalOpened } from '../../src/local-discord/protocol.ts';
import type { Around, Deed, Habit } from './habit.ts';
import type { Random } from './random.ts';
import { shownDraft } from './shown-draft.ts';

/** What the default coverage has passages on. */
const TOPICS = [
  'Shoigu visit to Pyongyang',
  'letters between Putin and Kim',
  'artillery for Russia',
  'sanctions on arms deals',
] as const;

/** What is typed into a form, by its field. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  title: ['Talks on arms', 'x'.repeat(100), '@everyone # [a](b) *c*', '🙂 two words'],
  note: ['', 'A note of two\nlines', '> <@1> is no quote', 'n'.repeat(500)],
  text: [...TOPICS, 'quantum chromodynamics', ''],
};

/** How likely each control of a panel is used, beside the others that it offers. */
const LIKELY: Readonly<Record<string, number>> = {
  'Choose a passage to move or take out': 2,
  '▲ Up': 1,
  '▼ Down': 1,
  'Take out': 0.5,
  'Add a passage': 1,
  'Choose the channel to post in': 0.5,
  'Title and note': 1,
  'Find a passage': 0.5,
  Preview: 0.5,
  Export: 0.2,
  Post: 6,
  Update: 4,
  'Try again to post': 8,
  'Try again to update': 6,
  'Try again to withdraw': 8,
  'Look again': 8,
  Withdraw: 0.4,
  'Withdraw for good': 6,
  Discard: 0.3,
  'Discard for good': 3,
};
/** Nothing is posted without it. */
const FIRST_CHANNEL = 6;
/** The same for turning to another draft: the panel is left as it is. */
const LEAVE = 1;
/** Of the drafts turned to, how many are there already: an own one, somebody else’s, one that was discarded. */
const REOPENED = 0.4;
const CHANNELS = ['newsroom', 'newsroom', 'newsroom', 'general', 'rules'];
/** Failures in a row after which a panel is opened again. */
const MOST_FAILURES = 3;
/** Milliseconds for a reply: a bot that was killed in between gives none. */
const PATIENCE = 12_000;

/** Each day once, all of them before anybody else would ask for: [1989-12-31, 1989-12-30] */
export function ownDays(): () => IsoDate {
  let n = 0;
  return () => new Date(Date.parse(OWN_DAYS_END) - ++n * 86_400_000).toISOString().slice(0, 10);
}
export const isOwnDay = (day: IsoDate): boolean => day < OWN_DAYS_END;
const OWN_DAYS_END: IsoDate = '1990-01-01';

type Control = AnyComponent & {
  readonly label?: string;
  readonly placeholder?: string;
  readonly options?: readonly { readonly value: string }[];
  readonly default_values?: readonly unknown[];
};

/**
 * Takes summaries from topic to post and back: edits, posts, updates, withdraws, as the panel in hand offers it, one
 * step at a time. Goes on where it was after a failure or a restart of the bot, on the same panel where that is still
 * there. Each draft counts articles from a day that no other does, which tells two from one that was made twice.
 */
export function moderator(nextDay: () => IsoDate): Habit {
  let panel: APIMessage | null = null;
  let modal: ModalOpened | null = null;
  /** The latest draft that there is, as far as is known. */
  let latest = 0;
  /** What was on the panel last. */
  let current = 0;
  let failures = 0;
  let awaited: { readonly nonce: string; readonly until: number } | null = null;

  const summary = (random: Random, { commands, channels }: Around): Deed | null => {
    const command = commands.find(({ command: { name } }) => name === 'summary')?.command.id;
    const channel = channels[0]?.id;
    if (command === undefined || channel === undefined) return null;
    const isAgain = failures > 0 && current > 0;
    failures = 0;
    const draft = isAgain
      ? current
      : latest > 0 && random.number() < REOPENED
        ? random.between(1, latest)
        : null;
    const options =
      draft === null
        ? [
            { name: 'topic', value: random.one(TOPICS) ?? TOPICS[0] },
            { name: 'from', value: nextDay() },
            { name: 'length', value: random.between(2, 7) },
          ]
        : [{ name: 'draft', value: String(draft) }];
    return { what: 'a moderator’s /summary', request: { kind: 'command', channel, command, options } };
  };

  return {
    see(event) {
      const isMessage = event.type === 'message-created' || event.type === 'message-updated';
      // “thinking…” is no answer yet.
      if (isMessage && ((event.message.flags ?? 0) & MessageFlags.Loading) !== 0) return;
      // Whatever was sent meanwhile is tried again.
      if (event.type === 'bot-changed' && event.bot.online) awaited = null;
      const isReply = 'nonce' in event && event.nonce !== null && event.nonce === awaited?.nonce;
      if (isReply) {
        if (event.type === 'interaction-failed') failures += 1;
        if (event.type === 'modal-opened') modal = event;
        if (event.type !== 'interaction-failed' && event.type !== 'interaction-answered') failures = 0;
        if (event.type !== 'interaction-answered') awaited = null;
      }
      if (event.type === 'message-deleted' && event.id === panel?.id) panel = null;
      if (!isMessage) return;
      const shown = shownDraft(event.message);
      latest = Math.max(latest, shown?.draft ?? 0);
      const isPanel = event.message.id === panel?.id;
      if (isPanel && shown === null) panel = null;
      if (shown === null || !(isPanel || isReply)) return;
      panel = event.message;
      current = shown.draft;
    },
    next(random, around) {
      if (awaited !== null && performance.now() < awaited.until) return null;
      awaited = null;
      if (modal !== null) {
        const { modal: id, data } = modal;
        modal = null;
        const request = { kind: 'modal-submit', modal: id, fields: typed(data.components, random) } as const;
        return { what: `${data.title}, filled in`, request };
      }
      if (panel === null || failures >= MOST_FAILURES) return summary(random, around);
      const control = chosen(panel, random);
      return control === null ? summary(random, around) : use(control, panel.id, random, around);
    },
    sending: (nonce) => {
      awaited = { nonce, until: performance.now() + PATIENCE };
    },
    refused: () => {
      awaited = null;
      panel = null;
      failures = 1;
    },
  };
}

/** A control that can be used now; null for turning to another draft. */
function chosen(panel: APIMessage, random: Random): Control | null {
  const controls = allComponents((panel.components ?? []) as unknown as readonly AnyComponent[]).flatMap(
    ({ component }) => (component.custom_id && !component.disabled ? [component as Control] : []),
  );
  const weighed = controls.map((control) => ({ control, weight: weightOf(control) }));
  let left = random.number() * weighed.reduce((sum, { weight }) => sum + weight, LEAVE);
  for (const { control, weight } of weighed) {
    left -= weight;
    if (left < 0) return control;
  }
  return null;
}

const nameOf = ({ label, placeholder }: Control): string => label ?? placeholder ?? '';

const weightOf = (control: Control): number =>
  control.type === ComponentType.ChannelSelect && control.default_values === undefined
    ? FIRST_CHANNEL
    : (LIKELY[nameOf(control)] ?? 0);

function use(control: Control, message: string, random: Random, { channels }: Around): Deed | null {
  const { custom_id: customId, options } = control;
  if (!customId) return null;
  const pressed = { kind: 'component', message, customId } as const;
  const what = nameOf(control);
  if (control.type === ComponentType.Button) return { what, request: pressed };
  const name = random.one(CHANNELS);
  const value = options ? random.one(options)?.value : channels.find((one) => one.name === name)?.id;
  return value === undefined ? null : { what, request: { ...pressed, values: [value] } };
}

const typed = (components: ModalOpened['data']['components'], random: Random): ModalField[] =>
  allComponents(components as unknown as readonly AnyComponent[]).flatMap(({ component }) => {
    const { custom_id: customId } = component;
    return customId ? [{ customId, value: random.one(TYPED[customId] ?? []) ?? '' }] : [];
  });
