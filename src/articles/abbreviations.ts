/**
 * What a full stop after a word means.
 * never: a name or number must follow [Mr. Reyes]. number: an abbreviation only before a digit [No. 5].
 * maybe: it may also end the sentence [Acme Inc. Shares rose]. clock: a.m. and p.m.
 */
export type AbbreviationKind = 'never' | 'number' | 'maybe' | 'clock';

// Capital letters count: "Gen." is a rank and "gen." is nothing, "Miss." a state and "miss." a verb.
const NEVER = `Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Gov Govs Lt Sen Sens Rep Reps Gen Gens Col Maj Capt
  Sgt Cpl Pvt Cmdr Adm Brig Rev Hon Pres Supt Amb Atty Insp Det Msgr Fr Pte Ald Cllr
  e.g i.e eg ie vs v cf viz ca approx incl Cf Vs`;
const NUMBER = `No Nos no nos Art art Arts Sec sec Secs p pp vol Vol vols ch Ch chap fig Fig figs para paras
  ver Ver ed c Sat Sun Mon Tue Tues Wed Thu Thur Thurs Fri`;
const MAYBE = `Inc Corp Co Cos Ltd Bros Jr Sr Esq Ph Univ Dept Dist Assn Intl Natl Gov't Govt
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
  Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que
  St Ste Ave Blvd Rd Hwy Pkwy Mt Mts Ft Pt al Dem Repub Asst Dep Sec'y`;

const list = (words: string, kind: AbbreviationKind): [string, AbbreviationKind][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, kind]);

const KINDS: ReadonlyMap<string, AbbreviationKind> = new Map([
  ...list(NEVER, 'never'),
  ...list(NUMBER, 'number'),
  ...list(MAYBE, 'maybe'),
]);

const CLOCK = /^[ap]\.?m$/i;
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const INITIAL = /^\p{Lu}$/u;

/** The kind of `word`, written without its last full stop [U.S → maybe]; null where it is a plain word. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  if (CLOCK.test(word)) return word.includes('.') ? 'clock' : null;
  // A hyphen or bracket may come before it: (D-Va.), Lt.-Gov.
  const last = word.slice(word.lastIndexOf('-') + 1);
  return KINDS.get(last) ?? (DOTTED.test(last) || INITIAL.test(last) ? 'maybe' : null);
}
