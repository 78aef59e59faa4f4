import type { Library } from '../../library.ts';
import type { Draft } from '../../store/drafts.ts';
import { isPending, isStanding, type Post } from '../../store/posts.ts';
import { cost, LIMITS } from '../limits.ts';
import { message, type OutgoingMessage, text } from '../render/layout.ts';
import type { After } from './after-press.ts';
import { addMenu, channelMenu, passageControls, postButtons, wordButtons } from './panel-controls.ts';
import { panelPassages } from './panel-passages.ts';
import { findLine, type PanelState } from './panel-state.ts';
import { pendingInWords } from './pending-in-words.ts';
import { postMessage } from './post-message.ts';
import type { Suggestion } from './suggestions.ts';
import { noteLine, titleLine } from './words.ts';

export interface PanelParts extends PanelState {
  readonly draft: Draft;
  /** What came of the last press, and what others have changed. Markdown. */
  readonly notices: readonly string[];
  readonly post: Post | null;
  /** Something is being done with the post now. */
  readonly underWay: boolean;
  /** What the next press does for good. */
  readonly asking: After['asking'];
  readonly suggestions: readonly Suggestion[];
  readonly library: Library;
}

/**
 * The moderator's own view of a draft: all that is in it, every way to change it, and over the last buttons, where the
 * eye is after a press, how things stand.
 */
export function panel(parts: PanelParts): OutgoingMessage {
  const { draft, post, find, library } = parts;
  const made = postMessage(draft, { author: post?.author ?? draft.author, updatedBy: null }, library);
  const problems = made.ok ? [] : made.problems;
  const [head, standing] = wordsAround(parts, problems);
  const found = find === null ? [] : [findLine(find)];
  const room = LIMITS.text - cost([text(head), text(standing), ...found]).text;
  return message([
    text(head),
    ...panelPassages(draft.passages, library, room).map(text),
    ...passageControls(parts),
    ...found,
    ...addMenu(parts),
    ...channelMenu(parts),
    wordButtons(parts),
    ...(standing === '' ? [] : [text(standing)]),
    postButtons(parts, problems.length === 0),
  ]);
}

/** Characters above and below the passages: what is longer leaves out the note, then the problems. */
const AROUND = 2_400;

/** What stands above the passages, and how things stand. */
function wordsAround(parts: PanelParts, problems: readonly string[]): readonly [string, string] {
  const { draft, notices, post } = parts;
  const line = `-# summary ${draft.id} · only you see this panel · \`/summary draft:${draft.id}\` opens it again`;
  const [title, note] = [titleLine(draft), noteLine(draft)];
  const needed = [...notices, ...standingOf(parts), ...lastTime(post, notices)];
  const notReady = problems.map((problem) => `**Not ready**: ${problem}`);
  const forms = [
    { own: note, why: notReady },
    { own: NOTE_ELSEWHERE, why: notReady },
    { own: NOTE_ELSEWHERE, why: notReady.length > 0 ? [PROBLEMS_ELSEWHERE] : [] },
  ].map(({ own, why }) => {
    const above = [line, title, own].filter((one) => one !== null);
    return [above.join('\n'), [...needed, ...why].join('\n')] as const;
  });
  return forms.find((form) => form.join('').length <= AROUND) ?? forms[2] ?? [line, ''];
}

const NOTE_ELSEWHERE = '-# the note is in the preview';
const PROBLEMS_ELSEWHERE = '-# the preview says what is not ready';

function standingOf({ draft, post, underWay }: PanelParts): string[] {
  if (!isStanding(post)) return draft.channel === null ? ['Choose a channel to post it in.'] : [];
  if (isPending(post)) return [pendingInWords(post, underWay)];
  const where = `in <#${post.channel}>`;
  if (post.revision !== draft.revision) {
    return [`The post ${where} does not have your latest changes: press **Update**.`];
  }
  return post.namesForgotten > 0
    ? [`The post ${where} may still name somebody who asked to be forgotten: press **Update**.`]
    : [`The post ${where} shows this draft.`];
}

/** Why the last thing asked for was not done, unless that has just been said. */
function lastTime(post: Post | null, notices: readonly string[]): string[] {
  const reason = post?.reason ?? null;
  return reason === null || notices.some((said) => said.includes(reason)) ? [] : [`Last time: ${reason}.`];
}
