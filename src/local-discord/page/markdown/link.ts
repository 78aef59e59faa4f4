import { matchAt, type Rule, type Scan } from './rule.ts';

/** `](https://…)`, `](<https://…>)`, with or without a title in quotation marks. */
const TAIL =
  /\]\(\s{0,9}(?:<(https?:\/\/[^\s<>]{1,2000})>|(https?:\/\/(?:[^\s()<>]|\([^\s()<>]{0,200}\)){1,2000}))(?:\s{1,9}["'][^\n]{0,200}?["'])?\s{0,9}\)/y;

/** How many link ends one opening bracket tries. */
const MOST_TAILS = 8;

/** The text of a link must not itself look like an address, so that nobody is sent elsewhere than they read. */
const looksLikeAddress = (text: string): boolean => /https?:\/\/[^\s<]/i.test(text);

const plainAddress = (url: string): string | null => (URL.canParse(url) ? url : null);

/** `[a [b] c](https://example.org)`: brackets inside must balance. */
export const maskedLink: Rule = (scan, at) => {
  const { source } = scan;
  if (source[at] !== '[' || scan.context.inLink || scan.unclosed.has('](')) return null;
  let tails = 0;
  for (
    let close = source.indexOf('](', at);
    tails < MOST_TAILS;
    close = source.indexOf('](', close + 1), tails++
  ) {
    if (close < 0) {
      if (tails === 0) scan.unclosed.add('](');
      return null;
    }
    const found = matchAt(TAIL, source, close);
    const text = source.slice(at + 1, close);
    if (found === null || text.trim() === '' || opens(text) > 0) continue;
    return readLink(scan, text, found[1] ?? found[2] ?? '', source.slice(at, close) + found[0], at);
  }
  return null;
};

const opens = (text: string): number => {
  let depth = 0;
  for (const [bracket] of text.matchAll(/\\[\s\S]|[[\]]/g)) {
    if (bracket === '[') depth++;
    else if (bracket === ']' && depth > 0) depth--;
  }
  return depth;
};

const readLink = (scan: Scan, text: string, url: string, whole: string, at: number) => {
  const end = at + whole.length;
  const href = plainAddress(url);
  if (href === null || looksLikeAddress(text))
    return { nodes: [{ type: 'text' as const, text: whole }], end };
  const children = scan.parse(text, { inLink: true, lineStart: false });
  return { nodes: [{ type: 'link' as const, href, children }], end };
};

/** A bare address; a closing mark after it is not part of it, a closing parenthesis only if it is balanced. */
export const address: Rule = ({ source, context }, at) => {
  if (context.inLink || source[at] !== 'h') return null;
  const found = matchAt(/https?:\/\/[^\s<]{1,2000}/y, source, at)?.[0];
  if (found === undefined) return null;
  let href = found.replace(/[.,:;"'\]]{1,20}$/, '');
  while (href.endsWith(')') && href.split(')').length > href.split('(').length) href = href.slice(0, -1);
  return URL.canParse(href)
    ? { nodes: [{ type: 'link', href, children: [{ type: 'text', text: href }] }], end: at + href.length }
    : null;
};

/** `<https://example.org>`: an address without its preview. */
export const bracketedAddress: Rule = ({ source, context }, at) => {
  const href = context.inLink ? undefined : matchAt(/<(https?:\/\/[^\s<>]{1,2000})>/y, source, at)?.[1];
  if (href === undefined || !URL.canParse(href)) return null;
  return {
    nodes: [{ type: 'link', href, children: [{ type: 'text', text: href }] }],
    end: at + href.length + 2,
  };
};
