import type { Token } from './token.ts';

/** Words whose infinitive or gerund is what the speaker does: [went on] to say, [quick] to note, [began] by saying. */
const GOVERNOR =
  /^(go|goes|went|going|gone|continue|continues|continued|wanted|begin|begins|began|begun|starts|started|ends|ended|seems|seemed|appears|appeared|manage|manages|managed|tries|tried|proceeds|proceeded|take|takes|took|taken|used|responds|responded|replied|opened|closed|concluded|likes|liked|tends|tended|has|have|had|came|rushed|needs|paused|keeps|kept|reaches|reached|decided|dared|helped|prompted|quick|right|correct|careful|keen|likely|willing|eager)$/;

/** Those that say it was not said: [declined] to say, [stopped] short of saying. */
const NEGATIVE =
  /^(decline|declines|declined|refuse|refuses|refused|fail|fails|failed|stops|stopped|hesitated|avoided)$/;

export interface Governor {
  readonly at: number;
  readonly negative: boolean;
}

/** The word that governs the infinitive or gerund which starts at `from`; null where there is none. */
export function governorBefore(tokens: readonly Token[], from: number): Governor | null {
  let at = from - 1;
  if (/^(by|of|from|in|with)$/.test(tokens[at]?.lower ?? '')) at--;
  if (/^(on|short|ahead|out)$/.test(tokens[at]?.lower ?? '')) at--;
  const word = tokens[at];
  if (!word || !/^(VERB|ADJ|AUX)$/.test(word.pos)) return null;
  const negative = NEGATIVE.test(word.lower);
  return negative || GOVERNOR.test(word.lower) ? { at, negative } : null;
}
