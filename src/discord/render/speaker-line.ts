import type { Answer } from '../../answers/answer.ts';
import { escapeInline } from '../escape.ts';
import { ROOM } from '../limits.ts';

/** Spellings or roles that are shown. */
const NAMED = 3;

/** Who all the passages are by: [Linda Thomas-Greenfield, also written Linda Greenfeld · U.S. Ambassador] */
export function speakerLine(answer: Answer): string[] {
  const speaker = answer.status === 'found' ? answer.items[0]?.speaker : null;
  if (!speaker) return [];
  const { name, alsoWritten, descriptions } = speaker;
  const inline = (text: string): string => escapeInline(text, ROOM.name);
  const spellings = alsoWritten.slice(0, NAMED).map(inline).join(', ');
  const who = `**${inline(name)}**${spellings === '' ? '' : `, also written ${spellings}`}`;
  return [[who, ...descriptions.slice(0, NAMED).map(inline)].join(' · ')];
}
