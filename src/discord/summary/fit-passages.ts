import { itemAgain } from '../../answers/item-again.ts';
import type { Library } from '../../library.ts';
import type { Passage } from '../../store/drafts.ts';
import { ROOM } from '../limits.ts';
import { itemBlock } from '../render/item.ts';
import type { Block } from '../view.ts';

export interface Fitted {
  /** One for each passage; null where its words cannot be shown. */
  readonly blocks: readonly (Block | null)[];
  /** How many of them fit, from the first on. */
  readonly fit: number;
}

/** Characters of a quote, the most first. The last is one sentence, or less than most have. */
const ROOMS = [ROOM.quote, 900, 700, 550, 450, 350, 280, 220, 160];

/**
 * Passages that share the room of one message: all quotes in full, or else each cut to whole sentences, the long ones
 * first. A quote is never cut below its first sentence that tells of the topic, so they may still not all fit.
 */
export function fitPassages(passages: readonly Passage[], library: Library, room: number): Fitted {
  const forms = passages.map((passage) => formsOf(passage, library));
  for (let at = 0; ; at++) {
    const blocks = forms.map((form) => form[at] ?? form.at(-1) ?? null);
    const fit = fitting(blocks, room);
    if (fit === blocks.length || at === ROOMS.length - 1) return { blocks, fit };
  }
}

/** A passage in less and less room, as far as it is still quoted. None where it is not to be quoted at all. */
function formsOf(passage: Passage, library: Library): Block[] {
  // In a summary nothing was searched for that bold could show.
  const item = { ...itemAgain(passage, library), highlights: [] };
  const forms: Block[] = [];
  for (const room of ROOMS) {
    const block = itemBlock(item, library, room);
    if (!block.body.startsWith('> ')) break;
    forms.push(block);
  }
  return forms;
}

function fitting(blocks: readonly (Block | null)[], room: number): number {
  let taken = 0;
  const over = blocks.findIndex((block) => {
    taken += block === null ? 0 : sizeOf(block);
    return taken > room;
  });
  return over < 0 ? blocks.length : over;
}

const sizeOf = ({ body, source }: Block): number => body.length + (source?.length ?? 0);
