import type { Draft } from '../../store/drafts.ts';
import type { Action, Press } from '../action.ts';
import type { CommandContext } from '../command.ts';
import type { AnswerPlan, Plan } from '../deliver.ts';
import { NOT_A_MODERATOR } from '../moderators.ts';
import { NOT_OFFERED, note } from '../plan.ts';
import { type After, afterPress } from './after-press.ts';
import { type DraftId, KIND, readDraftId } from './draft-id.ts';
import { findModal, wordsModal } from './modals.ts';
import { panelOf } from './panel-of.ts';
import { readPanelState } from './panel-state.ts';
import { exported, preview } from './private-looks.ts';
import { inTime, whileWaiting } from './while-waiting.ts';

const NO_SUCH_DRAFT = 'There is no such summary on this server.';

/** All that a panel's buttons, menus and modals do. Who presses is asked again each time. */
export const draftAction: Action = {
  kind: KIND,
  async act(press, context) {
    const id = readDraftId(press.customId);
    const { asker, store, moderators } = context;
    if (!(await moderators.mayUse('summary', asker))) return note(NOT_A_MODERATOR);
    if (id === null || !press.private) return note(NOT_OFFERED);
    const draft = store.drafts.get(id.draft);
    if (draft === null || draft.guild !== asker.guild) return note(NO_SUCH_DRAFT);
    return planOf(id, draft, press, context);
  },
};

function planOf(id: DraftId, draft: Draft, press: Press, context: CommandContext): Plan {
  const state = readPanelState(press.parts);
  switch (id.act) {
    case 'words':
      return { as: 'modal', modal: wordsModal(draft) };
    case 'find':
      return { as: 'modal', modal: findModal(draft, state.find) };
    case 'preview':
      return preview(draft, context);
    case 'export':
      return exported(draft, context);
    case 'post':
    case 'update':
    case 'withdrawn':
    case 'again': {
      const meanwhile = () => whileWaiting(draft.id, state, context);
      return told(afterPress(id, draft, press, state, context), meanwhile, context);
    }
    default:
      return inPlace(afterPress(id, draft, press, state, context), context);
  }
}

const WAY = { as: 'update', private: true } as const;

const inPlace = (after: Promise<After>, context: CommandContext): AnswerPlan => ({
  ...WAY,
  outcome: after.then(async (done) => ({ ...WAY, message: await panelOf(done, context) })),
});

/** What Discord has to do first: while it takes its time the panel says so. */
function told(after: Promise<After>, meanwhile: () => After, context: CommandContext): AnswerPlan {
  return { ...inPlace(inTime(after, meanwhile), context), meanwhile: () => panelOf(meanwhile(), context) };
}
