import type { Citation, ComparedItem, Conflict, Found } from '../../answers/answer.ts';
import { quoteOf } from '../../answers/cite.ts';
import { conflictInWords } from '../../answers/conflict-in-words.ts';
import { claimInWords, placeInWords } from '../../answers/in-words.ts';
import type { Library } from '../../library.ts';
import { articleKey } from '../custom-id.ts';
import { escapeInline } from '../escape.ts';
import { ROOM } from '../limits.ts';
import type { Block, MakeBlock } from '../view.ts';
import { itemBlock } from './item.ts';
import { blockQuote } from './quote.ts';
import { labelText, originText } from './source-lines.ts';

/** A card for each disagreement: what it is about, and both sentences with the words that differ in bold. */
export function conflictBlocks(
  { items, conflicts = [] }: Found<ComparedItem>,
  library: Library,
): MakeBlock[] {
  return conflicts.flatMap((conflict) => {
    const [one, other] = conflict.items.map((place) => items[place]);
    const [here, there] = conflict.differing;
    if (!one || !other) return [];
    return () => {
      const [first, second] = [side(one.citation, here, library), side(other.citation, there, library)];
      return { ...first, body: `${headingOf(conflict)}\n${first.body}`, beside: second };
    };
  });
}

/** In the bot's own words alone: [⚠ **certain**: the coverage disagrees on a name (…)] */
const headingOf = (conflict: Conflict): string => `⚠ ${conflictInWords(conflict).replace(/^\w+/, '**$&**')}`;

function side(citation: Citation, differing: Citation, library: Library): Block {
  const quote = quoteOf(citation, library);
  if (!quote.ok) return itemless(quote.reason);
  const place = placeInWords(citation, quote.cited);
  const from = [originText(quote.cited), ...(place === null ? [] : [place])].join(' · ');
  return {
    body: blockQuote(quote, differing.spans, ROOM.side),
    source: `-# **${labelText(quote.cited)}**\n-# ${from}`,
    context: { article: articleKey(citation), spans: citation.spans },
  };
}

const itemless = (reason: string): Block => ({
  body: `*A passage is not shown.* ${escapeInline(reason)}`,
  source: null,
  context: null,
});

/** A sentence under the number of its claim, which others word in their way. */
export function comparedBlock(item: ComparedItem, library: Library): Block {
  const block = itemBlock(item, library);
  return { ...block, body: `**${claimInWords(item)}**\n${block.body}` };
}
