/** What a title says of the person after it. */
export type Gender = 'female' | 'male' | 'unknown';

const MALE =
  /^(mr|sir|lord|king|prince|father|brother|congressman|chairman|spokesman|businessman|assemblyman|councilman|alderman|fireman|policeman|pope|imam|baron|duke|emperor|salesman|actor|waiter|son|husband|uncle|nephew|grandfather|dad)$/;
const FEMALE =
  /^(mrs|ms|miss|madam|dame|lady|queen|princess|sister|mother|congresswoman|chairwoman|spokeswoman|businesswoman|assemblywoman|councilwoman|policewoman|baroness|duchess|empress|actress|waitress|daughter|wife|aunt|niece|grandmother|mom)$/;

/** Says only how to address somebody. */
const HONORIFIC = /^(mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|rev|reverend|rt|hon|jr|sr)$/;

/** What somebody is: stands before a name or in the apposition after it. */
const OFFICE =
  /^(prof|professor|sen|senator|senators|sens|rep|representative|reps|congressman|congresswoman|gov|governor|lt|gen|general|col|colonel|capt|captain|maj|major|sgt|sergeant|adm|admiral|cmdr|commander|cpl|pvt|officer|fr|father|sister|brother|bishop|archbishop|cardinal|pope|imam|rabbi|president|presidents|ex-president|minister|chancellor|premier|king|queen|prince|princess|secretary|undersecretary|ambassador|attorney|mayor|sheriff|chief|justice|judge|speaker|leader|dictator|chairman|chairwoman|chair|chairperson|director|deputy|commissioner|superintendent|inspector|detective|lieutenant|marshal|spokesman|spokeswoman|spokesperson|candidate|correspondent|anchor|host|strategist|advisor|adviser|councilman|councilwoman|councilor|alderman|assemblyman|assemblywoman|treasurer|comptroller|coach|ceo|cfo|coo|founder|co-founder|pollster|lawyer|economist|analyst|author|activist|businessman|businesswoman|billionaire|mogul|actor|actress|singer|editor|columnist|reporter|journalist|historian|pastor|nominee|coordinator|co-ordinator|envoy|diplomat|official|scientist|scholar|researcher|manager|executive|head|member|expert|consultant|organizer|prosecutor|aide|ally|critic|supporter|investigator)$/;

/** What stands beside an office: [former] Vice President, [foreign] minister, [Republican] senator. */
const QUALIFIER =
  /^(vice|prime|former|then|republican|democrat|democratic|gop|foreign|defense|defence|finance|interior|state|press|national|security|majority|minority|house|senate|us|u\.s|uk|u\.k|un|u\.n|the|a|an)$/;

const SUFFIX = /^(jr|sr|ii|iii|iv|md|phd|esq)\.?$/;

const bare = (lower: string): string => lower.replace(/\.$/, '');

export const isHonorific = (lower: string): boolean => HONORIFIC.test(bare(lower));
export const isOffice = (lower: string): boolean => OFFICE.test(bare(lower));
/** People who are only counted, though a sentence may open with them: [Officials], [Critics]. */
export const isGroup = (lower: string): boolean =>
  isOffice(lower.replace(/(ie)?s$/, (_, y) => (y ? 'y' : ''))) ||
  /^(sources|voters|residents|opponents|authorities|polls|others|people|workers|students|lawmakers|insiders|observers|police)$/.test(
    lower,
  );
/** Not part of a name, though it may be capitalised and stand before one. */
export const isTitle = (lower: string): boolean =>
  isHonorific(lower) || isOffice(lower) || QUALIFIER.test(bare(lower));
/** One or some people, by what they are: [official], [residents], [woman]. */
export const isPersonal = (lower: string): boolean =>
  isOffice(lower) || isGroup(lower) || genderOfWord(lower) !== 'unknown';
export const isSuffix = (lower: string): boolean => SUFFIX.test(lower);

export function genderOfWord(lower: string): Gender {
  const word = lower.replace(/\.$/, '');
  return MALE.test(word) ? 'male' : FEMALE.test(word) ? 'female' : 'unknown';
}
