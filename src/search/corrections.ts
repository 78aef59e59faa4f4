import { isEnglish } from './english.ts';
import type { ForwardIndex } from './forward-index.ts';
import { shapeOf } from './vocabulary.ts';

/** Shorter words have too many neighbours. Letters. */
const SHORTEST = 5;
/** From this length on, two edits are allowed. Letters. */
const LONG = 8;

/**
 * The word of the coverage that was meant by one that neither it nor a dictionary knows, or null.
 * One edit (insertion, deletion, substitution, swap of neighbours), two in long words, the first letter right:
 * [Pyongyong → pyongyang]. The most frequent of the nearest is taken, of these the first by the alphabet.
 */
export function correctionOf(form: string, { vocabulary, frequencies }: ForwardIndex): string | null {
  if (form.length < SHORTEST || !/^[a-z]+$/.test(form) || isEnglish(form)) return null;
  const most = form.length >= LONG ? 2 : 1;
  const letters = lettersOf(form);
  let best: string | null = null;
  let bestEdits = most + 1;
  let bestCount = 0;
  for (let length = form.length - most; length <= form.length + most; length++) {
    for (const number of vocabulary.formsOfShape(shapeOf(form, length))) {
      const count = frequencies.forms[number] ?? 0;
      const text = vocabulary.forms[number]!;
      if (count === 0 || differing(letters, lettersOf(text)) > 2 * most) continue;
      const edits = editDistance(form, text, most);
      if (edits > most || edits > bestEdits) continue;
      if (edits < bestEdits || count > bestCount || (count === bestCount && best !== null && text < best)) {
        best = text;
        bestEdits = edits;
        bestCount = count;
      }
    }
  }
  return best;
}

/** The letters of a word as a set of bits; whatever else is in it shares a bit with some letter. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

/** How many letters only one of two words has; an edit changes two at most, so most pairs need no closer look. */
function differing(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** Damerau-Levenshtein distance with neighbours swapped at most once; `most` + 1 where it is larger than `most`. */
export function editDistance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, beforeLast[j - 2]! + 1);
      }
      row.push(edits);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length]!, most + 1);
}
