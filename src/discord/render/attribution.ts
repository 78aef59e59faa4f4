import type { Item } from '../../answers/answer.ts';
import type { AnnotatedArticle } from '../../library.ts';
import type { QuotationKind } from '../../quotations/quotation.ts';
import { type Span, slice } from '../../span.ts';
import { escapeInline } from '../escape.ts';
import { shorten } from '../limits.ts';

/** Characters of a name or cue; longer ones exist only in hostile articles. */
const NAME = 100;

const KINDS: Readonly<Record<QuotationKind, string>> = {
  direct: 'direct quotation',
  mixed: 'partly quoted, partly in the article’s words',
  indirect: 'indirect speech, in the article’s words',
};

/** Who said it, with which words the article says so, and how it is quoted: [**John Kirby** · said further · …] */
export function attribution({ quotation, speaker }: Item, { article }: AnnotatedArticle): string | null {
  if (quotation === null) return null;
  const words = (span: Span | null): string | null => (span === null ? null : slice(article.text, span));
  const cue = words(quotation.cue);
  return [
    who(speaker?.name ?? quotation.speakerName, words(quotation.speaker)),
    cue === null ? 'no reporting verb' : escapeInline(shorten(cue, NAME)),
    ...(quotation.negated ? ['**denied or not said**'] : []),
    KINDS[quotation.kind],
  ].join(' · ');
}

/** The name, and the article's own words for the speaker where the name is not among them. */
function who(name: string | null, mention: string | null): string {
  const bold = (text: string): string => `**${escapeInline(shorten(text, NAME))}**`;
  if (name === null) return mention === null ? 'speaker not named' : bold(mention);
  if (mention === null || mention.includes(name)) return bold(name);
  return `${bold(name)} (in the article: ${escapeInline(shorten(mention, NAME))})`;
}
