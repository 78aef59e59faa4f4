/** What a title says of the person after it. */
export type Gender = 'female' | 'male' | 'unknown';

const MALE =
  /^(mr|sir|lord|king|prince|father|brother|congressman|chairman|spokesman|businessman|assemblyman|councilman|alderman|fireman|policeman|pope|imam|baron|duke|emperor|salesman|actor|waiter|son|husband|uncle|nephew|grandfather|dad)$/;
const FEMALE =
  /^(mrs|ms|miss|madam|dame|lady|queen|princess|sister|mother|congresswoman|chairwoman|spokeswoman|businesswoman|assemblywoman|councilwoman|policewoman|baroness|duchess|empress|actress|waitress|daughter|wife|aunt|niece|grandmother|mom)$/;

/** Honorifics and offices that stand right before a name. */
const TITLE =
  /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|sen|senator|senators|sens|rep|representative|reps|congressman|congresswoman|gov|governor|lt|gen|general|col|colonel|capt|captain|maj|major|sgt|sergeant|adm|admiral|cmdr|commander|cpl|pvt|officer|rev|reverend|fr|father|sister|brother|bishop|archbishop|cardinal|pope|imam|rabbi|president|presidents|vice|prime|minister|chancellor|premier|king|queen|prince|princess|secretary|undersecretary|ambassador|attorney|mayor|sheriff|chief|justice|judge|speaker|leader|chairman|chairwoman|chair|chairperson|director|deputy|dictator|commissioner|superintendent|inspector|detective|lieutenant|marshal|spokesman|spokeswoman|spokesperson|former|then|ex-president|candidate|republican|democrat|democratic|gop|correspondent|anchor|host|strategist|advisor|adviser|councilman|councilwoman|councilor|alderman|assemblyman|assemblywoman|treasurer|comptroller|coach|ceo|cfo|coo|founder|co-founder|pollster|lawyer|economist|analyst|author|professor|activist|businessman|businesswoman|billionaire|mogul|actor|actress|singer|author|editor|columnist|reporter|journalist|historian|pastor|nominee|foreign|defense|defence|finance|interior|state|press|national|security|majority|minority|house|senate|us|u\.s|uk|u\.k|un|u\.n|the|a|an)\.?$/;

const SUFFIX = /^(jr|sr|ii|iii|iv|md|phd|esq)\.?$/;

export const isTitle = (lower: string): boolean => TITLE.test(lower);
export const isSuffix = (lower: string): boolean => SUFFIX.test(lower);

export function genderOfWord(lower: string): Gender {
  const word = lower.replace(/\.$/, '');
  return MALE.test(word) ? 'male' : FEMALE.test(word) ? 'female' : 'unknown';
}
