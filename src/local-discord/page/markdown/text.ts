import { isBlock, type MarkdownNode } from './node.ts';
import { parseMarkdown } from './parse.ts';
import { formatTimestamp } from './timestamp.ts';

/** What the ids in a text stand for; null where nobody knows. */
export interface Names {
  readonly user: (id: string) => string | null;
  readonly role: (id: string) => string | null;
  readonly channel: (id: string) => string | null;
}

const noNames: Names = { user: () => null, role: () => null, channel: () => null };

/**
 * What a reader sees, without Markdown: `**a** \*b\*` → `a *b*`. Blocks stand on lines of their own, list
 * items carry their marker, a link shows its text, a spoiler is revealed.
 */
export const renderMarkdownToText = (source: string, names: Names = noNames): string =>
  nodesToText(parseMarkdown(source), names);

const nodesToText = (nodes: readonly MarkdownNode[], names: Names): string => {
  let text = '';
  let before: MarkdownNode | null = null;
  for (const node of nodes) {
    const piece = nodeToText(node, names);
    text += startsOnNewLine(node, before, piece) && /[^\n]$/.test(text) ? `\n${piece}` : piece;
    before = node;
  }
  return text;
};

/** A block has taken the line break behind it, but for a code block, where it is part of what follows. */
const startsOnNewLine = (node: MarkdownNode, before: MarkdownNode | null, piece: string): boolean => {
  if (isBlock(node)) return true;
  return before !== null && isBlock(before) && !(before.type === 'code-block' && piece.startsWith('\n'));
};

const nodeToText = (node: MarkdownNode, names: Names): string => {
  switch (node.type) {
    case 'text':
    case 'everyone':
    case 'code':
    case 'code-block':
      return node.text;
    case 'list':
      return node.items
        .map(
          (item, index) =>
            `${node.start === null ? '•' : `${node.start + index}.`} ${nodesToText(item, names)}`,
        )
        .join('\n');
    case 'user':
      return `@${names.user(node.id) ?? 'unknown-user'}`;
    case 'role':
      return `@${names.role(node.id) ?? 'deleted-role'}`;
    case 'channel':
      return `#${names.channel(node.id) ?? 'unknown'}`;
    case 'command':
      return `/${node.name}`;
    case 'emoji':
      return `:${node.name}:`;
    case 'timestamp':
      return formatTimestamp(node.seconds, node.style, null);
    case 'link':
    case 'heading':
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'spoiler':
    case 'quote':
    case 'subtext':
      return nodesToText(node.children, names);
  }
};
