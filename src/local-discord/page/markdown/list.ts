import type { MarkdownNode } from './node.ts';
import { type Match, matchAt, type Rule, type Scan } from './rule.ts';

/** `- a`, `* a`, `1. a`: the marker, then the line, then lines that stand two spaces further in. */
const ITEM = /( *)(?:[*+-]|(\d{1,10})\.) +([^\n]+)/y;

/** Deeper lists show their markers as text in Discord. */
const MOST_LEVELS = 11;

interface Item {
  readonly indent: number;
  readonly number: number | null;
  readonly body: string;
  readonly end: number;
}

const readItem = (source: string, at: number): Item | null => {
  const found = matchAt(ITEM, source, at);
  if (found?.[3] === undefined) return null;
  const indent = found[1]?.length ?? 0;
  const inner = ' '.repeat(indent + 2);
  const lines = [found[3]];
  let end = at + found[0].length;
  while (source.startsWith(`\n${inner}`, end)) {
    const stop = source.indexOf('\n', end + 1);
    const line = source.slice(end + 1 + inner.length, stop < 0 ? source.length : stop);
    if (line.trim() === '') break;
    lines.push(line);
    end = stop < 0 ? source.length : stop;
  }
  const number = found[2] === undefined ? null : Number(found[2]);
  return { indent, number, body: lines.join('\n'), end: source[end] === '\n' ? end + 1 : end };
};

const readItems = ({ source, parse }: Scan, first: Item): Match => {
  const items: MarkdownNode[][] = [];
  let item: Item | null = first;
  let end = first.end;
  while (item !== null && item.indent === first.indent) {
    items.push(parse(item.body, { lineStart: true }));
    end = item.end;
    item = source[end - 1] === '\n' ? readItem(source, end) : null;
  }
  return { nodes: [{ type: 'list', start: first.number, items }], end, endsLine: true };
};

/** A list is numbered when its first item is; it then counts on, whatever the other numbers say. */
export const list: Rule = (scan, at) => {
  if (!scan.context.lineStart || scan.context.inLink || scan.context.depth >= MOST_LEVELS) return null;
  const first = readItem(scan.source, at);
  return first === null ? null : readItems(scan, first);
};
