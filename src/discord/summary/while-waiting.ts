import { setTimeout } from 'node:timers/promises';
import { isPending } from '../../store/posts.ts';
import type { CommandContext } from '../command.ts';
import { counted } from '../render/counts.ts';
import type { After } from './after-press.ts';
import type { PanelState } from './panel-state.ts';

/** Milliseconds after which a moderator is left to look again: the answer to a press cannot wait for ever. */
const LONGEST = 45_000;

/** What a press leaves behind once Discord has done what it asks for; after long, that this is still to come. */
export const inTime = async (after: Promise<After>, meanwhile: () => After): Promise<After> =>
  (await Promise.race([after, setTimeout(LONGEST, null, { ref: false })])) ?? meanwhile();

/** The panel while Discord takes its time: what is being done, and for how long Discord asks to wait. */
export function whileWaiting(draft: number, state: PanelState, { store, channels }: CommandContext): After {
  const post = store.posts.ofDraft(draft);
  const isWaiting = isPending(post) && channels.isUnderWay(post.id);
  const notices = isWaiting ? [waitInWords(channels.waitIn(post.channel))] : [];
  return { draft, notices, ...state, asking: null };
}

const waitInWords = (milliseconds: number): string =>
  milliseconds > 0
    ? `**Discord asks to wait** about ${counted(Math.ceil(milliseconds / 1_000), 'second')}; it is done then by itself.`
    : '**Discord has not answered yet.**';
