import { type APIMessage, MessageFlags, SnowflakeUtil } from 'discord.js';
import { type AnyComponent, displayedText } from '../../src/local-discord/messages/components.ts';
import type { LocalEvent } from '../../src/local-discord/protocol.ts';
import type { Span } from './gaps.ts';
import { shownDraft } from './shown-draft.ts';

/** All that is known of one interaction: what its person saw, and what the bot noted. */
export interface Entry {
  /** [/ask, autocomplete, button, modal] */
  readonly what: string;
  readonly nonce: string;
  id: string | null;
  /** When the local Discord sent it to the bot: the order of these is the order on the wire. */
  sentAt: number;
  /** Messages that answer it. */
  readonly messages: Set<string>;
  /** How often it was acknowledged. */
  acknowledged: number;
  /** Something other than “thinking…” was shown. */
  settled: boolean;
  /** It was told that it failed. */
  failureTold: boolean;
  /** Which of the bots, one after another, got it. */
  readonly received: Set<number>;
  /** What the bot's log says became of it. */
  readonly logged: string[];
}

export interface Ledger {
  readonly entries: readonly Entry[];
  /** When the bot was not connected. */
  readonly gaps: readonly Span[];
  /** Messages that the bot wrote without being asked there and then, and that still stand, by id. */
  readonly posts: ReadonlyMap<string, APIMessage>;
  /** Drafts that a moderator was shown, and the latest revision of each. */
  readonly shown: ReadonlyMap<number, number>;
  open(what: string, nonce: string): Entry;
  /** Local Discord took it, under this id. */
  sent(entry: Entry, id: string): void;
  saw(event: LocalEvent, now: number): void;
  /** A line of the log of the nth bot. */
  noted(line: Readonly<Record<string, unknown>>, bot: number): void;
  /** Lines that only a bug of the bot's writes. */
  readonly bugs: readonly string[];
}

const PLAIN_FAILURE = 'That did not work';

export function newLedger(): Ledger {
  const entries: Entry[] = [];
  const byNonce = new Map<string, Entry>();
  const byId = new Map<string, Entry>();
  const early = new Map<string, ((entry: Entry) => void)[]>();
  const gaps: { from: number; to: number }[] = [{ from: 0, to: Number.POSITIVE_INFINITY }];
  const bugs: string[] = [];
  const posts = new Map<string, APIMessage>();
  const shown = new Map<number, number>();

  /** The bot can be faster than the answer that tells the person's request its id. */
  const withId = (id: string, then: (entry: Entry) => void): void => {
    const entry = byId.get(id);
    if (entry) then(entry);
    else early.set(id, [...(early.get(id) ?? []), then]);
  };

  const wrote = (entry: Entry, message: APIMessage): void => {
    if (((message.flags ?? 0) & MessageFlags.Loading) !== 0) return;
    entry.settled = true;
    const words = displayedText((message.components ?? []) as unknown as readonly AnyComponent[]).join('\n');
    if (words.includes(PLAIN_FAILURE)) entry.failureTold = true;
  };

  const look = (message: APIMessage): void => {
    if (isPost(message)) posts.set(message.id, message);
    const panel = shownDraft(message);
    if (panel !== null) shown.set(panel.draft, Math.max(panel.revision, shown.get(panel.draft) ?? 0));
  };

  return {
    entries,
    gaps,
    posts,
    shown,
    bugs,
    open: (what, nonce) => {
      const entry: Entry = {
        what,
        nonce,
        id: null,
        sentAt: 0,
        messages: new Set(),
        acknowledged: 0,
        settled: false,
        failureTold: false,
        received: new Set(),
        logged: [],
      };
      byNonce.set(nonce, entry);
      return entry;
    },
    sent: (entry, id) => {
      entry.id = id;
      entry.sentAt = SnowflakeUtil.timestampFrom(id);
      entries.push(entry);
      byId.set(id, entry);
      for (const then of early.get(id) ?? []) then(entry);
      early.delete(id);
    },
    saw: (event, now) => {
      if (event.type === 'bot-changed' || event.type === 'snapshot') {
        const last = gaps.at(-1);
        if (event.bot.online && last?.to === Number.POSITIVE_INFINITY) last.to = now;
        else if (!event.bot.online && last?.to !== Number.POSITIVE_INFINITY)
          gaps.push({ from: now, to: Number.POSITIVE_INFINITY });
        return;
      }
      if (event.type === 'message-created' || event.type === 'message-updated') look(event.message);
      if (event.type === 'message-deleted') posts.delete(event.id);
      const entry = 'nonce' in event && event.nonce !== null ? byNonce.get(event.nonce) : undefined;
      if (entry === undefined) return;
      if (event.type === 'message-created') entry.messages.add(event.message.id);
      if (event.type === 'message-created' || event.type === 'message-updated') wrote(entry, event.message);
      if (event.type === 'interaction-answered') {
        entry.acknowledged += 1;
        if (!event.by.startsWith('deferred')) entry.settled = true;
      }
    },
    noted: (line, bot) => {
      const { received, id, msg, status, err } = line as Readonly<Record<string, string | undefined>>;
      if (received !== undefined) withId(received, (entry) => entry.received.add(bot));
      else if (id !== undefined && msg === 'interaction') {
        withId(id, (entry) => entry.logged.push(String(status)));
      }
      if (err !== undefined && isBug(line.err)) bugs.push(JSON.stringify(line));
    },
  };
}

const isPost = ({ author, interaction_metadata, message_reference }: APIMessage): boolean =>
  author.bot === true && interaction_metadata === undefined && message_reference === undefined;

/** What Discord refused for the faults that were made counts as none; a message that it may not be given does. */
function isBug(error: unknown): boolean {
  const { type, code, message } = error as { type?: string; code?: unknown; message?: string };
  if (type === 'DiscordAPIError') return code === 50_035;
  if (type === 'HTTPError' || type === 'RateLimitError') return false;
  return !/^(?:Discord did not answer|The connection to Discord broke|socket hang up|Opening handshake|WebSocket)/.test(
    message ?? '',
  );
}
