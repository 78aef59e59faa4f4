import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { quoteOf } from '../../answers/cite.ts';
import type { Library } from '../../library.ts';
import type { Draft } from '../../store/drafts.ts';
import { FORGOTTEN } from '../../store/people.ts';
import { escapeInline } from '../escape.ts';
import { LIMITS } from '../limits.ts';
import { blockParts, message, type OutgoingMessage, text } from '../render/layout.ts';
import { labelText } from '../render/source-lines.ts';
import { fitPassages } from './fit-passages.ts';
import { noteLine, titleLine } from './words.ts';

/** Passages of a post: each takes five of Discord's 40 components, and a phone shows two at a time. */
export const MOST_PASSAGES = 7;

/** Who answers for a post, by user id; or FORGOTTEN. */
export interface Byline {
  readonly author: string;
  readonly updatedBy: string | null;
}

/** A post, or all that keeps the draft from being one, in words. */
export type PostMessage =
  | { readonly ok: true; readonly message: OutgoingMessage }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The post's last line has a fixed id: by it the bot knows a post of its own again. */
const FOOT_ID = 130;

const footOf = ({ id }: Draft, { author, updatedBy }: Byline): string =>
  [
    '-# quoted from the coverage, word for word',
    `posted by ${author === FORGOTTEN ? 'a moderator' : `<@${author}>`}`,
    ...(updatedBy === null || updatedBy === FORGOTTEN ? [] : [`updated by <@${updatedBy}>`]),
    `summary ${id}`,
  ].join(' · ');

/** Whether a message is a post of this draft. */
export const isPostOf = (
  draft: number,
  {
    components = [],
  }: { readonly components?: readonly { readonly id?: number; readonly content?: string }[] },
): boolean =>
  components.some(({ id, content }) => id === FOOT_ID && content?.endsWith(` · summary ${draft}`) === true);

/**
 * A draft as it looks in a channel. Every quote is checked against its article now; where one does not hold, or not
 * all fit, there is no post.
 */
export function postMessage(draft: Draft, byline: Byline, library: Library): PostMessage {
  const foot = footOf(draft, byline);
  const head = [titleLine(draft), noteLine(draft)].filter((line) => line !== null);
  const room = LIMITS.text - [...head, foot].join('').length;
  const { blocks, fit } = fitPassages(draft.passages, library, room);
  const problems = problemsOf(draft, library);
  const shown = blocks.filter((block) => block !== null);
  if (problems.length === 0 && shown.length < blocks.length) {
    problems.push(`Passage ${blocks.indexOf(null) + 1} has a sentence too long for a post: take it out.`);
  }
  if (problems.length === 0 && fit < shown.length) {
    problems.push(
      `Only ${fit} of the ${shown.length} passages fit in a message: take some out, or shorten the note.`,
    );
  }
  if (problems.length > 0) return { ok: false, problems };
  const parts: APIMessageTopLevelComponent[] = [
    ...head.map(text),
    ...shown.flatMap(blockParts),
    { type: ComponentType.TextDisplay, id: FOOT_ID, content: foot },
  ];
  return { ok: true, message: message(parts) };
}

function problemsOf(draft: Draft, library: Library): string[] {
  const over = draft.passages.length - MOST_PASSAGES;
  if (over > 0) return [`A post holds ${MOST_PASSAGES} passages: take ${over} out.`];
  return notHolding(draft, library);
}

/** The passages that must not be shown any more, each with the reason. */
export function notHolding({ passages }: Draft, library: Library): string[] {
  if (passages.length === 0) return ['There is no passage in it: add one.'];
  return passages.flatMap(({ citation }, at) => {
    const quote = quoteOf(citation, library);
    if (quote.ok) return [];
    const article = library.article(citation.article);
    const name = article === null ? '' : ` (${labelText(article)})`;
    return [`Passage ${at + 1}${name} no longer holds: take it out. ${escapeInline(quote.reason)}`];
  });
}
