import type { Answer } from '../../answers/answer.ts';
import type { Speaker } from '../../quotations/speakers.ts';
import { escapeInline } from '../escape.ts';
import { ROOM } from '../limits.ts';

/** Spellings or roles that are shown. */
const NAMED = 3;

/** Speakers that are named: whom an article calls by the surname alone is another than who bears it elsewhere. */
const SPEAKERS = 3;

/** Who the passages are by, a line for each: [Linda Thomas-Greenfield, also written Linda Greenfeld · U.S. Ambassador] */
export function speakerLine(answer: Answer): string[] {
  const items = answer.status === 'found' ? answer.items : [];
  const speakers = new Map(items.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker]] : [])));
  return [...speakers.values()].slice(0, SPEAKERS).map(lineOf);
}

function lineOf({ name, alsoWritten, descriptions }: Speaker): string {
  const inline = (text: string): string => escapeInline(text, ROOM.name);
  const spellings = alsoWritten.slice(0, NAMED).map(inline).join(', ');
  const who = `**${inline(name)}**${spellings === '' ? '' : `, also written ${spellings}`}`;
  return [who, ...descriptions.slice(0, NAMED).map(inline)].join(' · ');
}
