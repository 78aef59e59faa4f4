import type { Span } from '../span.ts';

/** Universal part-of-speech tags (universaldependencies.org), as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or mark of an article, with its place in the text. */
export interface Token extends Span {
  /** As the article writes it, with straight apostrophes. */
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
}
