import type { MarkdownNode, TimestampStyle } from './node.ts';
import { matchAt, type Rule } from './rule.ts';

const styles: ReadonlySet<string> = new Set(['t', 'T', 'd', 'D', 'f', 'F', 's', 'S', 'R']);

const isStyle = (style: string): style is TimestampStyle => styles.has(style);

/** The last second a JavaScript date can hold; Discord shows what lies beyond as it was typed. */
const LAST_SECOND = 8_640_000_000_000;

const readTimestamp = (seconds: number, style: string): MarkdownNode | null =>
  Math.abs(seconds) <= LAST_SECOND && isStyle(style) ? { type: 'timestamp', seconds, style } : null;

const link = (href: string, text: string): MarkdownNode => ({
  type: 'link',
  href,
  children: [{ type: 'text', text }],
});

/** Everything in angle brackets, each with what it becomes. */
const forms: readonly (readonly [RegExp, (a: string, b: string) => MarkdownNode | null])[] = [
  [/<@!?(\d{1,20})>/y, (id) => ({ type: 'user', id })],
  [/<@&(\d{1,20})>/y, (id) => ({ type: 'role', id })],
  [/<#(\d{1,20})>/y, (id) => ({ type: 'channel', id })],
  [/<\/([^\n:<>]{1,100}):(\d{1,20})>/y, (name, id) => ({ type: 'command', name, id })],
  [/<a?:(\w{1,32}):\d{1,20}>/y, (name) => ({ type: 'emoji', name })],
  [/<t:(-?\d{1,17})(?::([a-zA-Z]))?>/y, (seconds, style) => readTimestamp(Number(seconds), style || 'f')],
  [/<id:(customize|browse|guide|home)>/y, (name) => ({ type: 'text', text: `#${name}` })],
  [/<((?:mailto:)?[\w.+-]{1,100}@[\w-]{1,60}\.[\w.-]{1,60})>/y, (mail) => link(`mailto:${mail}`, mail)],
  [/<(?:tel:)?(\+[\d ()-]{3,30})>/y, (number) => link(`tel:${number}`, number)],
];

/** `<@1>`, `<@&1>`, `<#1>`, `</name:1>`, `<:emoji:1>`, `<t:1:R>`, `<id:browse>`, `<a@b.example>`. */
export const bracketed: Rule = ({ source }, at) => {
  if (source[at] !== '<') return null;
  for (const [pattern, read] of forms) {
    const found = matchAt(pattern, source, at);
    const node = found === null ? null : read(found[1] ?? '', found[2] ?? '');
    if (found !== null && node !== null) return { nodes: [node], end: at + found[0].length };
  }
  return null;
};

/** Shown as a mention even where it pings nobody. */
export const everyone: Rule = ({ source }, at) => {
  const text = matchAt(/@(?:everyone|here)/y, source, at)?.[0];
  return text === undefined ? null : { nodes: [{ type: 'everyone', text }], end: at + text.length };
};
