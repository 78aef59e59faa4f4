/**
 * English words that carry grammar and no topic: articles, pronouns, prepositions, conjunctions, auxiliaries,
 * question words, and the contractions of these (folded: “don't” is dont).
 * They are neither indexed nor searched, except as parts of an exact phrase.
 */
const LIST = `
a an the this that these those
i me my mine myself we us our ours ourselves you your yours yourself yourselves
he him his himself she her hers herself it its itself they them their theirs themselves one ones oneself
who whom whose which what when where why how whoever whatever whichever whenever wherever however
and or but nor so yet if unless because although though while whereas whether than as since until till once
of in on at by for with about against between among amongst into onto through throughout during before after
above below to from up down out off over under within without upon toward towards across along around behind
beside besides beyond despite except inside outside near per via like unlike
am is are was were be been being isnt arent wasnt werent aint
do does did done doing dont doesnt didnt
have has had having havent hasnt hadnt
can could will would shall should may might must ought cannot cant couldnt wont wouldnt shant shouldnt mustnt
im youre hes shes theyre ive youve weve theyve youd hed theyd youll theyll
whos whats wheres whens whys hows thats theres heres lets
not no nor never none nothing nobody neither either both each every all any some such same other others another
few more most much many less least several enough own only just also too very quite rather even still again
then there here now ever already almost always often perhaps maybe
further furthermore moreover therefore thus hence otherwise instead indeed
anyone anybody anything someone somebody something everyone everybody everything
s t d ll ve re m etc ie eg
`;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));

export const isFunctionWord = (form: string): boolean => FUNCTION_WORDS.has(form);
