import type { AnnotatedArticle } from '../library.ts';
import type { QuotationKind } from '../quotations/quotation.ts';
import { contains, type Span, slice } from '../span.ts';
import type { Item } from './answer.ts';

/** Who said it and how, as every surface tells it. */
export interface Attribution {
  /** False where more is cited than was said: the reader must not take all of it for the speaker's. */
  readonly whole: boolean;
  /** Null where the article names nobody. */
  readonly name: string | null;
  /** The article's own words for the speaker, where they hold more or other words than the name. */
  readonly mention: string | null;
  /** The article's own words for the saying: [stated], [has repeatedly denied]. */
  readonly cue: string | null;
  readonly negated: boolean;
  /** In words. */
  readonly kind: string;
}

const KINDS: Readonly<Record<QuotationKind, string>> = {
  direct: 'direct quotation',
  mixed: 'partly quoted, partly in the article’s words',
  indirect: 'indirect speech, in the article’s words',
};

export function attributionOf(item: Item, { article }: AnnotatedArticle): Attribution | null {
  const { citation, quotation, speaker } = item;
  if (!quotation) return null;
  const words = (span: Span | null): string | null => span && slice(article.text, span);
  const mention = words(quotation.speaker);
  const name = speaker?.name ?? quotation.speakerName;
  // A surname that its article gives alone is shown: the rest of the name is from elsewhere.
  const shorter = name !== null && (quotation.speakerName ?? '').length < name.length;
  const same =
    name !== null && mention !== null && (mention.includes(name) || (!shorter && name.includes(mention)));
  return {
    whole: citation.spans.every((span) => quotation.spans.some((said) => contains(said, span))),
    name,
    mention: same ? null : mention,
    cue: words(quotation.cue),
    negated: quotation.negated,
    kind: KINDS[quotation.kind],
  };
}
