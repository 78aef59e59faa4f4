import type { StyleType } from './node.ts';
import type { Rule, Scan } from './rule.ts';

/** Where the inside of a pair of marks ends, where the whole ends. */
interface Pair {
  readonly inside: number;
  readonly end: number;
}

const END = -1;

/** `[**]bold[**]`: the first mark that no further mark character follows; escapes are skipped. */
const closeDouble = (source: string, from: number, mark: string): Pair | null | typeof END => {
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (at > from && source.startsWith(mark, at) && source[at + 2] !== mark[0])
      return { inside: at, end: at + 2 };
  }
  return END;
};

/** `[~~]a[~~]`, `[||]a[||]`: the first mark, whatever is around it. */
const closePlain = (source: string, from: number, mark: string): Pair | null | typeof END => {
  const at = source.indexOf(mark, from + 1);
  return at < 0 ? END : { inside: at, end: at + mark.length };
};

/** `[*]a **b** c[*]`: no space inside the marks; doubled marks belong to the content. */
const closeStar = (source: string, from: number): Pair | null | typeof END => {
  if (/\s/.test(source[from] ?? ' ')) return null;
  for (let at = from; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char !== '*') continue;
    else if (source[at + 1] === '*') at++;
    else if (at === from || /\s/.test(source[at - 1] ?? '')) return null;
    else return { inside: at, end: at + 1 };
  }
  return END;
};

/** `[_]a __b__ c[_]`, unless a letter or digit follows: snake_case_names stay. */
const closeUnderscore = (source: string, from: number): Pair | null | typeof END => {
  for (let at = from; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char !== '_') continue;
    else if (at > from && !/\w/.test(source[at + 1] ?? ' ')) return { inside: at, end: at + 1 };
    else if (source[at + 1] === '_') at++;
    else return null;
  }
  return END;
};

const styles: readonly {
  readonly mark: string;
  readonly type: StyleType;
  readonly close: (source: string, from: number, mark: string) => Pair | null | typeof END;
}[] = [
  // Of several that fit, the longest wins, and of equally long ones the first.
  { mark: '*', type: 'italic', close: closeStar },
  { mark: '_', type: 'italic', close: closeUnderscore },
  { mark: '**', type: 'bold', close: closeDouble },
  { mark: '__', type: 'underline', close: closeDouble },
  { mark: '~~', type: 'strike', close: closePlain },
  { mark: '||', type: 'spoiler', close: closePlain },
];

/** An opening mark without a partner is looked for once; inside a run of marks each place differs, so look anew. */
const findPair = (scan: Scan, at: number, style: (typeof styles)[number]): Pair | null => {
  if (!scan.source.startsWith(style.mark, at)) return null;
  const inRun = scan.source[at + style.mark.length] === style.mark[0];
  if (!inRun && scan.unclosed.has(style.mark)) return null;
  const pair = style.close(scan.source, at + style.mark.length, style.mark);
  if (pair === END && !inRun) scan.unclosed.add(style.mark);
  return pair === END ? null : pair;
};

/** `**bold**`, `*italic*`, `_italic_`, `__underline__`, `~~strike~~`, `||spoiler||`. */
export const emphasis: Rule = (scan, at) => {
  let best: { readonly type: StyleType; readonly from: number; readonly pair: Pair } | null = null;
  for (const style of styles) {
    const pair = findPair(scan, at, style);
    if (pair === null || (best !== null && pair.end <= best.pair.end)) continue;
    best = { type: style.type, from: at + style.mark.length, pair };
  }
  if (best === null) return null;
  const children = scan.parse(scan.source.slice(best.from, best.pair.inside), {});
  return { nodes: [{ type: best.type, children }], end: best.pair.end };
};
