import {
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { writeCustomId } from '../custom-id.ts';
import { assertWithinLimits, type Cost, cost, LIMITS, shorten } from '../limits.ts';
import { NO_PINGS } from '../mentions.ts';
import { REPORT } from '../reports/report-form.ts';
import { noteLine, type Options, requestLines } from '../shown-request.ts';
import type { Block, MakeBlock, Menu, View } from '../view.ts';

/** A message as it goes to Discord, the same for a reply, an edit and a follow-up. */
export interface OutgoingMessage {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: typeof NO_PINGS;
  readonly files?: { readonly attachment: Buffer; readonly name: string }[];
}

/** Whose reply it is and how it is shown. */
export interface Frame {
  readonly command: string;
  readonly options: Options;
  /** User id of the one who may turn pages. */
  readonly asker: string;
  /** From 0; past the end shows the last. */
  readonly page: number;
  /** Only a private reply can be shared. */
  readonly shareable: boolean;
  /** A line on top: “shared by …”. */
  readonly note: string | null;
}

/** On a phone a block fills half a screen; more of them are scrolled past rather than read. */
const BLOCKS_A_PAGE = 3;

export const text = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

export const button = (
  label: string,
  customId: string,
  disabled = false,
): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: customId,
  ...(disabled ? { disabled } : {}),
});

export function message(components: APIMessageTopLevelComponent[]): OutgoingMessage {
  assertWithinLimits(components);
  return { components, flags: MessageFlags.IsComponentsV2, allowedMentions: NO_PINGS };
}

/** A short message of the bot's own. */
export const plainMessage = (content: string): OutgoingMessage => message([text(content)]);

/** The same with a file to save. */
export const fileMessage = (
  content: string,
  file: { readonly name: string; readonly content: string },
): OutgoingMessage => ({
  ...message([text(content), { type: ComponentType.File, file: { url: `attachment://${file.name}` } }]),
  files: [{ attachment: Buffer.from(file.content), name: file.name }],
});

/** A page of a reply: note, what was asked, lead, blocks, buttons. The one layout of all commands. */
export function layout(view: View, frame: Frame): OutgoingMessage {
  const head: APIMessageTopLevelComponent[] = [
    ...(frame.note === null ? [] : [noteLine(frame.note)]),
    ...requestLines(frame.options),
    ...view.lead.map(text),
  ];
  const foot = view.menu === null ? [] : [menuRow(view.menu, frame)];
  const page = pageAt(frame.page, view.blocks, roomBeside([...head, ...foot]));
  return message([...head, ...page.parts, ...foot, ...navigation(page, view, frame)]);
}

/** Added to a block's place for the one beside it, so that their buttons' ids differ. */
const BESIDE = 1_000;

export const blockParts = (block: Block, place: number): APIMessageTopLevelComponent[] => [
  { type: ComponentType.Separator },
  ...bodyParts(block, place),
  ...(block.beside ? bodyParts(block.beside, place + BESIDE) : []),
];

function bodyParts(block: Block, place: number): APIMessageTopLevelComponent[] {
  const parts: APIMessageTopLevelComponent[] = [text(block.body)];
  if (block.source === null) return parts;
  if (block.context === null) return [...parts, text(block.source)];
  const accessory = button('Context', writeCustomId({ kind: 'context', ...block.context, block: place }));
  return [...parts, { type: ComponentType.Section, components: [text(block.source)], accessory }];
}

/** The page line and the row of four buttons, at their longest. */
const NAVIGATION: Cost = { text: 60, components: 7 };

const roomBeside = (parts: APIMessageTopLevelComponent[]): Cost => {
  const taken = cost(parts);
  return {
    text: LIMITS.text - NAVIGATION.text - taken.text,
    components: LIMITS.components - NAVIGATION.components - taken.components,
  };
};

/** Blocks that are shown together: from the first to before the end. */
interface Page {
  readonly number: number;
  readonly first: number;
  readonly end: number;
  readonly parts: readonly APIMessageTopLevelComponent[];
}

/** The last where there are fewer. What comes after it is not made. */
function pageAt(number: number, blocks: readonly MakeBlock[], room: Cost): Page {
  let page: Page = { number: 0, first: 0, end: 0, parts: [] };
  for (page of paginate(blocks, room)) if (page.number === number) break;
  return page;
}

/** Whole blocks only, in order, as many a page as Discord's limits and a phone take; at least one each. */
function* paginate(blocks: readonly MakeBlock[], room: Cost): Generator<Page> {
  let open: Page = { number: 0, first: 0, end: 0, parts: [] };
  const next = (): Page => ({ number: open.number + 1, first: open.end, end: open.end, parts: [] });
  for (const [place, make] of blocks.entries()) {
    if (place - open.first === BLOCKS_A_PAGE) {
      yield open;
      open = next();
    }
    const block = blockParts(make(), place);
    const { text, components } = cost([...open.parts, ...block]);
    if (place > open.first && (text > room.text || components > room.components)) {
      yield open;
      open = next();
    }
    open = { ...open, end: place + 1, parts: [...open.parts, ...block] };
  }
  if (open.end > open.first) yield open;
}

function menuRow({ option, choices }: Menu, { command, asker }: Frame): APIMessageTopLevelComponent {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: writeCustomId({ kind: 'choose', command, asker, option }),
        placeholder: `Choose: ${option}`,
        options: choices
          .filter(({ value }) => value.length <= LIMITS.choice)
          .slice(0, LIMITS.choices)
          .map(({ label, value }) => ({ label: shorten(label, LIMITS.choice), value })),
      },
    ],
  };
}

function navigation(
  { number, first, end, parts }: Page,
  view: View,
  frame: Frame,
): APIMessageTopLevelComponent[] {
  const { command, asker } = frame;
  const count = view.blocks.length;
  const isPart = first > 0 || end < count;
  const turn = (label: string, to: number, disabled: boolean): APIButtonComponentWithCustomId =>
    button(label, writeCustomId({ kind: 'page', command, asker, page: to }), disabled);
  const buttons = isPart ? [turn('◀', number - 1, first === 0), turn('▶', number + 1, end === count)] : [];
  if (frame.shareable && view.menu === null) {
    buttons.push(button('Share', writeCustomId({ kind: 'share', command, asker, page: number })));
  }
  const isCited = parts.some(({ type }) => type === ComponentType.Section);
  if (isCited) buttons.push(button('Report', REPORT.ask));
  const line = isPart ? [text(`-# ${placesInWords(first, end)} of ${count}`)] : [];
  return buttons.length === 0 ? line : [...line, { type: ComponentType.ActionRow, components: buttons }];
}

/** [4–6], [50] */
const placesInWords = (first: number, end: number): string =>
  end - first > 1 ? `${first + 1}–${end}` : `${end}`;
