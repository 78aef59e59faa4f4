/** What Discord's Markdown parses to. Inline and block nodes nest freely, as they do in Discord. */
export type MarkdownNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: StyleType; readonly children: readonly MarkdownNode[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly MarkdownNode[] }
  | { readonly type: 'list'; readonly start: number | null; readonly items: readonly MarkdownNode[][] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'code-block'; readonly language: string | null; readonly text: string }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly MarkdownNode[] }
  | { readonly type: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly type: 'command'; readonly name: string; readonly id: string }
  | { readonly type: 'emoji'; readonly name: string }
  | { readonly type: 'everyone'; readonly text: string }
  | { readonly type: 'timestamp'; readonly seconds: number; readonly style: TimestampStyle };

export type StyleType = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext';

export type TimestampStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 's' | 'S' | 'R';

/** Nodes that stand on lines of their own. */
export const isBlock = (node: MarkdownNode): boolean =>
  node.type === 'quote' ||
  node.type === 'subtext' ||
  node.type === 'heading' ||
  node.type === 'list' ||
  node.type === 'code-block';
