import type { Library } from '../../library.ts';
import type { AuditEntry } from '../../store/audit-log.ts';
import { escapeInline } from '../escape.ts';
import { ROOM } from '../limits.ts';
import { labelText } from '../render/source-lines.ts';

/** A line of the log without its time: [<@1> took a passage of Talks in Pyongyang out of summary 12] */
export function deedInWords(entry: AuditEntry, library: Library): string {
  const who = entry.who === null ? 'somebody' : `<@${entry.who}>`;
  return `${who} ${whatOf(entry, library)}`;
}

function whatOf({ deed, subjectId, detail }: AuditEntry, library: Library): string {
  const summary = `summary ${subjectId}`;
  const channel = detail === null ? 'a channel' : `<#${detail}>`;
  switch (deed) {
    case 'began':
      return `began ${summary}: ${escapeInline(detail ?? '', ROOM.label)}`;
    case 'added':
      return `added a passage of ${articleName(detail, library)} to ${summary}`;
    case 'removed':
      return `took a passage of ${articleName(detail, library)} out of ${summary}`;
    case 'moved':
      return `moved a passage of ${articleName(detail, library)} in ${summary}`;
    case 'worded':
      return `changed the title or note of ${summary}`;
    case 'addressed':
      return `chose ${channel} for ${summary}`;
    case 'discarded':
      return `discarded ${summary}: ${escapeInline(detail ?? '', ROOM.label)}`;
    case 'posted':
      return `posted ${summary} in ${channel}`;
    case 'updated':
      return `updated ${summary} in ${channel}`;
    case 'withdrew':
      return `withdrew ${summary} from ${channel}`;
    case 'lost':
      return `found ${summary} no longer in ${channel}`;
    case 'not-posted':
      return `could not post ${summary}: ${detail}`;
    case 'not-updated':
      return `could not update ${summary}: ${detail}`;
    case 'not-withdrawn':
      return `could not withdraw ${summary}: ${detail}`;
    case 'failed':
      return `could not post, update or withdraw ${summary}: ${detail}`;
    case 'settled':
      return `settled report ${subjectId}, of a passage of ${articleName(detail, library)}`;
    case 'hid':
      return `hid a passage of ${articleName(detail, library)} from answers`;
    case 'showed':
      return `let answers show a passage of ${articleName(detail, library)} again`;
  }
}

function articleName(id: string | null, library: Library): string {
  const article = id === null ? null : library.article(id);
  return article === null ? escapeInline(id ?? '', ROOM.label) : `*${labelText(article)}*`;
}
