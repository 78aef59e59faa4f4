/** How the words of an excerpt stand against those of a stretch of an article. */
export interface Alignment {
  readonly score: number;
  /** In order: same takes a word of both, added one of the excerpt, dropped one of the article. */
  readonly steps: readonly ('same' | 'added' | 'dropped')[];
  /** Where in the stretch the first step stands. */
  readonly start: number;
}

/**
 * What a word of the article that the excerpt leaves out costs, beside 1 for a rare word that both have: ten words
 * left out outweigh one that is found again after them.
 */
const LEFT_OUT = 0.1;

const [SAME, ADDED, DROPPED] = [1, 2, 3];

/**
 * The best way to read the excerpt in the stretch (Smith and Waterman's alignment, all of the excerpt against a part of
 * the stretch): shared words in order count by their weights. Nothing is read across a `barrier` word.
 */
export function align(
  excerpt: readonly number[],
  weights: readonly number[],
  stretch: Uint32Array,
  barrier: number,
): Alignment {
  const width = stretch.length + 1;
  const moves = new Uint8Array((excerpt.length + 1) * width).fill(ADDED);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  for (let i = 1; i <= excerpt.length; i++) {
    const [word, weight] = [excerpt[i - 1]!, weights[i - 1]!];
    for (let j = 1; j < width; j++) {
      const other = stretch[j - 1]!;
      row[j] = 0;
      if (other === barrier) continue;
      let [best, move] = [above[j]!, ADDED];
      const left = row[j - 1]! - LEFT_OUT;
      if (left > best) [best, move] = [left, DROPPED];
      if (other === word && above[j - 1]! + weight >= best) [best, move] = [above[j - 1]! + weight, SAME];
      row[j] = best;
      moves[i * width + j] = move;
    }
    [above, row] = [row, above];
  }
  let end = 0;
  for (let j = 1; j < width; j++) if (above[j]! > above[end]!) end = j;
  return { score: above[end]!, ...readBack(moves, excerpt.length, end, width) };
}

/** From the last word of the excerpt to the first. */
function readBack(
  moves: Uint8Array,
  words: number,
  end: number,
  width: number,
): Pick<Alignment, 'steps' | 'start'> {
  const steps: Alignment['steps'][number][] = [];
  let [i, j] = [words, end];
  while (i > 0) {
    const move = moves[i * width + j];
    if (move !== DROPPED) i--;
    if (move !== ADDED) j--;
    steps.push(move === SAME ? 'same' : move === ADDED ? 'added' : 'dropped');
  }
  return { steps: steps.reverse(), start: j };
}
