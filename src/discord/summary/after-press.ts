import type { AuditEntry } from '../../store/audit-log.ts';
import type { Draft } from '../../store/drafts.ts';
import { isStanding } from '../../store/posts.ts';
import type { Press } from '../action.ts';
import type { CommandContext } from '../command.ts';
import { escapeText } from '../escape.ts';
import { TYPED } from '../limits.ts';
import { clean } from '../options.ts';
import { applyEdit } from './apply-edit.ts';
import { deedInWords } from './deed-in-words.ts';
import type { DraftId } from './draft-id.ts';
import type { PanelState } from './panel-state.ts';
import { notYours, publish } from './publish.ts';
import { suggestionsFor } from './suggestions.ts';
import { cleanNote } from './words.ts';

/** What a press leaves behind, to be shown in place of the panel. */
export interface After extends PanelState {
  readonly draft: number;
  readonly notices: readonly string[];
  /** What was asked for, and is done when it is pressed once more. */
  readonly asking: 'discard' | 'withdraw' | null;
}

/** A press, what of the draft it was made on, and what was changed since by whom. */
export interface Turn {
  readonly id: DraftId;
  readonly draft: Draft;
  readonly press: Press;
  readonly state: PanelState;
  readonly context: CommandContext;
  readonly changes: readonly AuditEntry[];
  readonly since: readonly string[];
}

/** Does what a press asks for, on the draft as it now is, and says who changed what since the moderator last looked. */
export async function afterPress(
  id: DraftId,
  draft: Draft,
  press: Press,
  state: PanelState,
  context: CommandContext,
): Promise<After> {
  const changes = context.store.audit.since(draft.id, id.revision);
  const since = sinceThen(changes, context);
  const left = await taken({ id, draft, press, state, context, changes, since });
  return { draft: draft.id, notices: since, ...state, asking: null, ...left };
}

async function taken(turn: Turn): Promise<Partial<After>> {
  const { id, draft, press, state, context } = turn;
  switch (id.act) {
    case 'pick':
      return { selected: Number(press.values[0]) };
    case 'found':
      return await look(turn);
    case 'up':
    case 'down':
    case 'remove':
      return state.selected === null
        ? saying(turn, 'Choose a passage first.')
        : applyEdit({ kind: id.act, key: state.selected }, turn);
    case 'add':
      return await add(turn);
    case 'worded':
      return reword(turn);
    case 'channel':
      return address(turn);
    case 'post':
    case 'update':
      // Nobody posts what they have not seen; to withdraw, they need not see it.
      return turn.changes.length > 0
        ? saying(turn, '**Not posted yet**: look at the changes, then press again.')
        : saying(turn, await publish(id.act, draft, context));
    case 'withdrawn':
      return saying(turn, await publish('withdraw', draft, context));
    case 'again':
      return saying(turn, await publish(id.act, draft, context));
    case 'withdraw':
    case 'discard':
      return { asking: id.act };
    case 'discarded':
      return discard(turn);
    case 'words':
    case 'find':
    case 'preview':
    case 'export':
      return {};
  }
}

const saying = ({ since }: Turn, notice: string): Partial<After> => ({ notices: [notice, ...since] });

const NOTHING_FOUND = 'The coverage has no further passage on what you looked for.';

async function look(turn: Turn): Promise<Partial<After>> {
  const { draft, press, context } = turn;
  const find = clean(press.fields.get('text')?.[0] ?? '').slice(0, TYPED.text) || null;
  const found = await suggestionsFor(draft, find, context.library);
  const isNew = found.some(({ removed }) => !removed);
  return find === null || isNew ? { find } : { find, ...saying(turn, NOTHING_FOUND) };
}

async function add(turn: Turn): Promise<Partial<After>> {
  const { draft, press, state, context } = turn;
  const suggestions = await suggestionsFor(draft, state.find, context.library);
  const suggestion = suggestions.find(({ value }) => value === press.values[0]);
  return suggestion === undefined
    ? saying(turn, 'That passage is in the draft already, or no longer in the coverage.')
    : applyEdit({ kind: 'add', suggestion }, turn);
}

function reword(turn: Turn): Partial<After> {
  const [typed = '', words = ''] = ['title', 'note'].map((field) => turn.press.fields.get(field)?.[0] ?? '');
  const [title, note] = [clean(typed), cleanNote(words) || null];
  if (turn.changes.every(({ deed }) => deed !== 'worded')) {
    return applyEdit({ kind: 'words', title, note }, turn);
  }
  // Both wrote: neither's words are lost.
  const yours = [title, note].filter((one) => one !== null).map(escapeText);
  const said = `**Not changed**: title or note was changed meanwhile. What you wrote: ${yours.join(' / ')}`;
  return saying(turn, said);
}

function address(turn: Turn): Partial<After> {
  const { draft, press, context } = turn;
  const [channel = ''] = press.values;
  return context.channels.mayWrite(channel, draft.guild, context.asker.id) === false
    ? saying(turn, notYours(channel))
    : applyEdit({ kind: 'channel', channel }, turn);
}

function discard(turn: Turn): Partial<After> {
  const { draft, context, changes } = turn;
  const { store, asker } = context;
  if (changes.length > 0) return saying(turn, '**Not discarded**: look at the changes first.');
  return store.together(() => {
    if (isStanding(store.posts.ofDraft(draft.id))) return saying(turn, 'It is posted: withdraw it first.');
    store.drafts.remove(draft.id);
    const { guild, id: subjectId, title: detail } = draft;
    const entry = { guild, who: asker.id, deed: 'discarded', subject: 'draft', subjectId } as const;
    store.audit.add({ ...entry, revision: null, detail });
    return {};
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
