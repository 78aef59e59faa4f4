import type { Report } from '../../store/reports.ts';
import type { Action } from '../action.ts';
import type { CommandContext } from '../command.ts';
import { NOT_A_MODERATOR } from '../moderators.ts';
import { NOT_OFFERED, note } from '../plan.ts';
import { KIND, type ReportsId, readReportsId } from './reports-id.ts';
import { reportsPanel } from './reports-panel.ts';

/** The buttons of /reports. Who presses is asked again each time. */
export const reportsAction: Action = {
  kind: KIND,
  async act(press, context) {
    const { asker, store, moderators } = context;
    const { guild } = asker;
    if (guild === null || !(await moderators.mayUse('reports', asker))) return note(NOT_A_MODERATOR);
    const id = readReportsId(press.customId);
    if (id === null || !press.private) return note(NOT_OFFERED);
    const notice = id.act === 'page' ? null : act(id.act, store.reports.get(id.report), guild, context);
    const library = context.library.hiding?.whole ?? context.library;
    const panel = reportsPanel({ guild, offset: id.offset, notice, store, library });
    const way = { as: 'update', private: true } as const;
    return { ...way, outcome: Promise.resolve({ ...way, message: panel }) };
  },
};

const DONE = { settle: 'settled', hide: 'hid', show: 'showed' } as const;

/** What was done, in words; each deed is logged with the article that it was about. */
function act(
  deed: Exclude<ReportsId['act'], 'page'>,
  report: Report | null,
  guild: string,
  { store, asker }: CommandContext,
): string {
  if (report === null || report.guild !== guild)
    return 'That report is gone: who made it asked to be forgotten.';
  const { id, passage } = report;
  const { reports, hidden, audit } = store;
  return store.together(() => {
    const isHidden = hidden.has(guild, passage);
    if (deed === 'settle' ? report.settled : isHidden === (deed === 'hide')) return 'That was done already.';
    if (deed === 'settle') reports.settle(id);
    if (deed === 'hide') hidden.hide(guild, passage);
    if (deed === 'show') hidden.show(guild, passage);
    audit.add({
      guild,
      who: asker.id,
      deed: DONE[deed],
      subject: 'report',
      subjectId: id,
      revision: null,
      detail: passage.article,
    });
    return SAID[deed];
  });
}

const SAID = {
  settle: '**Settled.** The passage stays in the answers unless it is hidden.',
  hide: '**Hidden**: no answer on this server quotes that passage now. `/sources` counts it.',
  show: '**Shown again** in the answers on this server.',
} as const;
