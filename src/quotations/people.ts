import type { FirstNames } from './first-names.ts';
import { genderEvidence } from './gender-evidence.ts';
import { type Name, type NameMention, nameOf, namesIn, surnameOf } from './names.ts';
import { isOrganisationWord } from './organisations.ts';
import type { Statement } from './statement.ts';
import type { Gender } from './titles.ts';
import type { Token } from './token.ts';
import { isCalendar } from './word-classes.ts';

/** One person of an article: the fullest name that it uses. */
export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly gender: Gender;
}

export interface People {
  /** The person whom these words name here; null for a place, an organisation (unless titled), or nobody known. */
  named(words: readonly string[], gender: Gender, titled?: boolean): Person | null;
  mentionsIn(statement: number): readonly NameMention[];
  /** The name that ends a run of proper nouns, its titles read and left out: US President [Ana Reyes]. */
  nameAt(tokens: readonly Token[], from: number, to: number): Name | null;
}

/** First words of names of places and organisations. */
const PLACE =
  /^(north|south|east|west|new|white|united|supreme|fox|super|wall|los|san|saint|st|fort|mount|lake|great|old|grand|el|las|general|first|second|third|world|big|national|american|federal)$/;

/** Lone mentions that make a name without a first name a person's; a title counts for as many. */
const OFTEN = 3;

/** A full name of the article, and how often it stands there. */
interface FullName {
  readonly words: readonly string[];
  readonly gender: Gender;
  readonly count: number;
}

/** The people that an article names, from runs of proper nouns inside and outside of quotation marks. */
export function findPeople(statements: readonly Statement[], firstNames: FirstNames): People {
  const mentions = statements.map((statement) => namesIn(statement, firstNames));
  const all = mentions.flat();
  const full = fullNames(all);
  const alone = loneSurnames(all, statements);
  const bySurname = new Map<string, FullName[]>();
  for (const name of full) {
    const surname = surnameOf(name.words);
    const first = name.words[0]!.toLowerCase();
    const likely = name.gender !== 'unknown' || firstNames.has(first) || alone.has(surname);
    if (!likely || isOrganisationWord(surname) || PLACE.test(first)) continue;
    const namesakes = bySurname.get(surname);
    if (namesakes) namesakes.push(name);
    else bySurname.set(surname, [name]);
  }
  const titles = titleGenders(all);
  const pronouns = genderEvidence(statements, mentions);
  const toPerson = (words: readonly string[], own: Gender): Person => {
    const surname = surnameOf(words);
    const shared = new Set((bySurname.get(surname) ?? []).map((name) => name.words[0])).size > 1;
    const byName = words.length > 1 ? firstNames.genderOf(words[0]!.toLowerCase()) : 'unknown';
    const evidence = [
      own,
      shared ? 'unknown' : titles.get(surname),
      byName,
      shared ? 'unknown' : pronouns.get(surname),
    ];
    return {
      name: words.join(' '),
      surname,
      gender: evidence.find((g) => g && g !== 'unknown') ?? 'unknown',
    };
  };
  const lone = (words: readonly string[], gender: Gender): Person | null => {
    const surname = surnameOf(words);
    const fitting = (bySurname.get(surname) ?? []).filter((name) =>
      conflictFree(toPerson(name.words, name.gender).gender, gender),
    );
    const best = fitting.reduce<FullName | null>(
      (most, name) => (most && most.count >= name.count ? most : name),
      null,
    );
    if (best) return toPerson(best.words, gender === 'unknown' ? best.gender : gender);
    const person = gender !== 'unknown' || (alone.get(surname) ?? 0) >= OFTEN;
    return person && !isOrganisationWord(surname) ? toPerson(words, gender) : null;
  };
  return {
    mentionsIn: (statement) => mentions[statement] ?? [],
    nameAt: (tokens, from, to) => nameOf(tokens, from, to, firstNames),
    named(words, gender, titled = false) {
      if (words.length === 1) return lone(words, gender);
      const surname = surnameOf(words);
      const first = words[0]!.toLowerCase();
      const same = (bySurname.get(surname) ?? []).find((name) => name.words[0] === words[0]);
      if (same) return toPerson(same.words, gender === 'unknown' ? same.gender : gender);
      const other = isOrganisationWord(surname) || PLACE.test(first);
      return (other && !titled) || !firstNames.has(first) ? null : toPerson(words, gender);
    },
  };
}

export const conflictFree = (a: Gender, b: Gender): boolean => a === 'unknown' || b === 'unknown' || a === b;

/** Most frequent first; names that differ in a middle name stay apart. */
function fullNames(mentions: readonly NameMention[]): FullName[] {
  const found = new Map<string, FullName>();
  for (const { words, gender } of mentions) {
    if (words.length < 2) continue;
    const key = words.join(' ');
    const known = found.get(key);
    found.set(key, {
      words,
      gender: gender === 'unknown' ? (known?.gender ?? gender) : gender,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}

/**
 * How often a surname stands alone as a person's would: before a verb at least once, not in [in Ely], not on
 * [Monday], not as [NATO].
 */
function loneSurnames(
  mentions: readonly NameMention[],
  statements: readonly Statement[],
): Map<string, number> {
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  const acting = new Set<string>();
  for (const { words, statement, from, to, titled } of mentions) {
    if (words.length !== 1) continue;
    const { tokens } = statements[statement]!;
    const surname = surnameOf(words);
    const before = tokens[from - 1];
    if (isCalendar(tokens[from]) || before?.pos === 'DET' || /^\p{Lu}{2,}$/u.test(words[0]!)) continue;
    if (/^(in|near|from|at|across|outside)$/.test(before?.lower ?? ''))
      places.set(surname, (places.get(surname) ?? 0) + 1);
    if (titled || /^(VERB|AUX|ADV)$/.test(tokens[to]?.pos ?? '')) acting.add(surname);
    counts.set(surname, (counts.get(surname) ?? 0) + (titled ? OFTEN : 1));
  }
  return new Map(
    [...counts].filter(([surname, count]) => acting.has(surname) && (places.get(surname) ?? 0) * 3 < count),
  );
}

/** [Mrs. Ortiz] says it of Ortiz wherever the name stands. */
const titleGenders = (mentions: readonly NameMention[]): Map<string, Gender> =>
  new Map(
    mentions
      .filter(({ gender }) => gender !== 'unknown')
      .map(({ words, gender }) => [surnameOf(words), gender]),
  );
