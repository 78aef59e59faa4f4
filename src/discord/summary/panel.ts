import {
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  ButtonStyle,
  ChannelType,
  ComponentType,
} from 'discord.js';
import type { Citation } from '../../answers/answer.ts';
import { quoteOf } from '../../answers/cite.ts';
import { labelInWords } from '../../answers/in-words.ts';
import type { Library } from '../../library.ts';
import type { Draft } from '../../store/drafts.ts';
import type { Post } from '../../store/posts.ts';
import type { Part } from '../action.ts';
import { escapeInline, unescapeText } from '../escape.ts';
import { LIMITS, shorten } from '../limits.ts';
import { button, message, type OutgoingMessage, text } from '../render/layout.ts';
import { type Act, KIND, writeDraftId } from './draft-id.ts';
import { panelPassages } from './panel-passages.ts';
import { postMessage } from './post-message.ts';
import type { Suggestion } from './suggestions.ts';
import { noteLine, titleLine } from './words.ts';

/** What a panel shows besides its draft; kept nowhere but in the panel, and read back from it. */
export interface PanelState {
  /** The passage that the buttons move. */
  readonly selected: number | null;
  /** What passages to add are searched by; null for the draft's own topic. */
  readonly find: string | null;
}

export interface PanelParts extends PanelState {
  readonly draft: Draft;
  /** What came of the last press, and what others have changed. Markdown. */
  readonly notices: readonly string[];
  readonly post: Post | null;
  readonly suggestions: readonly Suggestion[];
  readonly library: Library;
}

const FIND_ID = 131;
const FIND = '-# passages to add, found by: ';

/** The moderator's own view of a draft: all that is in it, and every way to change it. */
export function panel(parts: PanelParts): OutgoingMessage {
  const { draft, post, find, library } = parts;
  const made = postMessage(draft, { author: post?.author ?? draft.author, updatedBy: null }, library);
  const problems = made.ok ? [] : made.problems;
  const lead = leadOf(parts, problems);
  const found: APIMessageTopLevelComponent[] =
    find === null
      ? []
      : [{ type: ComponentType.TextDisplay, id: FIND_ID, content: `${FIND}${escapeInline(find)}` }];
  const room = LIMITS.text - lead.length - (find === null ? 0 : FIND.length + 2 * find.length);
  return message([
    text(lead),
    ...panelPassages(draft.passages, library, room).map(text),
    ...passageControls(parts),
    ...found,
    ...addMenu(parts),
    ...channelMenu(parts),
    wordButtons(draft),
    postButtons(draft, post, problems.length === 0),
  ]);
}

/** Characters above the passages: what is longer leaves out the note, then the problems, which the preview shows too. */
const LEAD = 2_400;

function leadOf({ draft, notices, post }: PanelParts, problems: readonly string[]): string {
  const needed = [
    ...notices,
    stateLine(draft, post),
    ...lastTime(post, notices),
    ...(isStanding(post) || draft.channel !== null ? [] : ['Choose a channel to post it in.']),
  ];
  const notReady = problems.map((problem) => `**Not ready**: ${problem}`);
  const [title, note] = [titleLine(draft), noteLine(draft)];
  const withNote = [...needed, ...notReady, title, ...(note === null ? [] : [note])].join('\n');
  if (withNote.length <= LEAD) return withNote;
  const withoutNote = [...needed, ...notReady, title, '-# the note is in the preview'].join('\n');
  if (withoutNote.length <= LEAD) return withoutNote;
  return [...needed, '-# the preview says what is not ready', title].join('\n');
}

export const isStanding = (post: Post | null): post is Post =>
  post !== null && post.state !== 'withdrawn' && post.state !== 'failed';

export const isPending = (post: Post | null): boolean => isStanding(post) && post.state !== 'posted';

function stateLine(draft: Draft, post: Post | null): string {
  const line = `-# summary ${draft.id} · only you see this panel · \`/summary draft:${draft.id}\` opens it again`;
  if (!isStanding(post)) return line;
  const where = `in <#${post.channel}>`;
  switch (post.state) {
    case 'posted':
      return `${line}\n${post.revision === draft.revision ? `Posted ${where}.` : `Posted ${where}, without your latest changes: press **Update**.`}`;
    case 'sending':
    case 'updating':
    case 'withdrawing':
      return `${line}\nBeing posted, updated or withdrawn ${where}.`;
    default:
      return line;
  }
}

