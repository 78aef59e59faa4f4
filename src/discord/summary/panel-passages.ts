import { quoteOf } from '../../answers/cite.ts';
import type { Library } from '../../library.ts';
import type { Passage } from '../../store/drafts.ts';
import { escapeInline } from '../escape.ts';
import { labelText } from '../render/source-lines.ts';
import { fitPassages } from './fit-passages.ts';

/** What a line without its quote takes at most: of a passage that is not to be quoted, or for which there is no room. */
const LINE = 200;

/** The passages with their numbers, as in the post as far as there is room beside all else that a panel says. */
export function panelPassages(passages: readonly Passage[], library: Library, room: number): string[] {
  const numbers = 8 * passages.length;
  const whole = fitPassages(passages, library, room - numbers);
  const { blocks, fit } =
    whole.fit === passages.length && !whole.blocks.includes(null)
      ? whole
      : fitPassages(passages, library, room - numbers - LINE * passages.length);
  return passages.map((passage, at) => {
    const number = `**${at + 1}**`;
    const block = blocks[at] ?? null;
    if (block !== null && at < fit) return `${number}\n${block.body}\n${block.source ?? ''}`;
    return `${number} · ${instead(passage, library)}`;
  });
}

function instead({ citation }: Passage, library: Library): string {
  const quote = quoteOf(citation, library);
  if (!quote.ok) return `*Not shown.* ${escapeInline(quote.reason, LINE - 40)}`;
  return `*no room for it here: see the preview* · ${labelText(quote.cited)}`;
}
