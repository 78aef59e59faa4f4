import type { AuditEntry } from '../../store/audit-log.ts';
import type { Draft } from '../../store/drafts.ts';
import { isPending, isStanding } from '../../store/posts.ts';
import type { Action, Press } from '../action.ts';
import type { CommandContext } from '../command.ts';
import type { AnswerPlan, Plan } from '../deliver.ts';
import { escapeText } from '../escape.ts';
import { NOT_A_MODERATOR } from '../moderators.ts';
import { clean } from '../options.ts';
import { NOT_OFFERED, note, privately } from '../plan.ts';
import { deedInWords } from './deed-in-words.ts';
import { type DraftId, KIND, readDraftId } from './draft-id.ts';
import { type Edit, edited } from './edits.ts';
import { findModal, wordsModal } from './modals.ts';
import { panelOf } from './panel-of.ts';
import { type PanelState, readPanelState } from './panel-state.ts';
import { postMessage } from './post-message.ts';
import { publish } from './publish.ts';
import { suggestionsFor } from './suggestions.ts';
import { cleanNote } from './words.ts';

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
    default:
      return inPlace(afterPress(id, draft, press, state, context), context);
  }
}

/** What a press leaves behind, to be shown in place of the panel. */
interface After extends PanelState {
  readonly draft: number;
  readonly notices: readonly string[];
}

const inPlace = (after: Promise<After>, context: CommandContext): AnswerPlan => {
  const way = { as: 'update', private: true } as const;
  return { ...way, outcome: after.then(async (done) => ({ ...way, message: await panelOf(done, context) })) };
};

function preview(draft: Draft, { library, asker, store }: CommandContext): AnswerPlan {
  const post = store.posts.ofDraft(draft.id);
  const byline = isStanding(post)
    ? { author: post.author, updatedBy: asker.id }
    : { author: asker.id, updatedBy: null };
  const made = postMessage(draft, byline, library);
  return made.ok
    ? privately(made.message)
    : note(made.problems.map((one) => `**Not ready**: ${one}`).join('\n'));
}

async function afterPress(
  id: DraftId,
  draft: Draft,
  press: Press,
  state: PanelState,
  context: CommandContext,
): Promise<After> {
  const changes = context.store.audit.since(draft.id, id.revision);
  const since = sinceThen(changes, context);
  const as = (more: Partial<After>): After => ({ draft: draft.id, notices: since, ...state, ...more });
  const saying = (...notices: readonly string[]): readonly string[] => [...notices, ...since];
  switch (id.act) {
    case 'pick':
      return as({ selected: Number(press.values[0]) });
    case 'found':
      return as({ find: clean(press.fields.get('text')?.[0] ?? '') || null });
    case 'post':
    case 'update':
    case 'withdraw':
    case 'again': {
      // Nobody posts what they have not seen; to withdraw, they need not see it.
      const unseen = changes.length > 0 && (id.act === 'post' || id.act === 'update');
      if (unseen)
        return as({ notices: saying('**Not posted yet**: look at the changes, then press again.') });
      return as({ notices: saying(await publish(id.act, draft, context)) });
    }
    case 'worded': {
      const [title = '', words = ''] = ['title', 'note'].map((field) => press.fields.get(field)?.[0] ?? '');
      const edit = { kind: 'words', title: clean(title), note: cleanNote(words) || null } as const;
      // Both wrote: neither's words are lost.
      if (changes.some(({ deed }) => deed === 'worded')) {
        const yours = [edit.title, edit.note].filter((one) => one !== null).map(escapeText);
        const said = `**Not changed**: title or note was changed meanwhile. What you wrote: ${yours.join(' / ')}`;
        return as({ notices: saying(said) });
      }
      return as(apply(edit, draft, since, context));
    }
    case 'add': {
      const suggestions = await suggestionsFor(draft, state.find, context.library);
      const suggestion = suggestions.find(({ value }) => value === press.values[0]);
      if (suggestion === undefined) {
        return as({ notices: saying('That passage is in the draft already, or no longer in the coverage.') });
      }
      return as(apply({ kind: 'add', suggestion }, draft, since, context));
    }
    case 'channel': {
      const [channel = ''] = press.values;
      if (context.channels.mayWrite(channel, draft.guild, context.asker.id) === false) {
        const said = `You may not write in <#${channel}> yourself, so the bot does not do it for you.`;
        return as({ notices: saying(said) });
      }
      return as(apply({ kind: 'channel', channel }, draft, since, context));
    }
    case 'up':
    case 'down':
    case 'remove':
      return as(
        state.selected === null
          ? { notices: saying('Choose a passage first.') }
          : apply({ kind: id.act, key: state.selected }, draft, since, context),
      );
    default:
      return as({});
  }
}

/** Changes the draft as it now is, whichever the moderator saw. */
function apply(
  edit: Edit,
  seen: Draft,
  since: readonly string[],
  { store, asker }: CommandContext,
): Partial<After> {
  const { drafts, audit, posts } = store;
  return store.together(() => {
    const draft = drafts.get(seen.id) ?? seen;
    if (isPending(posts.ofDraft(draft.id))) {
      return {
        notices: ['It is being posted, updated or withdrawn: change it when that is done.', ...since],
      };
    }
    const done = edited(draft, edit, asker.id);
    if ('problem' in done) return { notices: [done.problem, ...since] };
    const changed = drafts.change(draft.id, draft.revision, done.fields);
    if (changed === null) throw new Error(`draft ${draft.id} changed within a transaction`);
    const { guild, id: subjectId, revision } = changed;
    const { deed, detail } = done;
    audit.add({ guild, who: asker.id, deed, subject: 'draft', subjectId, revision, detail });
    const stale = since.length > 0 ? ['Your change was made to the newer draft.'] : [];
    const selected = done.selected === undefined ? {} : { selected: done.selected };
    return { notices: [...stale, ...since], ...selected };
  });
}

/** Changes that are told; the others are counted. */
const TOLD = 3;

/** Who changed what since a moderator last looked. */
function sinceThen(changes: readonly AuditEntry[], { library }: CommandContext): string[] {
  if (changes.length === 0) return [];
  const told = changes.slice(-TOLD).map((entry) => deedInWords(entry, library));
  const more = changes.length > TOLD ? [`and ${changes.length - TOLD} more before`] : [];
  return [`**Since you last looked**: ${[...told, ...more].join('; ')}.`];
}
