import { foldName } from '../answers/fold-name.ts';
import type { Drafts } from '../store/drafts.ts';
import type { Choice } from './completions.ts';
import { LIMITS } from './limits.ts';

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
