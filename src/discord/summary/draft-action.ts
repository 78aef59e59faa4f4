import { setTimeout } from 'node:timers/promises';
import type { Draft } from '../../store/drafts.ts';
import { isPending } from '../../store/posts.ts';
import type { Action, Press } from '../action.ts';
import type { CommandContext } from '../command.ts';
import type { AnswerPlan, Plan } from '../deliver.ts';
import { NOT_A_MODERATOR } from '../moderators.ts';
import { NOT_OFFERED, note } from '../plan.ts';
import { counted } from '../render/counts.ts';
import { type After, afterPress } from './after-press.ts';
import { type DraftId, KIND, readDraftId } from './draft-id.ts';
import { findModal, wordsModal } from './modals.ts';
import { panelOf } from './panel-of.ts';
import { type PanelState, readPanelState } from './panel-state.ts';
import { exported, preview } from './private-looks.ts';

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
    case 'again':
      return told(afterPress(id, draft, press, state, context), stillAtIt(draft, state, context), context);
    default:
      return inPlace(afterPress(id, draft, press, state, context), context);
  }
}

const WAY = { as: 'update', private: true } as const;

const inPlace = (after: Promise<After>, context: CommandContext): AnswerPlan => ({
  ...WAY,
  outcome: after.then(async (done) => ({ ...WAY, message: await panelOf(done, context) })),
});

/** Milliseconds after which a moderator is left to look again: the answer to a press cannot wait for ever. */
const LONGEST = 45_000;

/** What Discord has to do first: while it takes its time the panel says so, and what comes of it at the end. */
const told = (after: Promise<After>, meanwhile: () => After, context: CommandContext): AnswerPlan => {
  const soon = Promise.race([after, setTimeout(LONGEST, null, { ref: false })]);
  return {
    ...inPlace(
      soon.then((done) => done ?? meanwhile()),
      context,
    ),
    meanwhile: () => panelOf(meanwhile(), context),
  };
};

const stillAtIt =
  ({ id }: Draft, state: PanelState, { store, channels }: CommandContext) =>
  (): After => {
    const post = store.posts.ofDraft(id);
    const isOver = post === null || !isPending(post) || !channels.isUnderWay(post.id);
    const notices = isOver ? [] : [waiting(channels.waitIn(post.channel))];
    return { draft: id, notices, ...state, asking: null };
  };

const waiting = (milliseconds: number): string =>
  milliseconds > 0
    ? `**Discord asks to wait** about ${counted(Math.ceil(milliseconds / 1_000), 'second')}; it is done then by itself.`
    : '**Discord has not answered yet.**';
