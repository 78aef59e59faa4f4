import { matchAt } from './match-at.ts';

/** Verbs that may follow a quotation that ends in ? ! or …, as newspapers use them. */
const SAY =
  `said says asked asks added adds told tells replied answered wrote writes tweeted posted shouted yelled
  cried screamed joked quipped exclaimed wondered wonders declared demanded insisted warned noted recalled explained
  continued responded concluded stated argued claimed announced urged admitted pleaded begged whispered snapped`
    .split(/\s+/)
    .join('|');
const CAPITALISED = String.raw`\p{Lu}[\p{L}.'’-]{0,24}`;
const ATTRIBUTION = new RegExp(
  String.raw`(?:${CAPITALISED}\s+){0,5}(?:I|${CAPITALISED})(?:,[^,.?!]{1,80},)?\s+(?:(?:later|then|also|once)\s)?(?:${SAY})\b`,
  'uy',
);

/** Whether a name with such a verb stands at `at`: the sentence goes on [“Why?” |Ann Reyes, a farmer, asked.] */
export const attributionFollows = (text: string, at: number): boolean =>
  matchAt(ATTRIBUTION, text, at) !== null;
