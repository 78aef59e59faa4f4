import type { AuditEntry } from '../../store/audit-log.ts';
import type { Draft } from '../../store/drafts.ts';
import type { Press } from '../action.ts';
import type { CommandContext } from '../command.ts';
import { escapeText } from '../escape.ts';
import { clean } from '../options.ts';
import { applyEdit } from './apply-edit.ts';
import { deedInWords } from './deed-in-words.ts';
import type { DraftId } from './draft-id.ts';
import type { PanelState } from './panel-state.ts';
import { publish } from './publish.ts';
import { suggestionsFor } from './suggestions.ts';
import { cleanNote } from './words.ts';

/** What a press leaves behind, to be shown in place of the panel. */
export interface After extends PanelState {
  readonly draft: number;
  readonly notices: readonly string[];
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
      return as(applyEdit(edit, draft, since, context));
    }
    case 'add': {
      const suggestions = await suggestionsFor(draft, state.find, context.library);
      const suggestion = suggestions.find(({ value }) => value === press.values[0]);
      if (suggestion === undefined) {
        return as({ notices: saying('That passage is in the draft already, or no longer in the coverage.') });
      }
      return as(applyEdit({ kind: 'add', suggestion }, draft, since, context));
    }
    case 'channel': {
      const [channel = ''] = press.values;
      if (context.channels.mayWrite(channel, draft.guild, context.asker.id) === false) {
        const said = `You may not write in <#${channel}> yourself, so the bot does not do it for you.`;
        return as({ notices: saying(said) });
      }
      return as(applyEdit({ kind: 'channel', channel }, draft, since, context));
    }
    case 'up':
    case 'down':
    case 'remove':
      return as(
        state.selected === null
          ? { notices: saying('Choose a passage first.') }
          : applyEdit({ kind: id.act, key: state.selected }, draft, since, context),
      );
    default:
      return as({});
  }
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
