import { matchAt, type Rule } from './rule.ts';

/** `# a` to `### a`: a space is needed, and `# # a` is none. */
export const heading: Rule = ({ source, context, parse }, at) => {
  if (!context.lineStart || context.inLink) return null;
  const found = matchAt(/ *(#{1,3})[^\S\n]+(?!#)([^\n]+)(?:\n|$)/y, source, at);
  if (found === null || !found[2]?.trim()) return null;
  const level = found[1]?.length === 1 ? 1 : found[1]?.length === 2 ? 2 : 3;
  const children = parse(found[2].trim(), { lineStart: true });
  return { nodes: [{ type: 'heading', level, children }], end: at + found[0].length, endsLine: true };
};

/** `-# a`, the small grey line. */
export const subtext: Rule = ({ source, context, parse }, at) => {
  if (!context.lineStart || context.inLink) return null;
  const found = matchAt(/-#[^\S\n]+(?!-#)([^\n]+)(?:\n|$)/y, source, at);
  if (found === null || !found[1]?.trim()) return null;
  const children = parse(found[1].trim(), { lineStart: true });
  return { nodes: [{ type: 'subtext', children }], end: at + found[0].length, endsLine: true };
};

/** `> a` on following lines is one quote; `>>> ` quotes all that is left. Quotes do not nest. */
export const quote: Rule = ({ source, context, parse }, at) => {
  if (!context.lineStart || context.inQuote || context.inLink) return null;
  const rest = matchAt(/ *>>> ([\s\S]+)/y, source, at);
  const lines = rest === null ? matchAt(/(?: *> [^\n]*(?:\n|$))+/y, source, at) : null;
  const found = rest ?? lines;
  if (found === null) return null;
  const inside = rest?.[1] ?? found[0].replace(/^ *> /gm, '').replace(/\n$/, '');
  const children = parse(inside, { lineStart: true, inQuote: true });
  return { nodes: [{ type: 'quote', children }], end: at + found[0].length, endsLine: true };
};

/** ```` ```ts⏎code``` ````: the first word is a language only when a line break follows it. */
export const codeBlock: Rule = ({ source, unclosed }, at) => {
  if (!source.startsWith('```', at) || unclosed.has('```')) return null;
  const close = source.indexOf('```', at + 4);
  if (close < 0) unclosed.add('```');
  const inside = source.slice(at + 3, close);
  if (close < 0 || !/[^\n]/.test(inside)) return null;
  const language = /^([\w+.-]+)[^\S\n]*\n/.exec(inside);
  const text = inside
    .slice(language?.[0].length ?? 0)
    .replace(/^\n+/, '')
    .replace(/(?<!\n)\n+$/, '');
  if (text === '')
    return { nodes: [{ type: 'code-block', language: null, text: inside.trim() }], end: close + 3 };
  return { nodes: [{ type: 'code-block', language: language?.[1] ?? null, text }], end: close + 3 };
};
