import { isHonorific, isOffice } from './titles.ts';

/** Characters on either side of a name that may hold a title or an apposition. */
const REACH = 100;

/** Words that may stand inside a title besides capitalised ones: [head of the] board. */
const LINK = /^(of|the|to|for|and|in|at|on|former|acting|senior|then|new|a|an|its|his|her)$/;

/**
 * Titles and roles that an article gives a name wherever it stands: [National Council spokesman] Tom Reyes,
 * Tom Reyes, [the mayor of Ely], … As written, in text order.
 */
export function descriptionsOf(text: string, name: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = titleBefore(text.slice(Math.max(0, at - REACH), at));
    const after = appositionAfter(text.slice(at + name.length, at + name.length + REACH));
    if (before) found.push(before);
    if (after) found.push(after);
  }
  return found;
}

/** The run of capitalised words, offices and links that ends at the name; a comma may part them. */
function titleBefore(text: string): string | null {
  const words = text.replace(/,?(?<!\s)\s+$/, '').split(/\s+/);
  let from = words.length;
  while (from > 0 && belongsToTitle(words[from - 1]!)) from--;
  while (from < words.length && (OPENER.test(words[from]!) || isHonorific(words[from]!.toLowerCase())))
    from++;
  // [President Ana Reyes and] [Council leader] Tom Ortiz: what another is called stands before the “and”.
  const title = words.slice(Math.max(from, words.lastIndexOf('and') + 1));
  if (title.length > LONGEST_TITLE) return null;
  return title.some((word) => isOffice(word.toLowerCase())) ? title.join(' ') : null;
}

/** Words of the longest title that is still one: [National Council strategic communications co-ordinator]. */
const LONGEST_TITLE = 9;

/** What may precede a title, and is capitalised at the start of a sentence. */
const OPENER =
  /^(of|the|to|for|and|in|at|on|a|an|its|his|her|then|but|as|since|when|while|after|before|if|so|with|from|like|says|said)$/i;

const belongsToTitle = (word: string): boolean =>
  !/[,;:!?”"“’‘()<>—–]/.test(word) &&
  // A full stop ends a sentence, unless it ends a title or an initialism: Sen., U.S.
  (!word.endsWith('.') || isOffice(word.toLowerCase()) || /\..*\./.test(word)) &&
  (/^\p{Lu}/u.test(word) || LINK.test(word) || isOffice(word) || isRoleAdjective(word));

const isRoleAdjective = (word: string): boolean =>
  /^(national|security|press|foreign|defen[cs]e|prime|vice|deputy|strategic|communications?|presidential|campaign|finance|legal|political|chief|executive|managing|general|policy|party|state|city|county|federal)$/.test(
    word,
  );

/** [, a lawyer for the city,]: a few words with an office among them, and no other person's name after it. */
function appositionAfter(text: string): string | null {
  const apposition = /^,\s+(?:(?:the|a|an|its|his|her)\s+)?([^,.;:()“”"\n]{3,80}?)(?=[,.;\n]|$)/.exec(
    text,
  )?.[1];
  const words = apposition?.split(/\s+/) ?? [];
  const office = words.findIndex((word) => isOffice(word.toLowerCase()));
  if (!apposition || office < 0 || office > 5 || !words.slice(0, office).every(belongsToTitle)) return null;
  return /^\p{Lu}/u.test(words[office + 1] ?? '') ? null : apposition;
}

/** The words of a description that two articles may share: ambassador, united, nations. */
export const roleWords = (description: string): string[] =>
  description
    .toLowerCase()
    .replace(/[.’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => SAME_ROLE[word] ?? word)
    .filter(
      (word) =>
        word.length > 2 &&
        !/^(the|for|and|its|his|her|former|then|with|from|senior|acting|chief|new)$/.test(word),
    );

/** One role, several words for it. */
const SAME_ROLE: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gov: 'governor',
  gen: 'general',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  presidents: 'president',
  nominee: 'candidate',
  adviser: 'advisor',
  defence: 'defense',
};