/** Why the last thing asked for was not done, unless that has just been said. */
function lastTime(post: Post | null, notices: readonly string[]): string[] {
  const reason = post?.reason ?? null;
  return reason === null || notices.some((said) => said.includes(reason)) ? [] : [`Last time: ${reason}.`];
}

const row = (
  ...components: Extract<APIMessageTopLevelComponent, { type: ComponentType.ActionRow }>['components']
): APIMessageTopLevelComponent => ({ type: ComponentType.ActionRow, components });

const idOf = (act: Act, { id, revision }: Draft): string => writeDraftId({ act, draft: id, revision });

function passageControls({ draft, selected, library }: PanelParts): APIMessageTopLevelComponent[] {
  const { passages } = draft;
  if (passages.length === 0) return [];
  const at = passages.findIndex(({ key }) => key === selected);
  const options = passages.map(({ key, citation }, i) => ({
    ...entry(`${i + 1} · `, citation, library),
    value: String(key),
    default: i === at,
  }));
  const menu = { type: ComponentType.StringSelect, custom_id: idOf('pick', draft), options } as const;
  return [
    row({ ...menu, placeholder: 'Choose a passage to move or take out' }),
    row(
      button('▲ Up', idOf('up', draft), at < 1),
      button('▼ Down', idOf('down', draft), at < 0 || at === passages.length - 1),
      button('Take out', idOf('remove', draft), at < 0),
    ),
  ];
}

function addMenu({ draft, suggestions, library }: PanelParts): APIMessageTopLevelComponent[] {
  if (suggestions.length === 0) return [];
  const options = suggestions.map(({ citation, value, removed }) => ({
    ...entry(removed ? 'taken out: ' : '', citation, library),
    value,
  }));
  const menu = { type: ComponentType.StringSelect, custom_id: idOf('add', draft), options } as const;
  return [row({ ...menu, placeholder: 'Add a passage' })];
}

/** An article's label, and the passage's first words, to tell it from others; the menu is not where words are quoted. */
function entry(
  before: string,
  citation: Citation,
  library: Library,
): Pick<APISelectMenuOption, 'label' | 'description'> {
  const quote = quoteOf(citation, library);
  if (!quote.ok) return { label: shorten(`${before}${citation.article}`, LIMITS.choice) };
  const words = quote.slices.join(' ').replace(/\s+/g, ' ');
  return {
    label: shorten(`${before}${labelInWords(quote.cited)}`, LIMITS.choice),
    description: shorten(words, LIMITS.choice),
  };
}

function channelMenu({ draft, post }: PanelParts): APIMessageTopLevelComponent[] {
  if (isStanding(post)) return [];
  return [
    row({
      type: ComponentType.ChannelSelect,
      custom_id: idOf('channel', draft),
      placeholder: 'Choose the channel to post in',
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      ...(draft.channel === null
        ? {}
        : { default_values: [{ id: draft.channel, type: 'channel' as never }] }),
    }),
  ];
}

const wordButtons = (draft: Draft): APIMessageTopLevelComponent =>
  row(
    button('Title and note', idOf('words', draft)),
    button('Find a passage', idOf('find', draft)),
    button('Preview', idOf('preview', draft)),
  );

function postButtons(draft: Draft, post: Post | null, ready: boolean): APIMessageTopLevelComponent {
  if (isPending(post)) return row(button('Try again', idOf('again', draft)));
  if (!isStanding(post)) {
    const disabled = !ready || draft.channel === null;
    return row({ ...button('Post', idOf('post', draft), disabled), style: ButtonStyle.Success });
  }
  return row(button('Update', idOf('update', draft), !ready || post.revision === draft.revision), {
    ...button('Withdraw', idOf('withdraw', draft)),
    style: ButtonStyle.Danger,
  });
}

/** The state again, from the components of a panel. */
export function readPanelState(parts: readonly Part[]): PanelState {
  const pick = parts.find(({ custom_id }) => custom_id?.startsWith(`${KIND}:pick:`));
  const selected = pick?.options?.find((option) => option.default === true)?.value;
  const find = parts.find(({ id }) => id === FIND_ID)?.content;
  return {
    selected: selected === undefined ? null : Number(selected),
    find: find?.startsWith(FIND) ? unescapeText(find.slice(FIND.length)) : null,
  };
}
