import type { Draft } from '../draft.ts';
import { particlesEnd } from '../names.ts';
import { isOrganisationWord } from '../organisations.ts';
import type { People } from '../people.ts';
import type { Phrase } from '../phrase.ts';
import type { SpeakerResolution } from '../quotation.ts';
import { isReport } from '../reports.ts';
import type { Statement } from '../statement.ts';
import { type Gender, isGroup, isHonorific, isOffice } from '../titles.ts';

/** A draft that knows, or does not, who its speaker is. */
export interface Attributed extends Draft {
  readonly name: string | null;
  readonly resolution: SpeakerResolution | null;
  readonly gender: Gender;
  readonly person: boolean;
}

/** [Kirby] → John Kirby; [the governor, Ana Reyes,] → Ana Reyes; [the White House] → White House; [aides] → nobody. */
export function resolveNames(drafts: readonly Draft[], people: People): Attributed[] {
  return drafts.map((draft) => {
    const who = draft.speaker && nameIn(draft.speaker.statement, draft.speaker.phrase, people);
    if (!who) return { ...draft, name: null, resolution: null, gender: 'unknown', person: false };
    return { ...draft, ...who, resolution: draft.inherited ? 'inherited' : who.resolution };
  });
}

type Named = Pick<Attributed, 'name' | 'resolution' | 'gender' | 'person'>;

/**
 * Whom a phrase names: the person in its core, in an apposition, or after an office and its organisation; never
 * one whom it only belongs to: [US Ambassador to the UN Ana Reyes], but not [a lawyer for Ana Reyes].
 */
export function nameIn(statement: Statement, phrase: Phrase, people: People): Named | null {
  const { tokens } = statement;
  const { core } = phrase;
  for (const [from, to] of runs(statement, phrase)) {
    const name = people.nameAt(tokens, from, to);
    if (!name) continue;
    const inCore = to <= core.to;
    // Of two who speak together, the first: [Reyes] and Ortiz said.
    const next = tokens[to];
    const ends = to === core.to || next?.pos === 'CCONJ' || next?.text === ',';
    const apposition = tokens[from - 1]?.text === ',';
    const before = tokens[name.from - 1]?.lower ?? '';
    const afterOrganisation = name.from > from && !isOffice(before) && !isHonorific(before);
    if (inCore ? !ends : name.words.length < 2 || !(apposition || afterOrganisation)) continue;
    const determined = tokens[name.from - 1]?.pos === 'DET' && !name.titled;
    const titled = name.titled || (!inCore && isOffice(tokens[core.to - 1]!.lower));
    const person = determined ? null : people.named(name.words, name.gender, titled);
    if (!person) continue;
    const resolution = name.words.length > 1 ? 'named' : 'surname';
    return { name: person.name, resolution, gender: person.gender, person: true };
  }
  return organisationIn(statement, phrase) ?? apposedIn(statement, phrase, people);
}

/** [The operator, Norrwater,] → Norrwater; [its chief executive, Viktor Lund,] → Viktor Lund, though no list knows them. */
function apposedIn({ tokens }: Statement, { from, to, core }: Phrase, people: People): Named | null {
  // [The operator], [its chief], [the port's lawyer]; but the first of [Officials, Norrwater and Ely] is one of several.
  const determined =
    /^(DET|PRON)$/.test(tokens[from]!.pos) ||
    tokens.slice(from, core.to).some(({ lower, pos }) => lower === "'s" && pos === 'PART');
  const comma = tokens.findIndex(({ text }, i) => i >= core.to && text === ',');
  if (!determined || comma < 0 || comma >= to) return null;
  let end = comma + 1;
  while (end < to && tokens[particlesEnd(tokens, end)]?.pos === 'PROPN') end = particlesEnd(tokens, end) + 1;
  if (end > to || (end < to && tokens[end]!.text !== ',')) return null;
  const name = people.nameAt(tokens, comma + 1, end);
  if (!name) return null;
  const office = isOffice(tokens[core.to - 1]!.lower);
  const known = people.named(name.words, name.gender, office);
  if (known) return { name: known.name, resolution: 'surname', gender: known.gender, person: true };
  const person = office && name.words.length > 1;
  return { name: name.words.join(' '), resolution: 'named', gender: name.gender, person };
}

/** Runs of proper nouns, in the order of the phrase. */
function runs({ tokens }: Statement, phrase: Phrase): [number, number][] {
  const found: [number, number][] = [];
  for (let i = phrase.from; i < phrase.to; i++) {
    if (tokens[i]!.pos !== 'PROPN') continue;
    let to = i + 1;
    while (to < phrase.to && tokens[particlesEnd(tokens, to)]?.pos === 'PROPN')
      to = particlesEnd(tokens, to) + 1;
    to = Math.min(to, phrase.to);
    found.push([i, to]);
    i = to;
  }
  return found;
}

/**
 * [the Ely council] → Ely council; [the government of Ana Reyes] → government of Ana Reyes. Needs a proper noun, and
 * ends in one or in a word for an organisation.
 */
function organisationIn({ tokens }: Statement, { to, core }: Phrase): Named | null {
  const last = tokens[core.to - 1]!;
  if (last.lower === "'s" || isOffice(last.lower) || isGroup(last.lower)) return null;
  if (last.pos !== 'PROPN' && !isOrganisationWord(last.lower)) return null;
  let end = core.to;
  if (isOrganisationWord(last.lower) && end < to && tokens[end]!.lower === 'of') {
    end++;
    while (end < to && (tokens[end]!.pos === 'PROPN' || tokens[end]!.pos === 'DET')) end++;
  }
  let start = core.from;
  while (start < core.to - 1 && tokens[start]!.pos !== 'PROPN') start++;
  // [Report: bridge was shut]: a capital makes no name of it.
  if (end - start === 1 && isReport(last.lower)) return null;
  const words = tokens.slice(start, end);
  if (!words.some(({ pos }) => pos === 'PROPN')) return null;
  return { name: joined(words), resolution: 'named', gender: 'unknown', person: false };
}

/** The words as the article spaces them. */
const joined = (words: readonly { text: string; start: number; end: number }[]): string =>
  words.map((w, i) => (i > 0 && w.start > words[i - 1]!.end ? ' ' : '') + w.text).join('');
