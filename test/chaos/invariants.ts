import { isDeepStrictEqual } from 'node:util';
import type { APIMessage } from 'discord.js';
import { isPostOf, postMessage } from '../../src/discord/summary/post-message.ts';
import { type AnyComponent, displayedText } from '../../src/local-discord/messages/components.ts';
import type { AuditEntry, Deed } from '../../src/store/audit-log.ts';
import { isPending } from '../../src/store/posts.ts';
import { isOwnDay } from './moderator.ts';
import type { Remains } from './remains.ts';

/** What must hold when a run is over; says what does not. */
export type Invariant = (remains: Remains) => readonly string[];

/** Each post that the store has as posted stands in its channel, and nothing else does. */
const postsAreWhole: Invariant = ({ posts, messages, deleted }) => {
  const standing = posts.filter(({ state }) => state === 'posted');
  const known = new Set(standing.map(({ message }) => message));
  return [
    ...standing.flatMap(({ id, message, channel }) => {
      if (message !== null && deleted.has(message)) return [];
      return messages.get(message ?? '')?.channel_id === channel ? [] : [`post ${id} is lost`];
    }),
    ...posts.flatMap((post) => (isPending(post) ? [`post ${post.id} is still ${post.state}`] : [])),
    ...[...messages.keys()].flatMap((id) =>
      known.has(id) ? [] : [`message ${id} is no post of the store’s`],
    ),
  ];
};

/** What stands in a channel says, word for word, what the store has as posted. */
const postsSayTheirDrafts: Invariant = ({ drafts, posts, messages, log, views }) =>
  posts.flatMap((post) => {
    const message = post.state === 'posted' ? messages.get(post.message ?? '') : undefined;
    const draft = drafts.find(({ id }) => id === post.draft);
    if (message === undefined) return [];
    if (draft === undefined || !isPostOf(draft.id, message as object))
      return [`post ${post.id} has no draft`];
    // What an earlier revision said is kept nowhere.
    if (draft.revision !== post.revision) return [];
    const known = (words: string[]): string[] => (wasForgotten(draft.id, log) ? words.map(nameless) : words);
    const said = known(wordsOf(message.components));
    const due = views.map((view) => known(wordsOf(componentsOf(postMessage(draft, post, view)))));
    if (due.some((words) => isDeepStrictEqual(words, said))) return [];
    const at = said.findIndex((words, i) => words !== due[0]?.[i]);
    return [`post ${post.id} of draft ${draft.id} says “${said[at]}” in place of “${due[0]?.[at]}”`];
  });

/** Whatever draft a moderator saw is there, no older than they saw it, unless it was discarded; and none is there twice. */
const draftsAreKept: Invariant = ({ drafts, shown, log }) => {
  const kept = new Map(drafts.map(({ id, revision }) => [id, revision]));
  const lost = [...shown].flatMap(([id, revision]) => {
    const now = kept.get(id);
    if (now === undefined) return wasRemoved(id, log) ? [] : [`draft ${id} is lost`];
    return now < revision ? [`draft ${id} was shown with revision ${revision}, and has ${now}`] : [];
  });
  const days = drafts.flatMap(({ from }) => (from !== null && isOwnDay(from) ? from : []));
  const twice = days.filter((day, at) => days.indexOf(day) < at);
  return [...lost, ...twice.map((day) => `the draft from ${day} on was made twice`)];
};

/** The log has each change of each draft once, and for each post what became of it. */
const logFits: Invariant = ({ drafts, posts, log }) =>
  drafts.flatMap(({ id, revision }) => {
    const lines = linesOn(id, log);
    const changes = lines.flatMap((line) => line.revision ?? []);
    const isWhole = changes.length === revision && changes.every((change, at) => change === at + 1);
    const count = (...deeds: readonly Deed[]): number =>
      lines.filter(({ deed }) => deeds.includes(deed)).length;
    const own = posts.filter(({ draft }) => draft === id);
    const sent = own.filter(({ message }) => message !== null).length;
    const gone = own.filter(({ state }) => state === 'withdrawn').length;
    return [
      ...(isWhole ? [] : [`the log has changes ${changes.join(' ')} of draft ${id}, which has ${revision}`]),
      ...(count('posted') === sent ? [] : [`the log has ${count('posted')} of ${sent} posts of draft ${id}`]),
      ...(count('withdrew', 'lost') === gone
        ? []
        : [`the log does not fit ${gone} posts gone of draft ${id}`]),
      ...(count('discarded') === 0 ? [] : [`draft ${id} is discarded, and there`]),
    ];
  });

export const INVARIANTS: readonly Invariant[] = [postsAreWhole, postsSayTheirDrafts, draftsAreKept, logFits];

const wordsOf = (components: APIMessage['components'] = []): string[] =>
  displayedText(components as unknown as readonly AnyComponent[]);

const componentsOf = (made: ReturnType<typeof postMessage>): APIMessage['components'] =>
  made.ok ? (made.message.components as APIMessage['components']) : [];

/** Where somebody asked to be forgotten, Discord may not have let the bot take their name out of a post. */
const nameless = (words: string): string =>
  words.replaceAll(/ · updated by <@\d+>/g, '').replaceAll(/<@\d+>(?=,| ·)/g, 'a moderator');

const linesOn = (draft: number, log: readonly AuditEntry[]): AuditEntry[] =>
  log.filter(({ subject, subjectId }) => subject === 'draft' && subjectId === draft);

const wasForgotten = (draft: number, log: readonly AuditEntry[]): boolean =>
  linesOn(draft, log).some(({ who }) => who === null);

/** Discarded, or its author’s alone, who asked to be forgotten. */
const wasRemoved = (draft: number, log: readonly AuditEntry[]): boolean =>
  linesOn(draft, log).some(({ deed, who }) => deed === 'discarded' || (deed === 'began' && who === null));
