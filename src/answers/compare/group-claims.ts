import { termOf } from '../../search/terms.ts';
import { words } from '../../search/words.ts';
import { type Claim, shared } from './claim.ts';

/**
 * Two sentences make one claim when they share so much of all that either says, or so much of what the shorter one says
 * and two words beside those of the whole story. Of 65 such pairs in twelve topics, the seeds' and made-up ones, 37 are
 * found, and 6 others.
 */
const SAME_CLAIM = { ofAll: 0.4, ofShorter: 0.45, own: 2 };
/** What a word of the topic or a name counts, which all of a story's sentences share, whatever they say of it. */
const OF_THE_STORY = 0.25;
/** Terms of a topic; more of them make a claim themselves. */
const TOPIC = 3;

/**
 * Sentences that make the same claim, as indexes, in the order of their best: each joins the group whose first sentence
 * it is most like, so that groups do not drift. `text`: the topic.
 */
export function groupClaims(claims: readonly Claim[], text: string): number[][] {
  const asked = new Set(words(text).flatMap(({ form }) => termOf(form) ?? []));
  const topic = asked.size > TOPIC ? new Set<string>() : asked;
  const groups: { readonly first: Claim; readonly members: number[] }[] = [];
  for (const [i, claim] of claims.entries()) {
    const [near] = groups
      .map(({ first, members }) => ({ members, ...alikeness(claim, first, topic) }))
      .filter(({ isSame }) => isSame)
      .toSorted((a, b) => b.ofAll - a.ofAll);
    if (near) near.members.push(i);
    else groups.push({ first: claim, members: [i] });
  }
  return groups.map(({ members }) => members);
}

/** What both say, as a share of what either says; a figure that both have is a word more. */
function alikeness(a: Claim, b: Claim, topic: ReadonlySet<string>): { isSame: boolean; ofAll: number } {
  const story = topic.union(a.names).union(b.names);
  const figures = shared(figuresIn(a), figuresIn(b));
  const weigh = (terms: ReadonlySet<string>): number => {
    const common = shared(terms, story);
    return terms.size - common + OF_THE_STORY * common + figures;
  };
  const terms = a.terms.intersection(b.terms);
  const both = weigh(terms);
  const [one, other] = [weigh(a.terms), weigh(b.terms)];
  const ofAll = both / Math.max(1, one + other - both);
  const ofShorter = both / Math.max(1, Math.min(one, other));
  const own = terms.difference(story).size + figures;
  const isSame = ofAll >= SAME_CLAIM.ofAll || (own >= SAME_CLAIM.own && ofShorter >= SAME_CLAIM.ofShorter);
  return { isSame, ofAll };
}

const figuresIn = ({ quantities }: Claim): Set<string> =>
  new Set(quantities.map(({ least, most }) => `${least} ${most}`));
