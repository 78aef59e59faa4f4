import type { AnnotatedArticle } from '../library.ts';
import type { Answer, CheckedItem } from './answer.ts';
import { type Changes, changesIn } from './check-quote/changes.ts';
import { isAsClaimed } from './check-quote/checked-item.ts';

/** What every surface says of a checked quotation. Plain text. */

/** The verdict on all of it; null where there is none, or nothing to add to it. */
export function verdictInWords(answer: Answer<CheckedItem>): string | null {
  if (answer.status !== 'found' && answer.status !== 'closest') return null;
  const [best] = answer.items;
  if (!best) return null;
  if (answer.status === 'found') return best.quotation?.negated ? UNSAID : EXACT[best.standing];
  switch (best.wording) {
    case 'joined':
      return 'Altered: joined from two places, as if it were one.';
    case 'other':
      return 'Altered: the coverage has other words.';
    case 'same':
    case 'omission':
      return best.claim?.fits === false
        ? 'Altered: the right words, another speaker.'
        : 'Altered: the right words, but not a quotation in the article.';
  }
}

/** [She denied saying: “Burn it.”]: quoted, and yet nobody's words. */
const UNSAID = 'Exact words, but the coverage has them as denied or not said.';

const EXACT: Readonly<Record<CheckedItem['standing'], string>> = {
  quoted: 'Exact: quoted in the coverage in these words.',
  partly: 'Exact: in the coverage in these words, only some of them as a quotation.',
  indirect: 'Exact words, but not a quotation: the coverage has them as indirect speech.',
  narrative: 'Exact words, but not a quotation: they are an article’s own.',
  page: 'Exact words, but not an article’s: they stand on its page, around the text.',
};

const STANDING: Readonly<Record<CheckedItem['standing'], string | null>> = {
  quoted: null,
  partly: 'partly outside the quotation marks, in the article’s own words',
  indirect: 'indirect speech in the article, not a quotation',
  narrative: 'the article’s own words, not a quotation',
  page: 'not part of the article’s text',
};

/** How an item stands to what was typed: [“not” is left out, 1 word added; indirect speech in the article, …]. */
export function reasonInWords(item: CheckedItem, { article }: AnnotatedArticle): string {
  const reasons = [wordingInWords(item, article.text), STANDING[item.standing], claimInWords(item)];
  return reasons.filter((reason) => reason !== null).join('; ');
}

function wordingInWords({ wording, diff }: CheckedItem, text: string): string {
  switch (wording) {
    case 'same':
      return diff.length > 1
        ? 'word for word in the article, which has words of its own in between'
        : 'word for word in the article';
    case 'omission':
      return 'word for word in the article, with words left out where it says so';
    case 'joined':
      return 'joined from two places: only a part stands here, word for word';
    case 'other':
      return changesInWords(changesIn(diff, text));
  }
}

function changesInWords({ negations, numbers, changed, added, dropped }: Changes): string {
  const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' and ');
  const are = (words: readonly string[]): string => (words.length === 1 ? 'is' : 'are');
  const words = (count: number, what: string, before: boolean): string[] =>
    count === 0 ? [] : [`${count} ${before ? '' : count === 1 ? 'word ' : 'words '}${what}`];
  const counts = [
    ...words(changed, 'changed', false),
    ...words(added, 'added', changed > 0),
    ...words(dropped, 'left out', changed + added > 0),
  ];
  return [
    ...(negations.article.length > 0
      ? [`${quoted(negations.article)} ${are(negations.article)} left out`]
      : []),
    ...(negations.typed.length > 0 ? [`${quoted(negations.typed)} ${are(negations.typed)} added`] : []),
    ...numbers.map(({ typed, article }) => `a number is changed, “${article}” in the article to “${typed}”`),
    ...(counts.length > 0 ? [counts.join(', ')] : []),
  ].join('; ');
}

/** [another speaker: typed as Ana Lund’s] */
function claimInWords(item: CheckedItem): string | null {
  const { claim } = item;
  if (claim === null) return null;
  if (claim.fits === false) return `another speaker: typed as said by ${claim.typed}`;
  if (claim.fits === null) return `the article does not name who said it: typed as said by ${claim.typed}`;
  if (item.quotation?.negated) return `denied or not said by ${claim.typed}, as the article has it`;
  return isAsClaimed(item) ? `said by ${claim.typed}, as typed` : null;
}
