import type { FirstNames } from './first-names.ts';
import type { Statement } from './statement.ts';
import { type Gender, genderOfWord, isSuffix, isTitle } from './titles.ts';
import type { Token } from './token.ts';

/** A name as it stands at one place: [Gov.] [Ana] [Reyes]. */
export interface NameMention {
  readonly statement: number;
  /** Token indexes of the name itself, titles apart. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly gender: Gender;
  readonly titled: boolean;
  readonly quoted: boolean;
}

/** One person of an article: the fullest name that it uses. */
export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly gender: Gender;
}

export interface People {
  /** The person whom these words name here; null for a place, an organisation, or nobody known. */
  named(words: readonly string[], gender: Gender): Person | null;
  mentionsIn(statement: number): readonly NameMention[];
}

const PARTICLE = /^(de|del|della|der|den|van|von|al|el|bin|ibn|da|di|du|la|le|dos|ten|ter)$/;
const PLACE =
  /^(north|south|east|west|new|white|united|supreme|fox|super|wall|los|san|saint|st|fort|mount|lake|great|old|grand|el|las|general|first|second|third|world|big|national|american|federal)$/;
const ORGANISATION =
  /^(house|party|committee|council|court|department|ministry|agency|bureau|university|college|school|institute|center|centre|foundation|association|union|league|group|company|corp|inc|llc|ltd|bank|press|times|post|journal|news|network|magazine|radio|tv|television|senate|congress|parliament|commission|board|office|service|services|force|forces|army|navy|police|campaign|administration|government|coalition|alliance|federation|republic|states|kingdom|nations|kong|america|street|city|county|state|island|islands|river|hotel|hospital|church|airport|facebook|twitter|google|reuters|politico|cnn|nbc|abc|cbs|msnbc|npr|bbc|act|street|avenue|road|tower|square|fund|super|pac|club|team|museum|project|society|partners|capital|holdings|airlines|motors|treasury|pentagon|kremlin|reserve|today|herald|tribune|globe|guardian|review|chronicle|gazette|observer|telegraph|mail|sun|day|week|americans|republicans|democrats|jersey|york|hampshire|carolina|dakota|mexico|korea|zealand|virginia|angeles|vegas|francisco|diego|beach|springs|valley|hill|hills|park|convention|debate|amendment|association|states|war|deal|agreement|treaty|program|plan|security|intelligence)$/;

export const isOrganisationWord = (lower: string): boolean => ORGANISATION.test(lower);

/** The people that an article names, from runs of proper nouns inside and outside of quotation marks. */
export function findPeople(statements: readonly Statement[], firstNames: FirstNames): People {
  const mentions = statements.map((statement) => namesIn(statement, firstNames));
  const full = new Map<string, { words: readonly string[]; count: number; gender: Gender; order: number }>();
  const alone = new Map<string, number>();
  const genders = new Map<string, Gender>();
  let order = 0;
  for (const mention of mentions.flat()) {
    const surname = surnameOf(mention.words);
    if (mention.words.length === 1) {
      alone.set(surname, (alone.get(surname) ?? 0) + (mention.titled ? 3 : 1));
      if (mention.gender !== 'unknown') genders.set(surname, mention.gender);
      continue;
    }
    const key = mention.words.join(' ');
    const known = full.get(key);
    const gender = mention.gender !== 'unknown' ? mention.gender : (known?.gender ?? 'unknown');
    full.set(key, {
      words: mention.words,
      count: (known?.count ?? 0) + 1,
      gender,
      order: known?.order ?? order++,
    });
  }
  const bySurname = new Map<
    string,
    { words: readonly string[]; count: number; gender: Gender; order: number }[]
  >();
  for (const entry of full.values()) {
    const surname = surnameOf(entry.words);
    const first = entry.words[0]!.toLowerCase();
    const likely = entry.gender !== 'unknown' || firstNames.has(first) || alone.has(surname);
    if (!likely || isOrganisationWord(surname) || PLACE.test(first)) continue;
    const list = bySurname.get(surname);
    if (list) list.push(entry);
    else bySurname.set(surname, [entry]);
  }
  const genderOf = (words: readonly string[], own: Gender, namesakes: number): Gender => {
    if (own !== 'unknown') return own;
    const byTitle = namesakes <= 1 ? genders.get(surnameOf(words)) : undefined;
    return byTitle ?? (words.length > 1 ? firstNames.genderOf(words[0]!.toLowerCase()) : 'unknown');
  };
  const toPerson = (words: readonly string[], gender: Gender): Person => {
    const namesakes = new Set((bySurname.get(surnameOf(words)) ?? []).map((e) => e.words[0])).size;
    return { name: words.join(' '), surname: surnameOf(words), gender: genderOf(words, gender, namesakes) };
  };
  return {
    mentionsIn: (statement) => mentions[statement] ?? [],
    named(words, gender) {
      const surname = surnameOf(words);
      const known = bySurname.get(surname) ?? [];
      if (words.length > 1) {
        const same = known.filter((e) => e.words[0] === words[0]);
        if (same.length > 0)
          return toPerson(most(same).words, gender !== 'unknown' ? gender : most(same).gender);
        return isOrganisationWord(surname) ||
          PLACE.test(words[0]!.toLowerCase()) ||
          !firstNames.has(words[0]!.toLowerCase())
          ? null
          : toPerson(words, gender);
      }
      const fitting = known.filter(
        (e) => gender === 'unknown' || conflictFree(toPerson(e.words, e.gender).gender, gender),
      );
      if (fitting.length > 0) {
        const best = most(fitting);
        return toPerson(best.words, gender !== 'unknown' ? gender : best.gender);
      }
      if (gender !== 'unknown' || (alone.get(surname) ?? 0) >= 3)
        return isOrganisationWord(surname) ? null : toPerson(words, gender);
      return null;
    },
  };
}

