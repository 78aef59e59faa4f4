import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Library } from '../../library.ts';
import type { Report } from '../../store/reports.ts';
import type { Store } from '../../store/store.ts';
import { escapeInline } from '../escape.ts';
import { cost, LIMITS } from '../limits.ts';
import { itemBlock } from '../render/item.ts';
import { button, message, type OutgoingMessage, text } from '../render/layout.ts';
import { REASON_IN_WORDS } from './report-form.ts';
import { writeReportsId } from './reports-id.ts';

/** Reports on one page, where there is room; the words of a passage are shortened to whole sentences. */
const A_PAGE = 3;
const ROOM_FOR_QUOTE = 600;
/** Escapes included. */
const ROOM_FOR_WORDS = 400;
/** The buttons under the list, at their longest. */
const FOOT = { text: 0, components: 3 };

interface ReportsPanel {
  readonly guild: string;
  /** Of the first report shown. */
  readonly offset: number;
  /** What was just done, if anything. */
  readonly notice: string | null;
  readonly store: Store;
  /** Hidden passages are shown here. */
  readonly library: Library;
}

/** The reports of a server, those that wait before the settled ones, the newest first, with what can be done. */
export function reportsPanel({ guild, offset, notice, store, library }: ReportsPanel): OutgoingMessage {
  const { open, all } = store.reports.count(guild);
  const first = Math.max(0, Math.min(offset, all - 1));
  const said = notice === null ? [] : [text(notice)];
  if (all === 0) return message([...said, text('**Nobody has reported a passage here.**')]);
  const head = [...said, text(`**Reports**: ${open} open of ${all}, the newest first`)];
  const shown: APIMessageTopLevelComponent[] = [];
  let count = 0;
  for (const report of store.reports.list(guild, A_PAGE, first)) {
    const parts = reportParts(report, store.hidden.has(guild, report.passage), first, library);
    const size = cost([...head, ...shown, ...parts]);
    if (count > 0 && size.text + FOOT.text > LIMITS.text) break;
    shown.push(...parts);
    count++;
  }
  const turn = (label: string, to: number) =>
    button(label, writeReportsId({ act: 'page', report: 0, offset: Math.max(0, to) }), to < 0 || to >= all);
  const next = first + count;
  const row = { type: ComponentType.ActionRow as const };
  const foot =
    first === 0 && next >= all
      ? []
      : [
          {
            ...row,
            components: [turn('◀', first === 0 ? -1 : Math.max(0, first - A_PAGE)), turn('▶', next)],
          },
        ];
  return message([...head, ...shown, ...foot]);
}

function reportParts(
  { id, passage, reason, words, reporter, at, settled }: Report,
  isHidden: boolean,
  offset: number,
  library: Library,
): APIMessageTopLevelComponent[] {
  const state = [settled ? 'settled' : null, isHidden ? 'hidden from answers here' : null];
  const line = [
    `**${REASON_IN_WORDS[reason]}**`,
    `reported by <@${reporter}>`,
    `<t:${Math.floor(at / 1_000)}:f>`,
    ...state.filter((one) => one !== null).map((one) => `**${one}**`),
  ].join(' · ');
  const cited = itemBlock(
    { citation: passage, highlights: [], quotation: null, speaker: null, alsoIn: [] },
    library,
    ROOM_FOR_QUOTE,
  );
  const own = words === null ? [] : [`in their words: ${escapeInline(words, ROOM_FOR_WORDS)}`];
  const act = (label: string, name: 'settle' | 'hide' | 'show', disabled = false) =>
    button(label, writeReportsId({ act: name, report: id, offset }), disabled);
  return [
    { type: ComponentType.Separator },
    text([line, ...own, cited.body, ...(cited.source === null ? [] : [cited.source])].join('\n')),
    {
      type: ComponentType.ActionRow,
      components: [
        act('Settle', 'settle', settled),
        isHidden ? act('Show again', 'show') : act('Hide from answers', 'hide'),
      ],
    },
  ];
}
