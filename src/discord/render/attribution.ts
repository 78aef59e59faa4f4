import type { Item } from '../../answers/answer.ts';
import type { AnnotatedArticle } from '../../library.ts';
import type { QuotationKind } from '../../quotations/quotation.ts';
import { contains, type Span, slice } from '../../span.ts';
import { escapeInline } from '../escape.ts';
import { ROOM } from '../limits.ts';

const KINDS: Readonly<Record<QuotationKind, string>> = {
  direct: 'direct quotation',
  mixed: 'partly quoted, partly in the article’s words',
  indirect: 'indirect speech, in the article’s words',
};

/**
 * Who said it, with which words the article says so, and how it is quoted: [**John Kirby** · said further · …]; where
 * more is cited than what was said, [in it: …].
 */
export function attribution(item: Item, { article }: AnnotatedArticle): string | null {
  const { citation, quotation, speaker } = item;
  if (quotation === null) return null;
  const words = (span: Span | null): string | null => (span === null ? null : slice(article.text, span));
  const cue = words(quotation.cue);
  const all = citation.spans.every((span) => quotation.spans.some((said) => contains(said, span)));
  const said = [
    who(speaker?.name ?? quotation.speakerName, words(quotation.speaker)),
    cue === null ? 'no reporting verb' : escapeInline(cue, ROOM.name),
    ...(quotation.negated ? ['**denied or not said**'] : []),
    KINDS[quotation.kind],
  ].join(' · ');
  return all ? said : `in it: ${said}`;
}

/** The name, and the article's own words for the speaker where they hold more or other words. */
function who(name: string | null, mention: string | null): string {
  const bold = (text: string): string => `**${escapeInline(text, ROOM.name)}**`;
  if (name === null) return mention === null ? 'speaker not named' : bold(mention);
  if (mention === null || mention.includes(name) || name.includes(mention)) return bold(name);
  return `${bold(name)} (in the article: ${escapeInline(mention, ROOM.name)})`;
}
