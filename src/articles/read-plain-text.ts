import { oneDraft, type Reading } from './reading.ts';
import { NOTHING_STATED } from './stated-fields.ts';

/** .txt: the file is the text. */
export const readPlainText = (source: string): Reading =>
  oneDraft({ id: null, text: source, stated: NOTHING_STATED });
