import { nameWords } from './name-key.ts';
import { isCalendarWord } from './word-classes.ts';

/** Characters on either side of a name, and how many places of it are read. */
const REACH = 120;
const PLACES = 20;

/** The other names near a name, as lower-case words: what it shares with its namesake in another article. */
export function companyOf(text: string, name: string): string[] {
  const own = new Set(nameWords(name));
  const found = new Set<string>();
  let places = 0;
  for (let at = text.indexOf(name); at >= 0 && places < PLACES; at = text.indexOf(name, at + name.length)) {
    places++;
    const near = text.slice(Math.max(0, at - REACH), at + name.length + REACH);
    for (const [word] of near.matchAll(/(?<=\p{L}[,)]? )\p{Lu}\p{L}{3,}/gu)) {
      const lower = word.toLowerCase();
      if (!own.has(lower) && !isCalendarWord(lower)) found.add(lower);
    }
  }
  return [...found];
}
