import type { Direction, Draft } from '../draft.ts';

// What is to come: modal verbs, and adjectives and verbs that are followed by a plan.
const FUTURE =
  "will|won['’]t|shall|would|['’]ll|going to|to be|to begin|to start|to open|to meet|to resume|to expire|scheduled|expected|expects?|due|set|slated|planned|plans?|planning|supposed|likely|hopes?|hoping|aims?|intends?|upcoming|begins|starts|opens|expires?|resumes|takes effect|matures|payable|deadline|could|should|must|may|might|ahead of";
// What was: [said], [was], regular past tenses, and the irregular verbs that news uses most.
const PAST =
  'said|says|was|were|had|has|have|did|been|told|made|took|went|came|began|became|gave|got|held|kept|left|led|lost|met|paid|put|ran|rose|fell|saw|sent|shot|spoke|stood|struck|won|wrote|broke|brought|built|bought|caught|cut|drew|fought|found|flew|grew|heard|hit|knew|sold|spent|taken|given|seen|known|sank|sought|taught|thought|threw|wore|closed|[a-z]{2,12}ed';
const CUE = new RegExp(`(?<![A-Za-z])(?:(${FUTURE})|(${PAST}))(?![A-Za-z])`, 'gi');

/** Cues further away than this belong to another clause. In characters. */
const REACH = 120;

function lastCue(words: string): Direction {
  let found: Direction = null;
  for (const match of words.matchAll(CUE)) found = match[1] === undefined ? 'past' : 'future';
  return found;
}

function firstCue(words: string): Direction {
  CUE.lastIndex = 0;
  const match = CUE.exec(words);
  return match && (match[1] === undefined ? 'past' : 'future');
}

/** The tense of the nearest verb before the expression; where there is none, of the first one after it. */
export function directionOf(
  text: string,
  { start, end, sentence }: Pick<Draft, 'start' | 'end' | 'sentence'>,
): Direction {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  return lastCue(before) ?? firstCue(text.slice(end, Math.min(sentence.end, end + REACH)));
}
