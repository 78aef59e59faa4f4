import type { Library } from '../../library.ts';
import type { Deed } from '../../store/audit-log.ts';
import type { Intent, Post } from '../../store/posts.ts';
import type { Store } from '../../store/store.ts';
import { type Channels, type Done, isGone } from '../channels.ts';
import { isPostOf, postMessage } from './post-message.ts';

export interface Surroundings {
  readonly store: Store;
  readonly channels: Channels;
  readonly library: Library;
}

export const DONE_ALREADY = 'That was done already.';
const NO_CLEAR_ANSWER = '**Discord gave no clear answer.**';

/** Milliseconds for which Discord is sure to know a nonce again; it says “the past few minutes”. */
const NONCE_KEPT = 120_000;

/** Milliseconds that this machine's clock may be ahead of Discord's. */
const CLOCKS_APART = 60_000;

/**
 * Does what a post's row says is to be done, and says what came of it. Done again after a restart, or when Discord did
 * not answer, it neither loses nor doubles the post: an update or withdrawal is the same done twice, and a message to be
 * sent is looked for first, then sent with the nonce that it had.
 */
export async function carryOut(post: Post, around: Surroundings): Promise<string> {
  switch (post.state) {
    case 'sending':
      return await send(post, around);
    case 'updating':
      return await update(post, around);
    case 'withdrawing':
      return await withdraw(post, around);
    case 'posted':
    case 'withdrawn':
    case 'failed':
      return DONE_ALREADY;
  }
}

/** Who wants something done again: a moderator who presses now, or the bot at its start, of whom nobody is asked. */
export interface Wish {
  readonly now: () => Date;
  readonly asked: boolean;
}

/** The same, for an intent that may have been carried out, once nothing else is under way with the post. */
export function carryOutAgain(id: number, wish: Wish, around: Surroundings): Promise<string> {
  return around.channels.inTurn(id, async () => {
    const post = around.store.posts.get(id);
    if (post === null) return DONE_ALREADY;
    if (post.state === 'sending') return await sendAgain(post, wish, around);
    return post.state === 'withdrawing' ? await withdraw(post, around, true) : await carryOut(post, around);
  });
}

async function sendAgain(post: Post, { now, asked }: Wish, around: Surroundings): Promise<string> {
  const { store, channels } = around;
  const at = now().getTime();
  const between = { from: post.changedAt - CLOCKS_APART, to: at + CLOCKS_APART };
  const found = await channels.find(post.channel, between, (one) => isPostOf(post.draft, one as object));
  if (found !== null && found !== 'none') return sent(post, found.id, around);
  if (at - post.changedAt < NONCE_KEPT) return await carryOut(post, around);
  const channel = `<#${post.channel}>`;
  if (found === null) {
    const reason = `it is not certain whether it was posted, and the bot cannot read all of ${channel} since: look there first`;
    return refuse(post, reason, around);
  }
  if (!asked) return refuse(post, `it did not come to ${channel}`, around);
  const anew = store.posts.intendAnew(post.id);
  return anew === null ? DONE_ALREADY : await carryOut(anew, around);
}

async function send(post: Post, around: Surroundings): Promise<string> {
  const draft = around.store.drafts.get(post.draft);
  const made = draft && postMessage(draft, { author: post.author, updatedBy: null }, around.library);
  if (!made?.ok) return refuse(post, made?.problems.join(' ') ?? 'the draft is gone', around);
  const done = await around.channels.send(post.channel, made.message, post.nonce);
  return done.ok ? sent(post, done.message, around) : notDone(post, done, around);
}

function sent(post: Post, message: string, { store }: Surroundings): string {
  store.together(() => {
    if (store.posts.sent(post.id, message)) log(store, post, 'posted', post.channel);
  });
  return '**Posted.**';
}

async function update(post: Post, around: Surroundings): Promise<string> {
  const { store, channels, library } = around;
  const draft = store.drafts.get(post.draft);
  const made = draft && postMessage(draft, { author: post.author, updatedBy: post.actor }, library);
  if (!made?.ok || post.message === null) {
    return refuse(post, made?.ok === false ? made.problems.join(' ') : 'the draft is gone', around);
  }
  const done = await channels.edit(post.channel, post.message, made.message);
  if (!done.ok) return notDone(post, done, around);
  store.together(() => {
    if (store.posts.updated(post, draft?.revision ?? post.revision))
      log(store, post, 'updated', post.channel);
  });
  return '**Updated.**';
}

/** `again`: an earlier try may have been the one that counted, so that a refusal of this one says nothing of the post. */
async function withdraw(post: Post, around: Surroundings, again = false): Promise<string> {
  const { store, channels } = around;
  const { channel, message } = post;
  if (message !== null) {
    const done = await channels.remove(channel, message);
    if (!done.ok && !isGone(done)) {
      if (done.why === 'unknown') return NO_CLEAR_ANSWER;
      const stands = await channels.stands(channel, message);
      if (stands === null && again) return NO_CLEAR_ANSWER;
      if (stands !== false) return notDone(post, done, around);
    }
  }
  store.together(() => {
    if (store.posts.withdrawn(post.id)) log(store, post, 'withdrew', channel);
  });
  return `**Withdrawn** from <#${channel}>. The draft is kept.`;
}

/** Each reason in words, and what to do. */
function notDone(post: Post, done: Exclude<Done, { ok: true }>, around: Surroundings): string {
  const channel = `<#${post.channel}>`;
  switch (done.why) {
    case 'forbidden':
      return refuse(post, `the bot lacks the permission “${done.lacks}” in ${channel}`, around);
    case 'channel-gone':
      return lost(post, `${channel} is gone: choose another channel`, around);
    case 'message-gone':
      return lost(post, `the post is no longer in ${channel}: somebody deleted it`, around);
    case 'refused':
      return refuse(post, 'Discord refused it; whoever runs this bot finds the reason in its log', around);
    case 'unknown':
      return NO_CLEAR_ANSWER;
  }
}

/** What a post that stood in a channel comes to when it is found gone; one that was never sent was refused. */
function lost(post: Post, reason: string, around: Surroundings): string {
  const { store } = around;
  if (post.message === null) return refuse(post, reason, around);
  store.together(() => {
    if (store.posts.withdrawn(post.id, reason)) log(store, post, 'lost', post.channel);
  });
  return `**Not done**: ${reason}. The draft can be posted again.`;
}

function refuse(post: Post, reason: string, { store }: Surroundings): string {
  store.together(() => {
    if (store.posts.refused(post, reason)) log(store, post, NOT_DONE[post.state as Intent], reason);
  });
  return `**Not done**: ${reason}.`;
}

const NOT_DONE: Readonly<Record<Intent, Deed>> = {
  sending: 'not-posted',
  updating: 'not-updated',
  withdrawing: 'not-withdrawn',
};

const log = ({ audit }: Store, { guild, actor, draft }: Post, deed: Deed, detail: string): void =>
  audit.add({ guild, who: actor, deed, subject: 'draft', subjectId: draft, revision: null, detail });
