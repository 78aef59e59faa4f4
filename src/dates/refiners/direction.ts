import type { Direction, Draft } from '../draft.ts';

// What is to come: modal verbs, and the adjectives and verbs that announce a plan.
const FUTURE =
  "[Ww]ill|won['’]t|shall|would|could|should|must|may|might|planned|going to|to be|set (?:to|for)|(?:is|are) (?:to|in|on|at)|(?:is|are|was|were|be|(?<!had )been) (?:due|set|slated|scheduled|supposed|likely)|(?<!been )due to (?:be|expire|begin|start|open|meet|resume|end)|(?<!had been )(?:scheduled|expected)|[Ee]xpects?|plans? to|planning|hopes? to|hoping|aims? to|intends?|upcoming|begins|starts|opens|reopens|reconvenes|meets again|(?<!due to )expires?|resumes|ends|closes|concludes|takes? place|comes? into force|goes? on sale|runs? (?:from|until|through)|(?<!(?:the|an?|its|his|her|their|to|not|n[’']t|[’']s) )(?:begin|start|open|reopen|close|end|resume)(?= (?:on|at|in|from|next|this) )|takes effect|matures|payable|deadline|(?:postponed|delayed|adjourned|extended|put off|moved)(?: it| them)? (?:until|till|to)|as (?:soon|early|late) as";
// What was: regular past tenses, and the irregular verbs that news uses most.
const PAST =
  '[Ss]aid|says|was|were|had|has|have|did|been|(?<!\\bbe )(?:told|made|took|went|came|began|became|gave|got|held|kept|left|led|lost|met|paid|put|ran|rose|fell|saw|sent|shot|spoke|stood|struck|won|wrote|broke|brought|built|bought|caught|cut|drew|fought|found|flew|grew|heard|hit|knew|sold|spent|taken|given|seen|known|sank|sought|taught|thought|threw|wore|[a-z]{2,12}ed)';
const BEFORE = new RegExp(
  `(?:((?<![A-Za-z])(?:${FUTURE})|['’]ll)|(?<![A-Za-z])(?:${PAST}))(?![A-Za-z])`,
  'g',
);

// After an expression that opens its sentence comes the main verb: only what is plainly to come counts as future.
const COMING =
  "will|won['’]t|shall|going to|(?:is|are) (?:due|set|slated|scheduled|expected|supposed|likely|to)";
const AFTER = new RegExp(
  `(?:((?<![A-Za-z])(?:${COMING})|['’]ll)|(?<![A-Za-z])(?:${PAST}|would|could|planned))(?![A-Za-z])`,
);

/** Cues further away than this belong to another clause. In characters. */
const REACH_BEFORE = 120;
const REACH_AFTER = 300;

function lastBefore(words: string): Direction {
  let found: Direction = null;
  for (const match of words.matchAll(BEFORE)) found = match[1] === undefined ? 'past' : 'future';
  return found;
}

function firstAfter(words: string): Direction {
  const match = AFTER.exec(words);
  return match && (match[1] === undefined ? 'past' : 'future');
}

/**
 * The tense of the nearest verb before the expression; where there is none, the expression opens its sentence
 * and the first verb after it is the main one: [In January] the company hired …
 */
export function directionOf(
  text: string,
  { start, end, sentence }: Pick<Draft, 'start' | 'end' | 'sentence'>,
): Pick<Draft, 'direction' | 'opens'> {
  // [Friday's ruling] has its own time, whatever the verb around it.
  if (/^['’]s/.test(text.slice(end, end + 2))) return { direction: null, opens: false };
  const before = text.slice(Math.max(sentence.start, start - REACH_BEFORE), start);
  const direction = lastBefore(before.slice(before.lastIndexOf(';') + 1));
  if (direction !== null) return { direction, opens: false };
  return { direction: firstAfter(text.slice(end, Math.min(sentence.end, end + REACH_AFTER))), opens: true };
}
