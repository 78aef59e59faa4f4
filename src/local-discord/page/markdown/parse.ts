import { codeBlock, heading, quote, subtext } from './blocks.ts';
import { emphasis } from './emphasis.ts';
import { code, escaped, shrug } from './inline.ts';
import { address, bracketedAddress, maskedLink } from './link.ts';
import { list } from './list.ts';
import { bracketed, everyone } from './mention.ts';
import type { MarkdownNode } from './node.ts';
import type { Context, Match, Rule, Scan } from './rule.ts';

/**
 * In Discord's order. Blocks come first, so that `* a` is a list item and not the start of italics; an escape
 * comes before all that it could disarm, except the shrug; a code block before code, which uses the same mark.
 */
const rules: readonly Rule[] = [
  heading,
  subtext,
  quote,
  list,
  codeBlock,
  shrug,
  escaped,
  bracketedAddress,
  bracketed,
  maskedLink,
  address,
  everyone,
  emphasis,
  code,
];

/** What could begin a construct; anything else is text up to the next such place. */
const SPECIAL = /[\n\\<[@*_~|`#>¯+-]|https?:|\d/g;

const DEEPEST = 40;

/** Discord's Markdown as a tree: `**a** b` → `[bold [text a]] [text b]`. Every input is valid. */
export const parseMarkdown = (source: string): MarkdownNode[] =>
  parseIn(source, { lineStart: true, inQuote: false, inLink: false, depth: 0 });

const parseIn = (source: string, context: Context): MarkdownNode[] => {
  if (context.depth > DEEPEST) return source === '' ? [] : [{ type: 'text', text: source }];
  const nodes: MarkdownNode[] = [];
  const unclosed = new Set<string>();
  let lineStart = context.lineStart;
  let at = 0;
  while (at < source.length) {
    const here: Context = { ...context, lineStart };
    const match = firstMatch(
      {
        source,
        context: here,
        unclosed,
        parse: (inside, changes) => parseIn(inside, { ...here, ...changes, depth: context.depth + 1 }),
      },
      at,
    );
    if (match === null) {
      const end = textEnd(source, at);
      addText(nodes, source.slice(at, end));
      // Leading spaces keep the line's start: headings, quotes and lists may be indented.
      lineStart = source[end - 1] === '\n' || (lineStart && /^ +$/.test(source.slice(at, end)));
      at = end;
    } else {
      for (const node of match.nodes) node.type === 'text' ? addText(nodes, node.text) : nodes.push(node);
      lineStart = match.endsLine === true;
      at = match.end;
    }
  }
  return nodes;
};

const firstMatch = (scan: Scan, at: number): Match | null => {
  for (const rule of rules) {
    const match = rule(scan, at);
    if (match !== null) return match;
  }
  return null;
};

/** At least one character, then up to the next place where something may begin. */
const textEnd = (source: string, at: number): number => {
  if (source[at] === '\n') return at + 1;
  SPECIAL.lastIndex = at + 1;
  return SPECIAL.exec(source)?.index ?? source.length;
};

const addText = (nodes: MarkdownNode[], text: string): void => {
  const last = nodes.at(-1);
  if (last?.type === 'text') nodes[nodes.length - 1] = { type: 'text', text: last.text + text };
  else nodes.push({ type: 'text', text });
};
