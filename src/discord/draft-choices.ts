import { foldName } from '../answers/fold-name.ts';
import type { Draft, Drafts } from '../store/drafts.ts';
import type { Choice } from './completions.ts';
import { escapeInline } from './escape.ts';
import { LIMITS, ROOM } from './limits.ts';

/** Older ones are opened by their number, which stands under each post. */
const OFFERED = 200;

/** A server's drafts that hold every word typed, the newest first: [12 · Talks in Pyongyang] */
export function draftChoices(typed: string, guild: string | null, drafts: Drafts): Choice[] {
  if (guild === null) return [];
  const words = foldName(typed).split(/\s+/);
  return drafts
    .newest(guild, OFFERED)
    .filter(({ id, title, topic }) => {
      const known = foldName(`${id} ${title} ${topic}`);
      return words.every((word) => known.includes(word));
    })
    .slice(0, LIMITS.choices)
    .map(({ id, title }) => ({ name: `${id} · ${title}`, value: String(id) }));
}

/** The one that was typed: by its number, or by words that no other has; null for none or several. */
export function typedDraft(typed: string, guild: string, drafts: Drafts): Draft | null {
  const [only, other] = draftChoices(typed, guild, drafts);
  const number = /^\d{1,9}$/.test(typed) ? typed : other === undefined ? only?.value : undefined;
  const draft = number === undefined ? null : drafts.get(Number(number));
  return draft?.guild === guild ? draft : null;
}

/** Drafts that are named where none is meant. */
const NAMED = 5;

/** Why there is none, and which there are. */
export function noSuchDraft(typed: string, guild: string, drafts: Drafts): string {
  const name = /^\d+$/.test(typed) ? typed : `“${escapeInline(typed, ROOM.label)}”`;
  const fitting = draftChoices(typed, guild, drafts);
  const isAmbiguous = fitting.length > 1 && !/^\d+$/.test(typed);
  const listed = (isAmbiguous ? fitting : draftChoices('', guild, drafts)).slice(0, NAMED);
  if (listed.length === 0) return 'There is no summary on this server yet: `/summary topic:` begins one.';
  return [
    isAmbiguous
      ? `Several summaries fit ${name}:`
      : `There is no summary ${name} on this server. The newest:`,
    ...listed.map((choice) => `- ${escapeInline(choice.name, LIMITS.choice)}`),
    '-# `/summary draft:` offers all of them as you type.',
  ].join('\n');
}