const most = <T extends { count: number; order: number }>(list: readonly T[]): T =>
  list.toSorted((a, b) => b.count - a.count || a.order - b.order)[0]!;

export const conflictFree = (a: Gender, b: Gender): boolean => a === 'unknown' || b === 'unknown' || a === b;

/** [Ana Maria Reyes Jr.] → reyes */
export function surnameOf(words: readonly string[]): string {
  let i = words.length - 1;
  while (i > 0 && isSuffix(words[i]!.toLowerCase())) i--;
  return (words[i] ?? '').toLowerCase();
}

/** Runs of proper nouns, cut at titles: [Republican Gov. | Ana Reyes]. */
export function namesIn(statement: Statement, firstNames: FirstNames): NameMention[] {
  const { tokens, inside } = statement;
  const found: NameMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!isNameToken(tokens, i)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (
      to < tokens.length &&
      inside[to] === inside[i] &&
      (isNameToken(tokens, to) || (PARTICLE.test(tokens[to]!.lower) && tokens[to + 1]?.pos === 'PROPN'))
    )
      to++;
    const name = nameOf(tokens, i, to, firstNames);
    if (name) found.push({ statement: statement.index, quoted: inside[i] !== -1, ...name });
    i = to;
  }
  return found;
}

const isNameToken = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[i]!.text);

/** The name at the end of the run [from, to), its titles read and left out; null where it is all titles. */
export function nameOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  firstNames: FirstNames,
): Omit<NameMention, 'statement' | 'quoted'> | null {
  let start = from;
  let gender: Gender = genderOfWord(tokens[from - 1]?.lower ?? '');
  let titled = false;
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.lower.replace(/\.$/, '');
    if (!isTitle(word)) continue;
    start = i + 1;
    titled = true;
    const said = genderOfWord(word);
    if (said !== 'unknown') gender = said;
  }
  if (start >= to) return null;
  // [United Nations Linda Greene]: the person begins at the first name.
  if (to - start > 2)
    for (let i = start + 1; i < to - 1; i++)
      if (
        firstNames.has(tokens[i]!.lower) &&
        !firstNames.has(tokens[i - 1]!.lower) &&
        /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) &&
        (isOrganisationWord(tokens[i - 1]!.lower) ||
          (i - start >= 1 && !firstNames.has(tokens[start]!.lower)))
      ) {
        start = i;
        break;
      }
  const words = tokens.slice(start, to).map((t) => t.text);
  return { from: start, to, words, gender, titled };
}
